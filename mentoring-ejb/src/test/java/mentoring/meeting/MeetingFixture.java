package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import mentoring.account.AccountSetup;
import mentoring.account.model.RoleGrant;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.Municipality;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
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
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** A small school for the tests of meetings and journals: two mentors, three mentees, two pairs that share a mentee, and a group. */
@ApplicationScoped
public class MeetingFixture {

    public static final String PASSWORD = "a long password of the mentor";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    private int pairs;

    /** What was made. */
    public record Made(SchoolYearRef year, Person pavlov, Person ilyin, Person klimov, Person ryabov, PairId pair, PairId otherPair,
                       PairId group, Participation klimovLine, long pavlovAccount, long municipality) {
    }

    public Made school(String login) {
        LocalDate today = clock.today();
        SchoolYear schoolYear = SchoolYear.of(today);
        Municipality municipality = kept(new Municipality("Ершовский округ", ZoneId.of("Europe/Moscow")));
        School school = kept(new School(municipality.id(), SchoolKind.SCHOOL, "Ершовская СОШ", "Ершовская СОШ", "Климова О. П."));
        kept(new MentoringProgramme(school.id(), schoolYear, schoolYear.firstDay(), schoolYear.lastDay()));
        long form = kept(new MentoringForm(municipality.id(), "TEACHER_PUPIL", "Учитель – ученик", EnumSet.of(PersonCategory.TEACHER),
            EnumSet.of(PersonCategory.PUPIL), 1)).id();
        SchoolYearRef year = new SchoolYearRef(school.id(), schoolYear.start());
        Participation pavlov = participant(year, "Павлов", ParticipantRole.MENTOR);
        Participation ilyin = participant(year, "Ильин", ParticipantRole.MENTOR);
        Participation klimov = participant(year, "Климов", ParticipantRole.MENTEE);
        Participation ryabov = participant(year, "Рябов", ParticipantRole.MENTEE);
        PairId pair = pair(year, form, PairKind.PAIR, pavlov, klimov);
        PairId other = pair(year, form, PairKind.PAIR, ilyin, klimov);
        PairId group = pair(year, form, PairKind.GROUP, pavlov, klimov, ryabov);
        long account = accounts.open(login, PASSWORD, false, "Павлов Кирилл",
            RoleGrant.inSchool(Role.MENTOR, year.schoolId(), pavlov.person().id(), today, null, "тест", null)).id();
        em.flush();
        return new Made(year, pavlov.person(), ilyin.person(), klimov.person(), ryabov.person(), pair, other, group, klimov, account,
            municipality.id());
    }

    private Participation participant(SchoolYearRef year, String surname, ParticipantRole role) {
        Person person = kept(new Person(year.schoolId(), new PersonName(surname, "Кирилл", null), null));
        PersonCategory category = role == ParticipantRole.MENTOR ? PersonCategory.TEACHER : PersonCategory.PUPIL;
        return kept(new Participation(person, year.year(), role, category, clock.today()));
    }

    private PairId pair(SchoolYearRef year, long form, PairKind kind, Participation... members) {
        MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), ++pairs, kind, form);
        Stream.of(members).forEach(member -> pair.join(member, clock.today().minusDays(10)));
        pair.schedule(clock.today().minusDays(10), clock.today().plusDays(60));
        pair.settle(List.of());
        return new PairId(kept(pair).id());
    }

    /** Acts as a person of the school in a role; the mentor Pavlov with his own account. */
    public void become(Made made, Role role, Person person) {
        boolean pavlov = person != null && person.id().equals(made.pavlov().id());
        currentUser.become(new Caller(pavlov ? made.pavlovAccount() : 9, "Павлов Кирилл", false,
            List.of(new Caller.Grant(role, made.year().schoolId(), person == null ? null : person.id()))));
    }

    /** A plan for a meeting of 45 minutes that many days from today. */
    public PlanMeeting plan(int days, String time, boolean despite) {
        return new PlanMeeting(0, LocalDateTime.parse(clock.today().plusDays(days) + "T" + time), 45, MeetingStage.JOINT_WORK,
            MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, "Структура доклада", null, despite);
    }

    /** Deletes what was committed. */
    public void erase(Made made) {
        String members = "(select id from participation where school_id = ?)";
        for (String sql : List.of("delete from journal_entry where corrects_id is not null and school_id = ?",
            "delete from journal_entry where school_id = ?", "delete from meeting_attendance where participation_id in " + members,
            "delete from meeting where school_id = ?", "delete from pair_activity where school_id = ?",
            "delete from journal_chain where pair_id in (select id from mentoring_pair where school_id = ?)",
            "delete from pair_member where participation_id in " + members, "delete from mentoring_pair where school_id = ?",
            "delete from participation where school_id = ?", "delete from role_grant where school_id = ?",
            "delete from person where school_id = ?", "delete from mentoring_programme where school_id = ?",
            "delete from audit_record where school_id = ?", "delete from school where id = ?")) {
            em.createNativeQuery(sql).setParameter(1, made.year().schoolId()).executeUpdate();
        }
        em.createNativeQuery("delete from account where id = ?").setParameter(1, made.pavlovAccount()).executeUpdate();
        em.createNativeQuery("delete from mentoring_form where scope_id = ?").setParameter(1, made.municipality()).executeUpdate();
        em.createNativeQuery("delete from municipality where id = ?").setParameter(1, made.municipality()).executeUpdate();
    }

    private <T> T kept(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
