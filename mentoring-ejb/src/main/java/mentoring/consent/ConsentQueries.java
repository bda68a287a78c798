package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentSubject;
import mentoring.consent.model.MissingPaper;
import mentoring.consent.model.Papers;
import mentoring.consent.model.Purpose;
import mentoring.consent.model.RequiredPapers;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.SchoolYearRef;

/** What consents hold, for the features above: gates before a pair, row 1.8 of the roadmap. Asks no rule of the caller. */
@ApplicationScoped
public class ConsentQueries {

    @PersistenceContext
    private EntityManager em;

    /**
     * Row 1.8: who must have both consents, and who has them.
     *
     * @param all   candidates and participants of the year on the day, without those whose refusal is recorded
     * @param valid those of them whose consents to data and to taking part are valid that day
     */
    public record Coverage(Set<Long> all, Set<Long> valid) {

        /** Those who lack one of the two. */
        public Set<Long> missing() {
            Set<Long> missing = new TreeSet<>(all);
            missing.removeAll(valid);
            return missing;
        }
    }

    /** True when the person has a valid paper of the kind that day. */
    public boolean validOn(long personId, ConsentKind kind, LocalDate day) {
        return papers(personId, day).valid(kind, day);
    }

    /** Those of these people who have a valid paper of the kind that day; for lists that show names under a consent only. */
    public Set<Long> withValid(Collection<Long> personIds, ConsentKind kind, LocalDate day) {
        return Set.copyOf(PersonLineQueries.inChunks(personIds, ids -> em.createQuery("select distinct c.personId from Consent c"
            + " where c.personId in :ids and c.kind = :kind and c.signedOn is not null and c.voidedAt is null and c.validFrom <= :today"
            + " and c.validTo >= :today and (c.withdrawnOn is null or c.withdrawnOn > :today)", Long.class)
            .setParameter("ids", ids).setParameter("kind", kind).setParameter("today", day).getResultList()));
    }

    /** What the person lacks of what a purpose asks for; empty when nothing. */
    public List<MissingPaper> missing(long personId, RequiredPapers.Situation situation, Purpose purpose, LocalDate day) {
        return papers(personId, day).missing(RequiredPapers.of(situation, purpose), purpose, day);
    }

    /** What a candidate lacks for admission. */
    public List<MissingPaper> missingForParticipation(long personId, LocalDate day) {
        return papers(personId, day).missing(RequiredPapers.OF_PARTICIPANT, Purpose.ADMISSION, day);
    }

    /** Candidates and participants of the year who lack a valid consent to data or to taking part, refusals left out. */
    public Set<Long> personsMissing(SchoolYearRef year, LocalDate day) {
        return coverage(year, day).missing();
    }

    /** Who must have the consents on a day, and who has them; a function of school, year and day. */
    public Coverage coverage(SchoolYearRef year, LocalDate day) {
        Map<Long, Papers> papers = papers(participantsOn(year, day), day);
        Set<Long> all = papers.values().stream().filter(paper -> !paper.refused(RequiredPapers.OF_PARTICIPANT, day))
            .map(paper -> paper.subject().personId()).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> valid = all.stream()
            .filter(id -> RequiredPapers.OF_PARTICIPANT.stream().allMatch(kind -> papers.get(id).valid(kind, day)))
            .collect(Collectors.toCollection(TreeSet::new));
        return new Coverage(all, valid);
    }

    /** All papers of one person; who is a learner is asked of the day. */
    public Papers papers(long personId, LocalDate day) {
        return papers(Set.of(personId), day).get(personId);
    }

    /** All papers of these people, by person id. */
    public Map<Long, Papers> papers(Collection<Long> personIds, LocalDate day) {
        Set<Long> learners = new HashSet<>(PersonLineQueries.inChunks(personIds, ids -> learners(ids, day)));
        Map<Long, List<Consent>> consents = PersonLineQueries.inChunks(personIds, ids -> em.createQuery(
            "select c from Consent c where c.personId in :ids and c.voidedAt is null", Consent.class).setParameter("ids", ids)
            .getResultList()).stream().collect(Collectors.groupingBy(Consent::personId));
        Map<Long, AgeRule> rules = new HashMap<>();
        Map<Long, Papers> papers = new HashMap<>();
        for (Object[] row : PersonLineQueries.inChunks(personIds, this::subjects)) {
            long id = (Long) row[0];
            AgeRule rule = rules.computeIfAbsent((Long) row[1], this::ageRule);
            ConsentSubject subject = new ConsentSubject((Long) row[1], id, (LocalDate) row[2], learners.contains(id));
            papers.put(id, new Papers(subject, rule, consents.getOrDefault(id, List.of())));
        }
        return papers;
    }

    /** The school's own rule of who signs data consents. */
    public AgeRule ageRule(long schoolId) {
        return em.createQuery("select s.ageRule from School s where s.id = :id", AgeRule.class).setParameter("id", schoolId)
            .getSingleResult();
    }

    private List<Object[]> subjects(List<Long> ids) {
        return em.createQuery("select p.id, p.schoolId, p.birthDate from Person p where p.id in :ids", Object[].class)
            .setParameter("ids", ids).getResultList();
    }

    private List<Long> learners(List<Long> ids, LocalDate day) {
        return em.createQuery("select a.person.id from Affiliation a where a.person.id in :ids and a.category in :learners"
            + " and a.since <= :today and (a.until is null or a.until > :today)", Long.class).setParameter("ids", ids)
            .setParameter("learners", Set.of(PersonCategory.PUPIL, PersonCategory.STUDENT)).setParameter("today", day).getResultList();
    }

    private List<Long> participantsOn(SchoolYearRef year, LocalDate day) {
        return em.createQuery("select distinct q.person.id from Participation q where q.schoolId = :school and q.schoolYear = :schoolYear"
            + " and q.enteredOn <= :today and (q.leftOn is null or q.leftOn > :today) and q.state <> :signedUp"
            + " and not (q.state in :outside and q.decidedOn is not null and q.decidedOn <= :today)", Long.class)
            .setParameter("school", year.schoolId()).setParameter("schoolYear", year.year()).setParameter("today", day)
            .setParameter("signedUp", ParticipationState.SIGNED_UP)
            .setParameter("outside", Set.of(ParticipationState.RESERVE, ParticipationState.DECLINED)).getResultList();
    }
}
