package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mentoring.exchange.model.DocumentSet;
import mentoring.journal.model.EntryState;
import mentoring.people.YearDay;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.EditionState;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** Finds what there is to print. */
@ApplicationScoped
class PrintingQueries {

    private static final String APPROVED = " and p.id in (select e.plan.pairId from PlanEdition e where e.plan.schoolId = :school"
        + " and e.plan.schoolYear = :year and e.state = :state)";
    private static final String SIGNED = " and p.id in (select e.pairId from JournalEntry e where e.schoolId = :school"
        + " and e.schoolYear = :year and e.state = :state)";
    private static final String OF_CLASS = " and p.id in (select m.pair.id from PairMember m where (m.leftOn is null or m.leftOn > :day)"
        + " and m.personId in (select a.person.id from Affiliation a where a.schoolClass.id = :class and a.since <= :day"
        + " and (a.until is null or a.until > :day)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Pairs of the year with an approved plan, or with a signed entry in their journal, by number. */
    List<Long> pairs(SchoolYearRef year, DocumentSet documents, Long classId) {
        return query("select p.id", " order by p.pairNo", year, documents, classId).getResultList();
    }

    long count(SchoolYearRef year, DocumentSet documents, Long classId) {
        return query("select count(p)", "", year, documents, classId).getSingleResult();
    }

    private TypedQuery<Long> query(String select, String order, SchoolYearRef year, DocumentSet documents, Long classId) {
        boolean plans = documents == DocumentSet.PLANS;
        TypedQuery<Long> query = em.createQuery(select + " from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
            + (plans ? APPROVED : SIGNED) + (classId == null ? "" : OF_CLASS) + order, Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("state", plans ? EditionState.APPROVED : EntryState.SIGNED);
        return classId == null ? query
            : query.setParameter("class", classId).setParameter("day", YearDay.within(year.schoolYear(), clock.today()));
    }

    /** The edition of a pair's plan that is in force. */
    Optional<EditionId> inForce(long pairId) {
        return em.createQuery("select e.id from PlanEdition e where e.plan.pairId = :pair and e.state = :approved", Long.class)
            .setParameter("pair", pairId).setParameter("approved", EditionState.APPROVED).getResultList().stream().findFirst()
            .map(EditionId::new);
    }
}
