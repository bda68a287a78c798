package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentSubject;
import mentoring.consent.model.Recorder;
import mentoring.consent.model.SignedPaper;
import mentoring.organization.PlaceQueries;
import mentoring.organization.model.AgeRule;
import mentoring.people.YearDay;
import mentoring.people.model.LegalRepresentative;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.SchoolYear;

/** How papers of a person are written down: the same for one person, a class and somebody from outside. */
@Dependent
class ConsentRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentQueries queries;

    @Inject
    private PersonLineQueries lines;

    @Inject
    private Event<PapersChanged> changed;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Adds consents where nothing is wrong with any of them; tells all problems otherwise. */
    List<Problem> add(Person person, SchoolYear year, RecordConsents command) {
        ConsentSubject subject = subject(person);
        List<Problem> problems = new ArrayList<>();
        Long representative = representative(person, command, problems);
        List<SignedPaper> papers = command.kinds().stream().filter(ConsentKind::ticked).sorted().map(kind -> SignedPaper.consent(kind, year,
            command.signedOn(), command.validTo(), command.signedBy(), representative,
            kind == ConsentKind.TRANSFER ? command.recipient() : null)).toList();
        command.kinds().stream().filter(kind -> !kind.ticked())
            .forEach(kind -> problems.add(Problem.at("kind", "consent.kindNotKept", kind)));
        papers.stream().flatMap(paper -> Consent.problems(subject, paper, ageRule(person), recorder(subject), clock.today()).stream())
            .filter(problem -> !problems.contains(problem)).forEach(problems::add);
        if (problems.isEmpty()) {
            papers.forEach(paper -> keep(Consent.signed(subject, paper, ageRule(person), recorder(subject), clock.today())));
        }
        return problems;
    }

    /** The representative who signed; a newly named one becomes the person's. */
    private Long representative(Person person, RecordConsents command, List<Problem> problems) {
        if (!command.signedBy().representative()) {
            return null;
        }
        String name = command.newRepresentative() == null ? "" : command.newRepresentative().strip();
        if (command.representativeId() == null && !name.isEmpty()) {
            return newRepresentative(person, name, command.relation(), problems);
        }
        boolean known = command.representativeId() == null
            || person.representatives().stream().anyMatch(one -> one.id().equals(command.representativeId()));
        if (!known) {
            problems.add(Problem.at("representative", "consent.representativeMissing"));
        }
        return command.representativeId();
    }

    private Long newRepresentative(Person person, String name, String relation, List<Problem> problems) {
        if (relation == null || relation.isBlank()) {
            problems.add(Problem.at("relation", "consent.relationMissing"));
            return null;
        }
        LegalRepresentative added = person.representedBy(name, relation.strip());
        em.flush();
        return added.id();
    }

    Consent keep(Consent consent) {
        consent.touch(clock.now(), currentUser.accountId());
        em.persist(consent);
        em.flush();
        changed.fire(new PapersChanged(consent.personId(), consent.schoolId()));
        return consent;
    }

    ConsentSubject subject(Person person) {
        return queries.papers(person.id(), clock.today()).subject();
    }

    AgeRule ageRule(Person person) {
        return queries.ageRule(person.schoolId());
    }

    Recorder recorder(ConsentSubject subject) {
        Long own = currentUser.caller().personIn(subject.schoolId()).orElse(null);
        return new Recorder(currentUser.accountId(), currentUser.name(), own);
    }

    boolean valid(ConsentSubject subject, ConsentKind kind) {
        return queries.validOn(subject.personId(), kind, clock.today());
    }

    /** Ids of the pupils of a class, by name. */
    List<Long> pupils(SchoolClass schoolClass) {
        return lines.ofClass(schoolClass.id(), YearDay.within(new SchoolYear(schoolClass.schoolYear()), clock.today()));
    }

    /** What the person takes part in from a school year on, but for closed years, which stay as they are. */
    List<Participation> running(ConsentSubject subject, int fromYear) {
        return em.createQuery("select q from Participation q where q.person.id = :person and q.schoolYear >= :schoolYear"
            + " and q.state not in (:gone, :declined) and " + PlaceQueries.inOpenYear("q") + " order by q.id", Participation.class)
            .setParameter("person", subject.personId())
            .setParameter("schoolYear", fromYear).setParameter("gone", ParticipationState.LEFT)
            .setParameter("declined", ParticipationState.DECLINED).getResultList();
    }
}
