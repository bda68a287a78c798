package mentoring.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mentoring.account.model.Account;
import mentoring.account.model.AccountId;
import mentoring.account.model.AccountStanding;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who keep accounts may do with them, and what nobody may. */
class AccountServiceIT extends ServiceTest {

    private static final String PASSWORD = "the first password";
    private static final Browser HERE = new Browser("here", "127.0.0.1");
    private static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    /** Failed log-ins are remembered beyond a test. */
    private final String tail = UUID.randomUUID().toString();

    @Inject
    private AccountService service;

    @Inject
    private AccountListService lists;

    @Inject
    private AppointmentService appointments;

    @Inject
    private OwnAccountService own;

    @Inject
    private LoginService logins;

    @Inject
    private LoginRecords records;

    @Inject
    private CallerQueries callers;

    @Inject
    private AccountSetup accounts;

    @Inject
    private OrganizationSetup organization;

    @Inject
    private Clock clock;

    private long municipality;
    private SchoolRef school;

    @BeforeEach
    void place() {
        municipality = organization.municipality("Accounts " + tail, ZoneId.of("Europe/Moscow"));
        school = organization.school(municipality, SchoolKind.SCHOOL, "First school", "First school", "Соколова Е. В.", null);
        em.flush();
    }

    @Test
    void theCuratorGivesAMentorANewPasswordWhichEndsLogInsAndIsToldToTheOwner() {
        Account mentor = account(Role.MENTOR);
        LoginState open = logIn(mentor, PASSWORD);
        become(account(Role.CURATOR));
        NewLogin made = service.reset(id(mentor));
        em.flush();
        assertEquals(Optional.empty(), callers.of(open), "the open log-in ends");
        LoginState again = logIn(mentor, made.password());
        Caller owner = callers.of(again).orElseThrow();
        assertTrue(owner.mustChange());
        currentUser.become(owner);
        LoginState changed = logins.changePassword(again, new ChangePassword(made.password(), "сосна и ветер 27"));
        em.flush();
        currentUser.become(callers.of(changed).orElseThrow());
        assertEquals(List.of("Owner CURATOR"), own.notices().resets().stream().map(AccountCard.ResetLine::by).toList());
        own.confirmResets(changed);
        assertEquals(List.of(), own.notices().resets());
    }

    @Test
    void aBrowserThatIsStrangeToTheOwnerConfirmsNothing() {
        Account mentor = account(Role.MENTOR);
        logIn(mentor, PASSWORD);
        become(account(Role.CURATOR));
        LoginState theirs = logIn(mentor, service.reset(id(mentor)), new Browser("the curator's own", "127.0.0.1"));
        currentUser.become(callers.of(theirs).orElseThrow());
        assertEquals("account.reset.strangeBrowser", key(() -> own.confirmResets(theirs)));
    }

    @Test
    void aBrowserMadeKnownByTheNewPasswordConfirmsNothingEither() {
        Account mentor = account(Role.MENTOR);
        logIn(mentor, PASSWORD);
        become(account(Role.CURATOR));
        Browser theirs = new Browser("the curator's own", "127.0.0.1");
        NewLogin made = service.reset(id(mentor));
        logIn(mentor, made, theirs);
        LoginState again = logins.logIn(mentor.login(), "сосна и ветер 27", theirs);
        currentUser.become(callers.of(again).orElseThrow());
        assertEquals("account.reset.strangeBrowser", key(() -> own.confirmResets(again)));
    }

    @Test
    void whoeverGaveThePasswordConfirmsNothing() {
        Account mentor = account(Role.MENTOR);
        logIn(mentor, PASSWORD);
        become(account(Role.CURATOR));
        service.reset(id(mentor));
        em.flush();
        assertEquals("account.reset.bySelf", key(() -> service.confirmResets(id(mentor))));
    }

