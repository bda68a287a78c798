package mentoring.pairing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.RoleModel;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairMember;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** Pairs as their readers see them. */
@Stateless
@Guarded
public class PairViewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairQueries queries;

    @Inject
    private PairPeople people;

    @Inject
    private PairReader reader;

    @Inject
    private PairChoices choices;

    /** A part of the year's pairs, by number. */
    @PairRule(PairAction.LIST)
    public PairPage list(SchoolYearRef year, FindPairs wanted) {
        int total = filtered("select count(p) from MentoringPair p", "", year, wanted, Long.class).getSingleResult().intValue();
        if (wanted.count() == 0) {
            return new PairPage(List.of(), total);
        }
        List<MentoringPair> pairs = filtered("select p from MentoringPair p", " order by p.pairNo", year, wanted, MentoringPair.class)
            .setFirstResult(wanted.first()).setMaxResults(wanted.count()).getResultList();
        return new PairPage(rows(year.schoolId(), pairs), total);
    }

    private <T> TypedQuery<T> filtered(String select, String order, SchoolYearRef year, FindPairs wanted, Class<T> type) {
        StringBuilder jpql = new StringBuilder(select).append(" where p.schoolId = :school and p.schoolYear = :year");
        if (wanted.formId() != null) {
            jpql.append(" and p.formId = :form");
        }
        if (wanted.state() != null && wanted.state().ended()) {
            jpql.append(" and p.state = :state and p.endedOn <= :today");
        } else if (wanted.state() != null) {
            jpql.append(" and ").append(PairQueries.inState("p"));
        }
        TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type).setParameter("school", year.schoolId())
            .setParameter("year", year.year());
        if (wanted.formId() != null) {
            query.setParameter("form", wanted.formId());
        }
        if (wanted.state() != null) {
            query.setParameter("state", wanted.state()).setParameter("today", clock.today());
        }
        return query;
    }

    private List<PairRow> rows(long schoolId, List<MentoringPair> pairs) {
        boolean staff = reader.staff(schoolId);
        List<PairCard> cards = queries.of(pairs);
        Function<PairPerson, String> names = reader.names(cards, PersonName::last);
        List<MentoringPair> forming = pairs.stream().filter(pair -> staff && pair.state() == PairState.FORMING).toList();
        Map<Long, List<PairGap>> gaps = people.gaps(forming, clock.today());
        return cards.stream().map(card -> new PairRow(card.id(), card.pairNo(), card.kind(), card.label(names),
            reader.insider(card) ? PairReader.details(card) : null, card.formName(), card.state(), card.startsOn(),
            card.plannedEndOn(), card.endedOn(), card.orderNumber(), card.orderDate(), gaps.getOrDefault(card.id(), List.of()))).toList();
    }

    /** The caller's own pairs of a year, as mentor or mentee, from the day on which they wait for their order. */
    @PairRule(PairAction.LIST_OWN)
    public List<PairRow> own(SchoolYearRef year) {
        long person = currentUser.caller().personIn(year.schoolId()).orElse(-1L);
        List<MentoringPair> pairs = em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
                + " and p.id in (select m.pair.id from PairMember m where m.personId = :person) order by p.pairNo", MentoringPair.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("person", person).getResultStream()
            .filter(pair -> access.allows(PairAction.READ, new PairId(pair.id()))).toList();
        return rows(year.schoolId(), pairs);
    }

    /** One pair. */
    @PairRule(PairAction.READ)
    public PairView view(PairId id) {
        MentoringPair pair = access.get(id, MentoringPair.class);
        LocalDate today = clock.today();
        boolean staff = reader.staff(pair.schoolId());
        PairCard card = queries.of(List.of(pair)).get(0);
        Function<PairPerson, String> full = reader.names(List.of(card), PersonName::full);
        List<PairGap> gaps = staff && pair.state() == PairState.FORMING ? people.gaps(List.of(pair), today).get(pair.id()) : List.of();
        RoleModel roleModel = pair.roleModelId() == null ? null : em.find(RoleModel.class, pair.roleModelId());
        List<PairView.Caution> cautions = !staff ? List.of()
            : pair.warnings().stream().map(warning -> new PairView.Caution(warning.caution(), warning.reason())).toList();
        return new PairView(pair.id(), pair.version(), pair.schoolId(), pair.schoolYear(), pair.pairNo(), pair.kind(),
            card.label(reader.names(List.of(card), PersonName::last)), pair.formId(), card.formName(),
            pair.roleModelId(), roleModel == null ? null : roleModel.displayName(), reader.text(card, pair.direction(), reader.readable(List.of(card))), pair.teacherPresent(),
            pair.stateOn(today), pair.state(), pair.startsOn(), pair.plannedEndOn(), pair.endedOn(), staff ? pair.endReason() : null,
            staff ? pair.endNote() : null, order(pair, staff), members(pair, card, card.mentors(), full),
            members(pair, card, card.mentees(), full), staff ? former(pair, card, full) : List.of(), gaps, cautions, staff,
            reader.insider(card), staff && choices.ofEmployees(pair), allowed(id));
    }

    private PairView.Order order(MentoringPair pair, boolean staff) {
        SchoolOrder order = pair.assignmentOrderId() == null ? null : em.find(SchoolOrder.class, pair.assignmentOrderId());
        boolean signed = order != null && order.state() == OrderState.SIGNED;
        return order == null || !signed && !staff ? null : new PairView.Order(order.id(), signed, order.number(), order.date());
    }

    private List<PairView.Member> members(MentoringPair pair, PairCard card, List<PairPerson> persons, Function<PairPerson, String> names) {
        boolean staff = reader.staff(pair.schoolId());
        boolean details = reader.insider(card);
        Map<Long, PairMember> known = pair.members().stream().collect(Collectors.toMap(PairMember::id, Function.identity()));
        return persons.stream().map(person -> new PairView.Member(person.participationId(), staff ? person.personId() : null,
            names.apply(person), details ? person.detail() : null, person.joinedOn(), person.leftOn(),
            staff ? known.get(person.memberId()).leftReason() : null)).toList();
    }

    /** Those who left before the pair's end. */
    private List<PairView.Member> former(MentoringPair pair, PairCard card, Function<PairPerson, String> names) {
        return members(pair, card, card.members().stream().filter(person -> !person.presentOn(card.shownOn())).toList(), names);
    }

    private Set<PairAction> allowed(PairId id) {
        return Stream.of(PairAction.CHANGE, PairAction.CHANGE_MEMBERS, PairAction.END_EARLY, PairAction.COMPLETE, PairAction.DELETE)
            .filter(action -> access.allows(action, id)).collect(Collectors.toSet());
    }

    /** Forms of mentoring that the school may use. */
    @PairRule(PairAction.LIST)
    public List<FormChoice> forms(SchoolYearRef year) {
        return choices.forms(year.schoolId());
    }

    /** Admitted participants whom the form allows in that role and whose name begins with the text; at most ten. */
    @PairRule(PairAction.CHOOSE)
    public List<PairChoice> choices(SchoolYearRef year, Long formId, ParticipantRole role, String text) {
        return choices.people(year, formId, role, text);
    }
}
