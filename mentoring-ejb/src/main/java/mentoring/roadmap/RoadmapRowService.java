package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.organization.model.ProgrammeState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.roadmap.model.RowRules;
import mentoring.roadmap.model.TermKind;
import mentoring.roadmap.model.Unit;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Role;

/** One row: reading it, its confirmation, its responsible, its term once the roadmap is approved. */
@Stateless
@Guarded
public class RoadmapRowService {

    private static final Set<RoadmapAction> OF_ROW = EnumSet.of(RoadmapAction.READ_RECORDS, RoadmapAction.ASSIGN, RoadmapAction.MOVE_TERM,
        RoadmapAction.EXPLAIN, RoadmapAction.ATTACH, RoadmapAction.DETACH, RoadmapAction.CONFIRM, RoadmapAction.UNCONFIRM);

    @Inject
    private Access access;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RoadmapViews views;

    @Inject
    private Responsibles responsibles;

    @Inject
    private RoadmapActors actors;

    @Inject
    private Staff staff;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The row with its values of today. */
    @RoadmapRule(RoadmapAction.READ_ROW)
    public RowDetail read(RoadmapItemId id) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        Roadmap roadmap = item.roadmap();
        RoadmapSnapshot snapshot = facts.today(roadmap);
        Responsibles.Standing standing = responsibles.standing(item);
        boolean fixed = item.termKind() == TermKind.WHOLE_PERIOD || item.termKind() == TermKind.QUARTERLY;
        List<NumberView> numbers = item.definition().thresholds().stream().filter(threshold -> threshold.unit() != Unit.YES_NO)
            .filter(threshold -> threshold.schools().includes(snapshot.school().smallSchool()))
            .map(threshold -> RoadmapSetupService.number(threshold, item)).toList();
        boolean named = views.named(item);
        List<RowDetail.MovedTerm> moved = item.termChanges().stream().map(change -> new RowDetail.MovedTerm(change.changedOn(),
            change.oldTo(), change.newTo(), change.orderNumber(), change.orderDate(), named ? change.reason() : null)).toList();
        return new RowDetail(roadmap.id(), roadmap.schoolId(), roadmap.schoolYear().start(), roadmap.schoolYear().label(), roadmap.state(),
            snapshot.programme().state(), views.row(snapshot, item), item.termFrom(), item.termTo(), fixed, item.responsiblePersonId(),
            numbers, moved, RowRules.canConfirm(snapshot.facts(item), snapshot.day(), snapshot.day().today()), standing.may(),
            standing.reported(), allowed(id, snapshot.programme().state() == ProgrammeState.CLOSED));
    }

    private Set<RoadmapAction> allowed(RoadmapItemId id, boolean closed) {
        return OF_ROW.stream().filter(action -> !closed || action == RoadmapAction.READ_RECORDS).filter(action -> access.allows(action, id))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoadmapAction.class)));
    }

    /** Marks the row as done: by its responsible, when values and evidence are met (R8). */
    @RoadmapRule(RoadmapAction.CONFIRM)
    public void confirm(RoadmapItemId id, ConfirmRow command) {
        RoadmapItem item = changing(id, command.version());
        String reported = responsibles.require(item);
        RoadmapSnapshot snapshot = facts.today(item.roadmap());
        item.confirm(snapshot.facts(item), snapshot.day(), command.doneOn(), actors.touch(item), reported);
    }

    /** Takes the mark back with a reason: the responsible, or the director. */
    @RoadmapRule(RoadmapAction.UNCONFIRM)
    public void unconfirm(RoadmapItemId id, int version, String reason) {
        RoadmapItem item = changing(id, version);
        if (!currentUser.caller().has(Role.DIRECTOR, item.roadmap().schoolId())) {
            responsibles.require(item);
        }
        item.unconfirm(reason);
    }

    /** Notes why the row is late or not done. */
    @RoadmapRule(RoadmapAction.EXPLAIN)
    public void explain(RoadmapItemId id, int version, String note) {
        changing(id, version).explain(note);
    }

    /** Names who answers for a row of the school's choice. */
    @RoadmapRule(RoadmapAction.ASSIGN)
    public void assign(RoadmapItemId id, @Valid AssignRow command) {
        RoadmapItem item = changing(id, command.version());
        long school = item.roadmap().schoolId();
        Long person = command.personId() != null ? access.getIn(school, new PersonId(command.personId()), Person.class).id()
            : command.name() == null ? null : staff.named(school, command.name());
        item.assign(person, command.name());
    }

    /** Moves the term of an approved roadmap by an order, before it has come. */
    @RoadmapRule(RoadmapAction.MOVE_TERM)
    public void moveTerm(RoadmapItemId id, @Valid MoveRowTerm command) {
        RoadmapItem item = changing(id, command.version());
        LocalDate today = clock.today();
        item.move(command.move(), facts.today(item.roadmap()).facts(item).term(), today, currentUser.name());
    }

    private RoadmapItem changing(RoadmapItemId id, int version) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        item.requireVersion(version);
        actors.touch(item);
        return item;
    }
}
