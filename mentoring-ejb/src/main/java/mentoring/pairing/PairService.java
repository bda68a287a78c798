package mentoring.pairing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.RoleModel;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Pairs and groups: made, changed, ended. */
@Stateless
@Guarded
public class PairService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairFormation formation;

    @Inject
    private PairChoices choices;

    @Inject
    private Event<PairEnded> ended;

    /** Makes a pair or group by hand. */
    @PairRule(PairAction.FORM)
    public PairId form(SchoolYearRef year, @Valid FormPair command) {
        return new PairId(formation.form(year, command).id());
    }

    /** What would speak against the pair without forbidding it. */
    @PairRule(PairAction.CHOOSE)
    public List<Problem> cautions(SchoolYearRef year, FormPair command) {
        return formation.cautions(year, command);
    }

    /** Changes direction, role model and dates. */
    @PairRule(PairAction.CHANGE)
    public void change(PairId id, @Valid ChangePair command) {
        MentoringPair pair = changing(id, command.version());
        RoleModel roleModel = command.roleModelId() == null ? null : em.find(RoleModel.class, command.roleModelId());
        if (command.roleModelId() != null && (roleModel == null || roleModel.form().id() != pair.formId())) {
            throw Refusal.at("roleModel", "pairing.form.roleModel");
        }
        formation.requirePresenceAllowed(pair.schoolId(), command.teacherPresent() && !pair.teacherPresent());
        pair.describe(command.direction(), command.roleModelId(), command.teacherPresent());
        pair.schedule(command.startsOn(), command.plannedEndOn());
        formation.settle(pair);
    }

    /** A mentee joins a group. */
    @PairRule(PairAction.CHANGE_MEMBERS)
    public void join(PairId id, @Valid JoinGroup command) {
        formation.admit(changing(id, command.version()), command);
    }

    /** A mentee leaves a group; his membership stays in its history. */
    @PairRule(PairAction.CHANGE_MEMBERS)
    public void leave(PairId id, @Valid LeaveGroup command) {
        MentoringPair pair = changing(id, command.version());
        pair.dismiss(command.mentee(), command.leftOn(), command.reason());
        formation.settle(pair);
    }

    /** Ends the pair before its time, from a day on; its history stays, its order may follow. */
    @PairRule(PairAction.END_EARLY)
    public void endEarly(PairId id, @Valid EndPair command) {
        MentoringPair pair = changing(id, command.version());
        boolean notice = command.reason() != null && command.reason().asksNotice() && choices.ofEmployees(pair);
        if (notice && command.noticeOn() == null) {
            throw Refusal.at("noticeOn", "pairing.end.noticeMissing");
        }
        pair.endEarly(command.endedOn(), command.reason(), command.note(), notice ? command.noticeOn() : null);
        ended.fire(new PairEnded(pair.id(), pair.endedOn()));
    }

    /** The pair has done its work. */
    @PairRule(PairAction.COMPLETE)
    public void complete(PairId id, int version, LocalDate endedOn) {
        MentoringPair pair = changing(id, version);
        pair.complete(endedOn);
        ended.fire(new PairEnded(pair.id(), pair.endedOn()));
    }

    /** Deletes a pair that was formed by mistake and of which nothing exists yet. */
    @PairRule(PairAction.DELETE)
    public void delete(PairId id, int version) {
        MentoringPair pair = changing(id, version);
        pair.requireForming();
        em.remove(pair);
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw e;
        } catch (PersistenceException e) {
            throw Refusal.because("pairing.delete.used");
        }
    }

    private MentoringPair changing(PairId id, int version) {
        MentoringPair pair = access.get(id, MentoringPair.class);
        pair.requireVersion(version);
        pair.touch(clock.now(), currentUser.accountId());
        return pair;
    }
}