    @Test
    void somebodyElseMayAskTheOwnerAndConfirm() {
        Account mentor = account(Role.MENTOR);
        logIn(mentor, PASSWORD);
        become(account(Role.CURATOR));
        service.reset(id(mentor));
        em.flush();
        become(account(Role.DIRECTOR));
        service.confirmResets(id(mentor));
        assertEquals(List.of(true), service.read(id(mentor)).resets().stream().map(AccountCard.ResetLine::confirmed).toList());
    }

    @Test
    void anActingDirectorDoesNotShutOutTheDirector() {
        Account director = account(Role.DIRECTOR);
        Account acting = accounts.open("acting-" + UUID.randomUUID(), PASSWORD, false, "Acting", RoleGrant.inSchool(Role.DIRECTOR,
            school.value(), null, clock.today(), clock.today().plusDays(9), "приказ № 7", null));
        Account curator = account(Role.CURATOR);
        become(acting);
        service.block(id(curator), "проверка");
        assertEquals("account.permanentDirector", key(() -> service.block(id(director), "проверка")));
    }

    @Test
    void aSchoolSeesNoRolesInOtherSchools() {
        Account mentor = account(Role.MENTOR);
        SchoolRef second = organization.school(municipality, SchoolKind.SCHOOL, "Second school", "Second school", "Соколова Е. В.", null);
        mentor.grant(RoleGrant.inSchool(Role.MENTOR, second.value(), null, clock.today().minusDays(1), null, "test", null), clock.today());
        em.flush();
        for (Role role : List.of(Role.CURATOR, Role.DIRECTOR)) {
            become(account(role));
            assertEquals(List.of("First school"), service.read(id(mentor)).grants().stream().map(GrantLine::school).toList());
        }
    }

    @Test
    void withAnInitialPasswordNothingButItsChangeIsAllowed() {
        Account curator = account(Role.CURATOR);
        become(account(Role.DIRECTOR));
        NewLogin made = service.reset(id(curator));
        em.flush();
        currentUser.become(callers.of(logIn(curator, made.password())).orElseThrow());
        assertEquals("shared.passwordFirst", key(() -> lists.countInSchool(school, ALL)));
        startAnew();
        assertEquals("shared.passwordFirst", key(() -> own.notices()));
    }

    @Test
    void nobodyResetsHisOwnRankOrAbove() {
        Account curator = account(Role.CURATOR);
        become(account(Role.CURATOR));
        assertEquals("shared.notFound", key(() -> service.reset(id(curator))));
        again();
        Account director = account(Role.DIRECTOR);
        become(account(Role.CURATOR));
        assertEquals("shared.notFound", key(() -> service.reset(id(director))));
        again();
        Account other = account(Role.DIRECTOR);
        become(account(Role.DIRECTOR));
        assertEquals("shared.notFound", key(() -> service.reset(id(other))));
    }

    @Test
    void aMentorWhoIsCuratorTooIsAboveTheCurator() {
        Account both = account(Role.MENTOR);
        both.grant(RoleGrant.inSchool(Role.CURATOR, school.value(), null, clock.today(), null, "test", null), clock.today());
        em.flush();
        become(account(Role.CURATOR));
        assertEquals("shared.notFound", key(() -> service.reset(id(both))));
    }

    @Test
    void theAdministratorKeepsAdministratorsButNotTheSchoolsOwn() {
        Account other = account(Role.ADMINISTRATOR);
        become(account(Role.ADMINISTRATOR));
        assertEquals(other.login(), service.reset(id(other)).login());
        Account mentee = account(Role.MENTEE);
        assertEquals("shared.notFound", key(() -> service.reset(id(mentee))));
    }

    @Test
    void theAdministratorSeesOfASchoolsAccountNoMoreThanSchoolRoleAndBlock() {
        Account mentee = account(Role.MENTEE);
        become(account(Role.ADMINISTRATOR));
        AccountCard card = lists.find(mentee.login());
        assertNull(card.name());
        assertNull(card.lastLoginAt());
        assertEquals(List.of("First school"), card.grants().stream().map(GrantLine::school).toList());
        assertNull(card.grants().get(0).basis());
        assertNull(card.grants().get(0).personId());
        assertEquals("account.noSuchLogin", key(() -> lists.find("mentee")));
    }

