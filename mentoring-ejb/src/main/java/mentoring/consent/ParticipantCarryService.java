package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Papers;
import mentoring.consent.model.Purpose;
import mentoring.consent.model.RequiredPapers;
import mentoring.people.YearDay;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/**
 * Takes participants of the year before over into a new one. Who left the programme or the school is left out; consents that still hold
 * make a participant at once, the others come over as candidates.
 */
@Stateless
@Guarded
public class ParticipantCarryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentQueries consents;

    @Inject
    private PersonLineQueries people;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Parts of the year before that may go on and have not yet, by name. */
    @ParticipationRule(ParticipationAction.READ_CARRY_OVER)
    public List<CarriedPart> list(SchoolYearRef year) {
        LocalDate day = day(year);
        List<Participation> parts = open(year);
        List<Long> persons = persons(parts);
        Map<Long, Papers> papers = consents.papers(persons, day);
        Map<Long, PersonLine> lines = people.lines(persons, day);
        return parts.stream().map(part -> new CarriedPart(part.id(), lines.get(part.person().id()), part.role(),
                complete(papers.get(part.person().id()), day)))
            .sorted(Comparator.comparing(CarriedPart::role).thenComparing(part -> part.person().sortName())).toList();
    }

    /** Takes these parts over, all of them or none; what has gone over already is passed by. */
    @ParticipationRule(ParticipationAction.CARRY_OVER)
    public void carry(SchoolYearRef year, List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw Refusal.at("parts", "participation.carry.nothing");
        }
        requireOfYearBefore(year, ids);
        LocalDate day = day(year);
        List<Participation> chosen = open(year).stream().filter(part -> ids.contains(part.id())).toList();
        Map<Long, Papers> papers = consents.papers(persons(chosen), day);
        for (Participation part : chosen) {
            Papers own = papers.get(part.person().id());
            Participation next = part.into(year.year(), clock.today(), own.valid(ConsentKind.PERSONAL_DATA, day));
            if (complete(own, day)) {
                next.admit(clock.today());
            }
            next.touch(clock.now(), currentUser.accountId());
            em.persist(next);
        }
        em.flush();
    }

    /** An id of another school or year is refused like a missing one. */
    private void requireOfYearBefore(SchoolYearRef year, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        wanted.removeAll(PersonLineQueries.inChunks(wanted, some -> em.createQuery("select q.id from Participation q where q.id in :ids"
                + " and q.schoolId = :school and q.schoolYear = :before", Long.class).setParameter("ids", some)
            .setParameter("school", year.schoolId()).setParameter("before", year.year() - 1).getResultList()));
        if (!wanted.isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private List<Participation> open(SchoolYearRef year) {
        return em.createQuery("select q from Participation q join fetch q.person where q.schoolId = :school and q.schoolYear = :before"
                + " and q.state in :running"
                + " and exists (select a from Affiliation a where a.person = q.person and a.category = q.category and a.since <= :day"
                + " and (a.until is null or a.until > :day))"
                + " and not exists (select n from Participation n where n.person = q.person and n.role = q.role and n.schoolYear = :now)",
                Participation.class)
            .setParameter("school", year.schoolId()).setParameter("before", year.year() - 1).setParameter("now", year.year())
            .setParameter("day", day(year))
            .setParameter("running", Set.of(ParticipationState.CANDIDATE, ParticipationState.ADMITTED, ParticipationState.RESERVE))
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "q.forms").setHint("eclipselink.batch", "q.topics")
            .getResultList();
    }

    private static boolean complete(Papers papers, LocalDate day) {
        return papers.missing(RequiredPapers.OF_PARTICIPANT, Purpose.ADMISSION, day).isEmpty();
    }

    private static List<Long> persons(List<Participation> parts) {
        return parts.stream().map(part -> part.person().id()).distinct().toList();
    }

    private LocalDate day(SchoolYearRef year) {
        return YearDay.within(year.schoolYear(), clock.today());
    }
}
