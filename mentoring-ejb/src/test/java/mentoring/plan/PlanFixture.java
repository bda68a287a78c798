package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** A school for the tests of plans: a mentor who logs in, one who does not, a pair of each and a group of the first. */
@ApplicationScoped
public class PlanFixture {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganizationSetup organization;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    private int pairNo;
    private long municipality;

    /** What was made; accounts by their holders. */
    public record Made(SchoolYearRef year, Person pavlov, Person ilyin, Person klimov, Person ryabov, PairId pair, PairId paper, PairId group,
                       long mentorAccount, long curatorAccount, long directorAccount, long methodologistAccount) {
    }

    public Made school() {
        SchoolYear year = SchoolYear.of(clock.today());
        municipality = organization.municipality("Ершовский округ", ZoneId.of("Europe/Moscow"));
        SchoolRef school = organization.school(municipality, SchoolKind.SCHOOL, "Ершовская СОШ",
            "Муниципальное бюджетное общеобразовательное учреждение «Ершовская средняя общеобразовательная школа»", "Климова О. П.", null);
        SchoolYearRef ref = organization.year(school, year, year.firstDay(), year.lastDay());
        Participation pavlov = participant(ref, new PersonName("Павлов", "Кирилл", "Денисович"), ParticipantRole.MENTOR);
        Participation ilyin = participant(ref, new PersonName("Ильин", "Олег", null), ParticipantRole.MENTOR);
        Participation klimov = participant(ref, new PersonName("Климов", "Илья", null), ParticipantRole.MENTEE);
        Participation ryabov = participant(ref, new PersonName("Рябов", "Ян", null), ParticipantRole.MENTEE);
        pairNo = 0;
        PairId pair = pair(ref, PairKind.PAIR, pavlov, klimov);
        PairId paper = pair(ref, PairKind.PAIR, ilyin, ryabov);
        PairId group = pair(ref, PairKind.GROUP, pavlov, klimov, ryabov);
        return new Made(ref, pavlov.person(), ilyin.person(), klimov.person(), ryabov.person(), pair, paper, group,
            account("pavlov", "Павлов Кирилл Денисович", RoleGrant.inSchool(Role.MENTOR, school.value(), pavlov.person().id(), since(), null, "тест", null)),
            account("curator", "Орлова Наталья Викторовна", RoleGrant.inSchool(Role.CURATOR, school.value(), null, since(), null, "тест", null)),
            account("director", "Климова Ольга Петровна", RoleGrant.inSchool(Role.DIRECTOR, school.value(), null, since(), null, "тест", null)),
            account("metodist", "Гаврилова Мария Андреевна", RoleGrant.inMunicipality(Role.METHODOLOGIST, municipality, since(), "тест", null)));
    }

    private LocalDate since() {
        return clock.today().minusDays(30);
    }

    private long account(String login, String name, RoleGrant grant) {
        Account account = new Account("plan-" + login, "nobody logs in with it", false, name);
        account.grant(grant, clock.today());
        account.touch(clock.now(), null);
        return kept(account).id();
    }

    private Participation participant(SchoolYearRef year, PersonName name, ParticipantRole role) {
        Person person = kept(new Person(year.schoolId(), name, null));
        return kept(new Participation(person, year.year(), role, role == ParticipantRole.MENTOR ? PersonCategory.TEACHER : PersonCategory.PUPIL,
            clock.today()));
    }

    private PairId pair(SchoolYearRef year, PairKind kind, Participation... members) {
        long form = em.createQuery("select f.id from MentoringForm f where f.scopeId = :scope and f.code = 'PUPIL_PUPIL'", Long.class)
            .setParameter("scope", municipality).getSingleResult();
        MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), ++pairNo, kind, form);
        Stream.of(members).forEach(member -> pair.join(member, clock.today().minusDays(10)));
        pair.schedule(clock.today().minusDays(10), clock.today().plusDays(60));
        pair.settle(List.of());
        return new PairId(kept(pair).id());
    }

    public void mentor(Made made) {
        become(made.mentorAccount(), "Павлов Кирилл Денисович", Role.MENTOR, made.year().schoolId(), made.pavlov().id());
    }

    public void mentee(Made made, Person person) {
        become(90, person.name().full(), Role.MENTEE, made.year().schoolId(), person.id());
    }

    public void curator(Made made) {
        become(made.curatorAccount(), "Орлова Наталья Викторовна", Role.CURATOR, made.year().schoolId(), null);
    }

    public void director(Made made) {
        become(made.directorAccount(), "Климова Ольга Петровна", Role.DIRECTOR, made.year().schoolId(), null);
    }

    public void methodologist(Made made) {
        become(made.methodologistAccount(), "Гаврилова Мария Андреевна", Role.METHODOLOGIST, null, null);
    }

    public void become(long account, String name, Role role, Long school, Long person) {
        currentUser.become(new Caller(account, name, false, List.of(new Caller.Grant(role, school, person))));
    }

    private <T> T kept(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
