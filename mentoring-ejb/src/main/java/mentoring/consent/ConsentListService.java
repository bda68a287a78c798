package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.consent.ConsentFilter.Need;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.PaperState;
import mentoring.consent.model.Papers;
import mentoring.organization.model.PersonCategory;
import mentoring.people.YearDay;
import mentoring.people.model.ClassId;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Audit;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Reads consents: of one person, of a class, and who of the year lacks what. */
@Stateless
@Guarded
public class ConsentListService {

    private static final List<ConsentKind> TICKED =
        List.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ConsentQueries queries;

    @Inject
    private ConsentPeopleQueries listed;

    @Inject
    private ConsentNeeds needs;

    @Inject
    private PersonLineQueries lines;

    @Inject
    private RegisterQueries registers;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Audit audit;

    /** All papers of one person; that somebody of the staff read them is noted in the audit, since refusals are among them. */
    @ConsentRule(ConsentAction.VIEW)
    public PersonPapers ofPerson(PersonId personId) {
        Person person = access.get(personId, Person.class);
        LocalDate today = clock.today();
        Papers papers = queries.papers(person.id(), today);
        boolean refusals = currentUser.caller().has(Role.CURATOR, person.schoolId());
        boolean staff = refusals || currentUser.caller().has(Role.DIRECTOR, person.schoolId());
        if (staff) {
            audit.read(ConsentAction.VIEW, new Audit.Subject("Person", person.id(), person.schoolId(), person.id()));
        }
        Map<Long, String> names = representativeNames(person);
        List<PersonPapers.Paper> history = em.createQuery("select c from Consent c where c.personId = :person and c.voidedAt is null"
            + " order by c.createdAt desc, c.id desc", Consent.class).setParameter("person", person.id()).getResultList().stream()
            .filter(consent -> refusals || consent.refusedOn() == null)
            .map(consent -> paper(consent, names, staff, today)).toList();
        List<PersonPapers.Kind> kinds = kindsOf(person, papers, today)
            .map(kind -> PersonPapers.Kind.of(papers.state(kind, today), refusals)).toList();
        return new PersonPapers(person.id(), kinds, history, staff ? representatives(person) : List.of(), municipality(person.schoolId()),
            papers.subject().ageOn(today).isPresent());
    }

    /** Who of the year's registers lacks what. */
    @ConsentRule(ConsentAction.LIST)
    public Slice<ConsentRow> list(SchoolYearRef year, ConsentFilter filter, int first, int size) {
        LocalDate today = YearDay.within(year.schoolYear(), clock.today());
        boolean refusals = currentUser.caller().has(Role.CURATOR, year.schoolId());
        if (filter.need() == null || filter.need() == Need.ALL) {
            return new Slice<>(rows(year, listed.page(year, filter, today, first, size), refusals, today), listed.count(year, filter, today));
        }
        Slice<Long> found = Slice.of(needs.of(year, filter, refusals, today), first, size);
        return new Slice<>(rows(year, found.rows(), refusals, today), found.total());
    }

    private List<ConsentRow> rows(SchoolYearRef year, List<Long> ids, boolean refusals, LocalDate today) {
        Map<Long, PersonLine> names = lines.lines(ids, today);
        Map<Long, Papers> papers = queries.papers(ids, today);
        Map<Long, List<RegisterQueries.Line>> running = registers.running(year, ids);
        return ids.stream().map(id -> row(names.get(id), running.get(id), papers.get(id), refusals, today)).toList();
    }

    /** How many of the year's people need something; over data and taking part. */
    @ConsentRule(ConsentAction.LIST)
    public ConsentCounts counts(SchoolYearRef year) {
        return needs.counts(year, currentUser.caller().has(Role.CURATOR, year.schoolId()),
            YearDay.within(year.schoolYear(), clock.today()));
    }