    @Test
    void nobodyDoesAnythingToHimself() {
        Account administrator = account(Role.ADMINISTRATOR);
        account(Role.ADMINISTRATOR);
        become(administrator);
        assertEquals("account.oneself", key(() -> service.reset(id(administrator))));
        again();
        Account same = account(Role.ADMINISTRATOR);
        become(same);
        assertEquals("account.oneself", key(() -> service.block(id(same), "test")));
        again();
        Account self = account(Role.ADMINISTRATOR);
        become(self);
        assertEquals("account.grantToOneself",
            key(() -> appointments.director(school, new Appoint(self.login(), null, "приказ № 1"))));
    }

    @Test
    void aBlockEndsLogInsAtOnceAndIsLiftedByNobodyBelow() {
        Account mentor = account(Role.MENTOR);
        LoginState open = logIn(mentor, PASSWORD);
        Account director = account(Role.DIRECTOR);
        become(director);
        service.block(id(mentor), "утерян листок с паролем");
        em.flush();
        assertEquals(Optional.empty(), callers.of(open));
        assertEquals(AccountStanding.BLOCKED, service.read(id(mentor)).standing());
        service.unblock(id(mentor));
        service.block(id(mentor), "утерян листок с паролем");
        em.flush();
        become(account(Role.CURATOR));
        assertEquals("account.blockedAbove", key(() -> service.unblock(id(mentor))));
    }

    @Test
    void aBlockedAccountDoesNotOpen() {
        Account mentor = account(Role.MENTOR);
        become(account(Role.CURATOR));
        service.block(id(mentor), "утерян листок с паролем");
        em.flush();
        assertEquals("account.login.wrong", key(() -> logIn(mentor, PASSWORD)));
    }

    @Test
    void aBlockNeedsAReason() {
        Account mentor = account(Role.MENTOR);
        become(account(Role.CURATOR));
        assertEquals("account.blockReason", key(() -> service.block(id(mentor), " ")));
    }

    @Test
    void theDirectorEndsACuratorsRoleAndTheSessionWithIt() {
        Account curator = account(Role.CURATOR);
        LoginState open = logIn(curator, PASSWORD);
        become(account(Role.DIRECTOR));
        service.endGrant(id(curator), curator.grants().get(0).id());
        em.flush();
        assertEquals(Optional.empty(), callers.of(open));
        assertEquals(AccountStanding.ENDED, service.read(id(curator)).standing());
    }

    @Test
    void aSchoolKeepsADirector() {
        Account director = account(Role.DIRECTOR);
        become(account(Role.ADMINISTRATOR));
        assertEquals("account.lastDirector", key(() -> service.endGrant(id(director), director.grants().get(0).id())));
        again();
        Account old = account(Role.DIRECTOR);
        become(account(Role.ADMINISTRATOR));
        appointments.director(school, new Appoint(null, "Новикова Анна Ивановна", "приказ № 7"));
        em.flush();
        service.endGrant(id(old), old.grants().get(0).id());
        assertEquals(AccountStanding.ENDED, service.read(id(old)).standing());
    }

    @Test
    void anotherDirectorIsNotEndedByADirector() {
        Account director = account(Role.DIRECTOR);
        become(account(Role.DIRECTOR));
        assertEquals("shared.notFound", key(() -> service.endGrant(id(director), director.grants().get(0).id())));
    }

