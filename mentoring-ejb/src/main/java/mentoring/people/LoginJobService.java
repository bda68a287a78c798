package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.account.model.Account;
import mentoring.job.JobDesk;
import mentoring.job.model.JobState;
import mentoring.organization.model.School;
import mentoring.people.LoginJobView.SheetState;
import mentoring.people.model.ClassId;
import mentoring.people.model.LoginIssueState;
import mentoring.people.model.LoginJob;
import mentoring.people.model.LoginJobId;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Log-ins for a class or a list at once, as the curator steers them; the work itself runs in the background. */
@Stateless
@Guarded
public class LoginJobService {

    private static final int LARGEST_PAGE = 100;
    private static final int LISTED = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private LoginQueries logins;

    @Inject
    private PeopleQueries people;

    @Inject
    private LoginSheets sheets;

    @Inject
    private JobDesk desk;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A page of the year's participants whom the filter leaves, by name. */
    @PeopleRule(PeopleAction.LIST_LOGINS)
    public List<LoginLine> page(SchoolYearRef year, LoginFilter filter, int first, int size) {
        return logins.page(year, filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** How many participants of the filter's class and role there are of each need. */
    @PeopleRule(PeopleAction.LIST_LOGINS)
    public LoginCounts count(SchoolYearRef year, LoginFilter filter) {
        return new LoginCounts(logins.count(year, filter));
    }

    /** Starts making log-ins, or new passwords where the filter asks for those whose log-ins were never used. */
    @PeopleRule(PeopleAction.ISSUE_LOGINS)
    public LoginJobId start(SchoolYearRef year, @Valid IssueLogins command) {
        LoginFilter filter = command.filter();
        List<Long> persons = filter.need() == null || !filter.need().issuable() ? List.of()
            : logins.ids(year, filter).stream().filter(command::means).toList();
        String title = filter.classId() == null ? year.schoolYear().label()
            : access.getIn(year.schoolId(), new ClassId(filter.classId()), SchoolClass.class).name();
        return handIn(year, title, filter.need() == LoginNeed.UNUSED, persons);
    }

    /** Starts making new passwords for those of a job who never logged in. */
    @PeopleRule(PeopleAction.ISSUE_LOGINS)
    public LoginJobId startAgain(LoginJobId ref) {
        LoginJob job = access.get(ref, LoginJob.class);
        List<Long> persons = turns(job).stream().filter(turn -> turn.state() == LoginIssueState.ISSUED && !turn.used())
            .map(LoginTurn::personId).toList();
        return handIn(new SchoolYearRef(job.schoolId(), job.schoolYear()), job.title(), true, persons);
    }

    private LoginJobId handIn(SchoolYearRef year, String title, boolean anew, List<Long> persons) {
        if (persons.isEmpty()) {
            throw Refusal.because("people.logins.nobody");
        }
        if (clock.today().isAfter(year.schoolYear().lastDay())) {
            throw Refusal.because("people.logins.yearOver");
        }
        refuseUnderWay(year, persons);
        LoginJob job = new LoginJob(year, title, anew);
        desk.handIn(job);
        em.flush();
        job.takeOn(persons);
        return new LoginJobId(job.id());
    }

    /** Of two jobs at once the later one's passwords would silence the other's strips. */
    private void refuseUnderWay(SchoolYearRef year, List<Long> persons) {
        em.find(School.class, year.schoolId(), LockModeType.PESSIMISTIC_WRITE); // who starts two at once does so one after the other
        Set<Long> underWay = em.createQuery("select i.personId from LoginIssue i where i.job.schoolId = :school and i.job.state in :running",
            Long.class).setParameter("school", year.schoolId()).setParameter("running", JobState.allRunning()).getResultStream()
            .collect(Collectors.toSet());
        if (persons.stream().anyMatch(underWay::contains)) {
            throw Refusal.because("people.logins.underWay");
        }
    }

    /** The last jobs of the year, the newest first. */
    @PeopleRule(PeopleAction.LIST_LOGINS)
    public List<LoginJobRow> recent(SchoolYearRef year) {
        return em.createQuery("select new mentoring.people.LoginJobRow(j.id, j.title, j.createdAt, j.state, j.done, j.total) from LoginJob j"
            + " where j.schoolId = :school and j.schoolYear = :year order by j.id desc", LoginJobRow.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setMaxResults(LISTED).getResultList();
    }

    /** A job as it stands now, with what became of each person. */
    @PeopleRule(PeopleAction.LIST_LOGINS)
    public LoginJobView read(LoginJobId ref) {
        LoginJob job = access.get(ref, LoginJob.class);
        List<LoginTurn> turns = turns(job);
        return new LoginJobView(job.id(), job.schoolId(), job.schoolYear(), job.title(), job.anew(), job.state(), job.done(), job.total(),
            job.failure(), job.createdAt(), sheet(job, turns), job.sheetShownAt(), turns);
    }

    private SheetState sheet(LoginJob job, List<LoginTurn> turns) {
        if (job.state().running() || turns.stream().noneMatch(turn -> turn.state() == LoginIssueState.ISSUED)) {
            return SheetState.NONE;
        }
        if (job.sheetShownAt() != null) {
            return SheetState.SHOWN;
        }
        return sheets.has(job.id(), currentUser.accountId()) ? SheetState.READY : SheetState.GONE;
    }

    /** The strips with the initial passwords: once, and only to whoever asked for them. */
    @PeopleRule(PeopleAction.SHOW_LOGIN_SHEET)
    public List<LoginStrip> showSheet(LoginJobId ref) {
        LoginJob job = access.get(ref, LoginJob.class);
        if (sheet(job, turns(job)) != SheetState.READY) {
            throw Refusal.because("people.logins.sheetGone");
        }
        job.showSheet(clock.now());
        job.touch(clock.now(), currentUser.accountId());
        em.flush();
        Map<Long, String> passwords = sheets.take(job.id(), currentUser.accountId());
        Map<Long, PersonLine> persons = persons(job);
        List<LoginStrip> strips = new ArrayList<>();
        job.issues().stream().filter(turn -> turn.state() == LoginIssueState.ISSUED && passwords.containsKey(turn.accountId())).forEach(turn -> {
            Account account = em.find(Account.class, turn.accountId());
            PersonLine person = persons.get(turn.personId());
            strips.add(new LoginStrip(person.name(), person.place(), account.login(), passwords.get(account.id()),
                account.passwordUntil() == null ? null : account.passwordUntil().minusDays(1), currentUser.name()));
        });
        return strips;
    }

    private List<LoginTurn> turns(LoginJob job) {
        Map<Long, PersonLine> persons = persons(job);
        return em.createQuery("select i.personId, i.state, i.reason, a.login, a.lastLoginAt from LoginIssue i"
            + " left join Account a on a.id = i.accountId where i.job = :job order by i.place", Object[].class).setParameter("job", job)
            .getResultList().stream().map(row -> {
                PersonLine person = persons.get((Long) row[0]);
                return new LoginTurn(person.id(), person.name(), person.place(), (LoginIssueState) row[1], (String) row[3], row[4] != null,
                    (String) row[2]);
            }).toList();
    }

    private Map<Long, PersonLine> persons(LoginJob job) {
        SchoolYearRef year = new SchoolYearRef(job.schoolId(), job.schoolYear());
        LocalDate day = YearDay.within(year.schoolYear(), clock.today());
        return people.lines(job.issues().stream().map(issue -> issue.personId()).toList(), year, day).stream()
            .collect(Collectors.toMap(PersonLine::id, Function.identity()));
    }
}