    /** The classes of the year, for filters and for the editor of a class. */
    @ConsentRule(ConsentAction.LIST)
    public List<ClassSheet.Line> classes(SchoolYearRef year) {
        return em.createQuery("select c.id, c.name from SchoolClass c where c.schoolId = :school and c.schoolYear = :schoolYear"
            + " order by c.grade, c.name", Object[].class).setParameter("school", year.schoolId()).setParameter("schoolYear", year.year())
            .getResultList().stream().map(row -> new ClassSheet.Line((Long) row[0], (String) row[1])).toList();
    }

    /** A class with what holds for each. */
    @ConsentRule(ConsentAction.CLASS_SHEET)
    public ClassSheet classSheet(SchoolYearRef year, long classId) {
        SchoolClass schoolClass = access.getIn(year.schoolId(), new ClassId(classId), SchoolClass.class);
        LocalDate today = YearDay.within(year.schoolYear(), clock.today());
        List<Long> ids = lines.ofClass(schoolClass.id(), today);
        Map<Long, Papers> papers = queries.papers(ids, today);
        Map<Long, PersonLine> people = lines.lines(ids, today);
        Map<Long, List<PersonPapers.Representative>> representatives = registers.representatives(ids);
        List<ClassSheet.Pupil> pupils = ids.stream().map(id -> new ClassSheet.Pupil(people.get(id), TICKED.stream()
            .map(kind -> PersonPapers.Kind.of(papers.get(id).state(kind, today), true)).toList(),
            representatives.getOrDefault(id, List.of()), papers.get(id).subject().ageOn(today).isPresent())).toList();
        return new ClassSheet(schoolClass.id(), schoolClass.name(), pupils, municipality(year.schoolId()));
    }

    private static Stream<ConsentKind> kindsOf(Person person, Papers papers, LocalDate today) {
        boolean pupil = person.affiliations().stream().anyMatch(one -> one.openOn(today) && one.category() == PersonCategory.PUPIL);
        boolean teacher = person.affiliations().stream().anyMatch(one -> one.openOn(today) && one.category() == PersonCategory.TEACHER);
        Stream<ConsentKind> clearance = !pupil && papers.subject().adultOn(today) ? Stream.of(ConsentKind.CLEARANCE) : Stream.empty();
        Stream<ConsentKind> labour = teacher ? Stream.of(ConsentKind.LABOUR_MENTORING) : Stream.empty();
        return Stream.of(TICKED.stream(), clearance, labour).flatMap(kinds -> kinds);
    }

    private static ConsentRow row(PersonLine line, List<RegisterQueries.Line> parts, Papers papers, boolean refusals, LocalDate today) {
        List<PersonPapers.Kind> kinds = TICKED.stream().map(kind -> papers.state(kind, today))
            .map((PaperState state) -> PersonPapers.Kind.of(state, refusals)).toList();
        return new ConsentRow(line, parts.get(0).id(), parts.stream().map(RegisterQueries.Line::role).sorted().toList(), kinds);
    }

    private static PersonPapers.Paper paper(Consent consent, Map<Long, String> names, boolean staff, LocalDate today) {
        return new PersonPapers.Paper(consent.id(), consent.kind(), consent.signedOn(), consent.lastDay(), consent.signedBy(),
            consent.representativeId() == null || !staff ? null : names.get(consent.representativeId()), consent.withdrawnOn(),
            consent.withdrawnBy(), consent.refusedOn(), consent.documentNumber(), consent.documentDate(), consent.issuer(),
            consent.recipient(), staff ? consent.recordedName() : null, consent.validOn(today));
    }

    private static Map<Long, String> representativeNames(Person person) {
        return person.representatives().stream().collect(Collectors.toMap(one -> one.id(), one -> one.fullName()));
    }

    private static List<PersonPapers.Representative> representatives(Person person) {
        return person.representatives().stream()
            .map(one -> new PersonPapers.Representative(one.id(), one.fullName(), one.relation())).toList();
    }

    private String municipality(long schoolId) {
        return em.createQuery("select m.name from Municipality m, School s where s.municipalityId = m.id and s.id = :school", String.class)
            .setParameter("school", schoolId).getResultStream().findFirst().orElse("");
    }
}