    @Test
    void theLastAdministratorIsNotBlocked() {
        Account administrator = account(Role.ADMINISTRATOR);
        currentUser.become(new Caller(9, "Another", false, List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null))));
        assertEquals("account.lastAdministrator", key(() -> service.block(id(administrator), "test")));
    }

    @Test
    void aNewDirectorIsToldToCuratorAndOldDirector() {
        Account curator = account(Role.CURATOR);
        Account old = account(Role.DIRECTOR);
        become(account(Role.ADMINISTRATOR));
        NewLogin made = appointments.director(school, new Appoint(null, "Новикова Анна Ивановна", "приказ № 7"));
        em.flush();
        assertEquals("novikova.ai", made.login().replaceAll("\\d+$", ""));
        for (Account told : List.of(curator, old)) {
            become(told);
            assertEquals(List.of("Новикова Анна Ивановна"),
                own.notices().newDirectors().stream().map(AccountNotices.NewDirector::name).toList());
            own.noticesRead();
            assertFalse(own.notices().unread());
        }
    }

    @Test
    void theOwnerIsToldOfFailedLogIns() {
        Account mentor = account(Role.MENTOR);
        records.failed(mentor.id(), false);
        become(mentor);
        assertEquals(1, own.notices().failures());
        own.noticesRead();
        assertEquals(0, own.notices().failures());
    }

    @Test
    void listsShowEachReaderHisOwn() {
        Account mentee = account(Role.MENTEE);
        Account curator = account(Role.CURATOR);
        Account director = account(Role.DIRECTOR);
        become(curator);
        assertEquals(List.of(mentee.login()), logins(lists.inSchool(school, ALL, 0, 20)));
        assertEquals(1, lists.countInSchool(school, ALL));
        become(director);
        assertEquals(3, lists.countInSchool(school, ALL));
        assertEquals(List.of(curator.login()),
            logins(lists.inSchool(school, new AccountFilter("owner c", null, null, null), 0, 20)));
        assertEquals(List.of(mentee.login()), logins(lists.inSchool(school, new AccountFilter(null, Role.MENTEE, null, null), 0, 20)));
        assertEquals(0, lists.countInSchool(school, new AccountFilter(null, null, null, AccountFilter.Show.BLOCKED)));
        become(account(Role.ADMINISTRATOR));
        assertEquals(List.of(director.login()),
            logins(lists.list(new AccountFilter(null, null, school.value(), null), 0, 20)));
    }

    @Test
    void whoIsLoggedInIsSeen() {
        Account mentor = account(Role.MENTOR);
        LoginState open = logIn(mentor, PASSWORD);
        em.flush();
        become(account(Role.CURATOR));
        AccountFilter here = new AccountFilter(null, null, null, AccountFilter.Show.HERE);
        assertEquals(List.of(mentor.login()), logins(lists.inSchool(school, here, 0, 20)));
        assertEquals(1, service.read(id(mentor)).sessions().size());
        currentUser.become(callers.of(open).orElseThrow());
        assertTrue(own.read(open).logins().get(0).here());
        LoginState renewed = own.endOthers(open);
        em.flush();
        assertEquals(Optional.empty(), callers.of(open));
        assertTrue(callers.of(renewed).isPresent());
        assertEquals(open.since(), renewed.since(), "it lasts no longer for it");
    }

    private Account account(Role role) {
        RoleGrant grant = role.municipal() ? RoleGrant.inMunicipality(role, municipality, clock.today(), "test", null)
            : RoleGrant.inSchool(role, school.value(), null, clock.today(), null, "test", null);
        Account made = accounts.open(role.name() + "-" + UUID.randomUUID(), PASSWORD, false, "Owner " + role, grant);
        em.flush();
        return made;
    }

    private void become(Account account) {
        currentUser.become(new Caller(account.id(), account.displayName(), false,
            account.grants().stream().map(grant -> new Caller.Grant(grant.role(), grant.schoolId(), grant.personId())).toList()));
    }

    private void again() {
        startAnew();
        place();
    }

    private LoginState logIn(Account account, String password) {
        return logins.logIn(account.login(), password, HERE);
    }

    /** The first log-in with a given password, which is replaced at once. */
    private LoginState logIn(Account account, NewLogin made, Browser browser) {
        em.flush();
        LoginState first = logins.logIn(account.login(), made.password(), browser);
        currentUser.become(callers.of(first).orElseThrow());
        LoginState changed = logins.changePassword(first, new ChangePassword(made.password(), "сосна и ветер 27"));
        em.flush();
        return changed;
    }

    private static AccountId id(Account account) {
        return new AccountId(account.id());
    }

    private static List<String> logins(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::login).toList();
    }
}
