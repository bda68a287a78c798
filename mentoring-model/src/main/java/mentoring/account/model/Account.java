package mentoring.account.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A log-in and the grants that it holds. Persons are separate: each school keeps its own record of a person. */
@Entity
@Table(name = "account")
public class Account extends Root implements OfPerson {

    @Told
    @Column(name = "login")
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "password_until")
    private LocalDate passwordUntil;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "pupil")
    private boolean pupil;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state = AccountState.ACTIVE;

    @Embedded
    private AccountBlock block;

    @Told
    @Column(name = "block_reason")
    private String blockReason;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "language")
    private String language;

    @Column(name = "notices_seen_at")
    private Instant noticesSeenAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
    private List<RoleGrant> grants = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
    @OrderBy("at")
    private List<PasswordReset> resets = new ArrayList<>();

    protected Account() {
    }

    /**
     * A new account.
     *
     * @param login        log-in name; stored in lower case
     * @param passwordHash salted hash of the password
     * @param mustChange   true when the first log-in must set a password of its own
     * @param displayName  the person's full name, shown to the person and in the audit
     */
    public Account(String login, String passwordHash, boolean mustChange, String displayName) {
        this.login = normal(login);
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        rename(displayName);
    }

    /** Changes the owner's full name; the log-in name stays. */
    public final void rename(String fullName) {
        displayName = fullName;
        searchName = PersonName.searchKey(fullName);
    }

    /** The form in which log-in names are stored and compared. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    public String login() {
        return login;
    }

    /** The language of the interface, {@code ru} or {@code en}: Russian unless the person chose English. */
    public String language() {
        return language == null ? "ru" : language;
    }

    /** Chooses the language of the interface; anything but {@code en} is Russian. */
    public void speak(String wanted) {
        language = "en".equals(wanted) ? "en" : "ru";
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public String displayName() {
        return displayName;
    }

    /** Raised by everything that must end open sessions: a new password, a block, an ended grant. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    public List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    /** Adds a grant; the same role in the same place twice is refused. */
    public void grant(RoleGrant grant, LocalDate today) {
        boolean held = grants.stream().anyMatch(other -> other.sameRole(grant) && other.validOn(today));
        if (held) {
            throw Refusal.because("account.grantHeld");
        }
        Optional<RoleGrant> ended = grants.stream().filter(other -> other.beganWith(grant)).findFirst();
        if (ended.isPresent()) {
            ended.get().renew(grant);
            return;
        }
        grant.belongTo(this);
        grants.add(grant);
    }

    /** Ends all that the account may do as a school's person; open sessions end the same minute. */
    public void endGrantsOf(long personId, LocalDate today) {
        List<RoleGrant> running = grants.stream()
            .filter(grant -> grant.personId() != null && grant.personId() == personId && !grant.overOn(today)).toList();
        running.forEach(grant -> grant.endOn(today));
        if (!running.isEmpty()) {
            sessionEpoch++;
        }
    }

    /** Ends one grant; open sessions end the same minute. */
    public void endGrant(long grantId, LocalDate today) {
        RoleGrant ending = grants.stream().filter(grant -> grant.id() == grantId && !grant.overOn(today)).findFirst()
            .orElseThrow(Refusal::notFound);
        ending.endOn(today);
        sessionEpoch++;
    }

    /** The highest role that is not over, one that begins later included; of one without any, the highest that it had. */
    public Role rank(LocalDate today) {
        return grants.stream().filter(grant -> !grant.overOn(today)).map(RoleGrant::role).min(Comparator.naturalOrder())
            .or(() -> grants.stream().map(RoleGrant::role).min(Comparator.naturalOrder())).orElse(Role.ADMINISTRATOR);
    }

    /** Shuts the account for a reason in words: nobody logs in, open sessions end. */
    public void block(AccountBlock how, String why) {
        if (!active()) {
            throw Refusal.because("account.blockedAlready");
        }
        state = AccountState.BLOCKED;
        block = how;
        blockReason = why;
        sessionEpoch++;
    }

    /** Opens it again; a block is lifted by no lower role than it was made by. */
    public void unblock(Role by) {
        if (active()) {
            throw Refusal.because("account.notBlocked");
        }
        if (block != null && !block.liftedBy(by)) {
            throw Refusal.because("account.blockedAbove", block.byName());
        }
        state = AccountState.ACTIVE;
        block = null;
        blockReason = null;
    }

    /** Who blocked it; null while it is open. */
    public AccountBlock block() {
        return block;
    }

    /** Why it is blocked; null while it is open. */
    public String blockReason() {
        return blockReason;
    }

    /** How it stands that day. */
    public AccountStanding standing(LocalDate day) {
        if (!active()) {
            return AccountStanding.BLOCKED;
        }
        if (grants.stream().allMatch(grant -> grant.overOn(day))) {
            return AccountStanding.ENDED;
        }
        if (passwordUntil == null) {
            return AccountStanding.ACTIVE;
        }
        return day.isBefore(passwordUntil) ? AccountStanding.WAITING : AccountStanding.OUTLIVED;
    }

    /** True while a log-in is admitted: not blocked, some grant runs, an initial password is not outlived. */
    public boolean opensOn(LocalDate day) {
        return active() && grants.stream().anyMatch(grant -> grant.validOn(day)) && (passwordUntil == null || day.isBefore(passwordUntil));
    }

    /** Notes a log-in; a pupil's ends the older ones. */
    public void loggedIn(Instant at) {
        lastLoginAt = at;
        if (pupil) {
            sessionEpoch++;
        }
    }

    /** Ends every open session. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** Sets the person's own password; other open sessions end. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChange = false;
        passwordUntil = null;
        sessionEpoch++;
    }

    /**
     * Gives an initial password that the next log-in must replace; open sessions end. For somebody who has logged in before it is a
     * reset, which he is told of until he confirms it.
     *
     * @param until  first day on which it opens nothing
     * @param byName full name of whoever gives it
     */
    public void issue(String newHash, LocalDate until, Instant at, Long by, String byName) {
        passwordHash = newHash;
        mustChange = true;
        passwordUntil = until;
        sessionEpoch++;
        if (used()) {
            resets.add(new PasswordReset(this, at, by, byName));
        }
    }

    /**
     * The owner says that new passwords were given at his wish. Whoever gave one could log in with it and say the same: it counts only
     * from a browser in which the account was at home before.
     *
     * @param knownSince since when the browser is known to the account; null for a strange one
     */
    public void confirmResets(Instant at, Instant knownSince) {
        confirm(at, reset -> knownSince != null && knownSince.isBefore(reset.at()), "account.reset.strangeBrowser");
    }

    /** Somebody else than whoever gave the new passwords has asked the owner, who wanted them. */
    public void confirmResetsOfOthers(Instant at, long by) {
        confirm(at, reset -> !reset.givenBy(by), "account.reset.bySelf");
    }

    private void confirm(Instant at, Predicate<PasswordReset> counts, String otherwise) {
        List<PasswordReset> open = resets.stream().filter(reset -> !reset.confirmed()).toList();
        if (!open.isEmpty() && open.stream().noneMatch(counts)) {
            throw Refusal.because(otherwise);
        }
        open.stream().filter(counts).forEach(reset -> reset.confirm(at));
    }

    /** All resets, the oldest first. */
    public List<PasswordReset> resets() {
        return List.copyOf(resets);
    }

    /** First day on which the initial password opens nothing; null for a password of the person's own. */
    public LocalDate passwordUntil() {
        return passwordUntil;
    }

    /** When somebody last logged in; null for never. */
    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** Notices up to then were read by the owner; before the first reading those since the account was made count. */
    public Instant noticesSince() {
        return noticesSeenAt == null ? createdAt() : noticesSeenAt;
    }

    /** The owner has read what happened to the account up to now. */
    public void noticesSeen(Instant at) {
        noticesSeenAt = at;
    }

    /** True once somebody has logged in with it. */
    public boolean used() {
        return lastLoginAt != null;
    }

    /** The one person it acts for; null for none or several. */
    @Override
    public Long concerns() {
        List<Long> persons = grants.stream().map(RoleGrant::personId).filter(Objects::nonNull).distinct().toList();
        return persons.size() == 1 ? persons.get(0) : null;
    }

    /** True while its owner is a pupil of the school: log-in without a name, shorter passwords and log-ins (access design, section 6). */
    public boolean pupil() {
        return pupil;
    }

    /** Says whether the owner is a pupil; changes with what the person is to the school. */
    public void ofPupil(boolean isPupil) {
        pupil = isPupil;
    }
}
