package mentoring.pairing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.Told;

/** A mentoring pair or group of one school in one year. */
@Entity
@Table(name = "mentoring_pair")
public class MentoringPair extends Root {

    private static final int NOTICE_DAYS = 3;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "pair_no")
    private int pairNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PairKind kind;

    @Told(values = false)
    @Column(name = "form_id")
    private long formId;

    @Told(values = false)
    @Column(name = "role_model_id")
    private Long roleModelId;

    @Told(values = false)
    @Column(name = "direction")
    private String direction;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PairState state = PairState.FORMING;

    @Told
    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Told
    @Column(name = "planned_end_on")
    private LocalDate plannedEndOn;

    @Told
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Told(values = false)
    @Column(name = "end_note")
    private String endNote;

    @Told
    @Column(name = "teacher_present")
    private boolean teacherPresent;

    @Column(name = "assignment_order_id")
    private Long assignmentOrderId;

    @Column(name = "end_order_id")
    private Long endOrderId;

    @Told
    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before_end")
    private PairState stateBeforeEnd;

    @Column(name = "previous_pair_id")
    private Long previousPairId;

    @Column(name = "proposal_id")
    private Long proposalId;

    @OneToMany(mappedBy = "pair", cascade = CascadeType.ALL)
    @OrderBy("role, id")
    private List<PairMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "pair", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PairWarning> warnings = new ArrayList<>();

    protected MentoringPair() {
    }

    public MentoringPair(long schoolId, int schoolYear, int pairNo, PairKind kind, long formId) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.pairNo = pairNo;
        this.kind = kind;
        this.formId = formId;
    }

    /** Adds a participant of the first composition; who may be in a pair is the question of {@link PairRules}. */
    public void join(Participation participation, LocalDate day) {
        members.add(new PairMember(this, participation, day));
    }

    /** Notes that the pair came out of a proposal. */
    public void proposedBy(long proposal) {
        proposalId = proposal;
    }

    /** Notes that the pair goes on with the work of one of the year before. */
    public void follow(MentoringPair previous) {
        previousPairId = previous.id();
    }

    /** The pair of the year before whose work it goes on with; null where there is none. */
    public Long previousPairId() {
        return previousPairId;
    }

    /** Notes a caution that the curator passed over. */
    public void accept(PairCaution caution, String reason, Instant at, Long accountId) {
        warnings.add(new PairWarning(this, caution, reason, at, accountId));
    }

    /**
     * Says what the pair works at and whether a teacher is present at its meetings; blank text is none.
     * Once ordered it changes by another order only.
     */
    public void describe(String newDirection, Long newRoleModelId, boolean newTeacherPresent) {
        requireNotOrdered();
        direction = newDirection == null || newDirection.isBlank() ? null : newDirection.strip();
        roleModelId = newRoleModelId;
        teacherPresent = newTeacherPresent;
    }

    /** Sets the pair's dates, inside its school year; either may still be unknown. Once ordered they change by another order only. */
    public void schedule(LocalDate newStart, LocalDate newEnd) {
        requireNotOrdered();
        SchoolYear year = new SchoolYear(schoolYear);
        List<Problem> problems = new ArrayList<>();
        if (newStart != null && (newStart.isBefore(year.firstDay().minusMonths(1)) || newStart.isAfter(year.lastDay()))) {
            problems.add(Problem.at("startsOn", "pairing.dates.outsideYear", year.label()));
        }
        if (newEnd != null && newEnd.isAfter(year.lastDay())) {
            problems.add(Problem.at("plannedEndOn", "pairing.dates.outsideYear", year.label()));
        }
        if (newStart != null && newEnd != null && !newStart.isBefore(newEnd)) {
            problems.add(Problem.at("plannedEndOn", "pairing.dates.order"));
        }
        Refusal.ifAny(problems);
        startsOn = newStart;
        plannedEndOn = newEnd;
        members.stream().filter(member -> newStart != null && member.joinedOn().isAfter(newStart))
            .forEach(member -> member.beSince(newStart));
    }

    /** Refuses unless the pair is still being formed: later it ends, and is not deleted. */
    public void requireForming() {
        if (state != PairState.FORMING) {
            throw Refusal.because("pairing.transition");
        }
    }

    private void requireNotOrdered() {
        if (state != PairState.FORMING && state != PairState.AWAITING_ORDER) {
            throw Refusal.because("pairing.transition");
        }
    }

    /** Waits for the order when nothing is missing, goes back to forming when something is; the states after that stay. */
    public void settle(List<PairGap> gaps) {
        if (state == PairState.FORMING || state == PairState.AWAITING_ORDER) {
            state = gaps.isEmpty() ? PairState.AWAITING_ORDER : PairState.FORMING;
        }
    }

    /** Names the draft order that is to assign the pair. */
    public void putInto(long orderId) {
        if (state != PairState.AWAITING_ORDER) {
            throw Refusal.because("pairing.order.notAwaiting", pairNo);
        }
        if (assignmentOrderId != null && assignmentOrderId != orderId) {
            throw Refusal.because("pairing.order.elsewhere", pairNo);
        }
        assignmentOrderId = orderId;
    }

    /** Takes the pair out of a draft order again. */
    public void takeOut() {
        requireNotOrdered();
        assignmentOrderId = null;
    }

    /** The order that assigns it is signed: the pair works. */
    public void activate() {
        if (state != PairState.AWAITING_ORDER || assignmentOrderId == null) {
            throw Refusal.because("pairing.order.notAwaiting", pairNo);
        }
        state = PairState.ACTIVE;
    }

    /** A mentee joins a group from a day on. */
    public void admit(Participation mentee, LocalDate day) {
        requireOpenGroup();
        if (members.stream().filter(member -> member.participationId() == mentee.id())
            .anyMatch(member -> member.leftOn() == null || member.joinedOn().equals(day))) {
            throw Refusal.at("mentee", "pairing.member.already");
        }
        if (on(ParticipantRole.MENTEE, day).size() >= PairRules.MOST_IN_GROUP) {
            throw Refusal.at("mentee", "pairing.member.full", PairRules.MOST_IN_GROUP);
        }
        requireInside("joinedOn", day);
        join(mentee, day);
    }

    /** A mentee leaves a group, which goes on with those who stay; the membership and its dates are kept. */
    public void dismiss(long participationId, LocalDate day, EndReason reason) {
        requireOpenGroup();
        PairMember member = members.stream().filter(other -> other.role() == ParticipantRole.MENTEE && other.leftOn() == null)
            .filter(other -> other.participationId() == participationId).findFirst().orElseThrow(Refusal::notFound);
        if (members.stream().filter(other -> other.role() == ParticipantRole.MENTEE && other.leftOn() == null).count() < 2) {
            throw Refusal.because("pairing.member.last");
        }
        if (day.isBefore(member.joinedOn())) {
            throw Refusal.at("leftOn", "pairing.member.leftBeforeJoined");
        }
        member.leave(day, reason);
    }

    private void requireOpenGroup() {
        if (kind != PairKind.GROUP || state.ended()) {
            throw Refusal.because("pairing.transition");
        }
    }

    private void requireInside(String path, LocalDate day) {
        if (startsOn != null && day.isBefore(startsOn) || plannedEndOn != null && day.isAfter(plannedEndOn)) {
            throw Refusal.at(path, "pairing.dates.outsidePair");
        }
    }

    /**
     * Ends the pair before its time, from a day on; members, dates and all that was done stay.
     *
     * @param notice when an employee or the employer gave notice; asked only where article 351.8 gives three working days
     */
    public void endEarly(LocalDate day, EndReason reason, String note, LocalDate notice) {
        List<Problem> problems = new ArrayList<>();
        if (reason == null) {
            problems.add(Problem.at("reason", "pairing.end.reasonMissing"));
        }
        if (reason == EndReason.OTHER && (note == null || note.isBlank())) {
            problems.add(Problem.at("note", "pairing.end.noteMissing"));
        }
        if (notice != null && day != null && day.isBefore(WorkingDays.after(notice, NOTICE_DAYS))) {
            problems.add(Problem.at("endedOn", "pairing.end.notice", WorkingDays.after(notice, NOTICE_DAYS)));
        }
        requireEndable(day, problems);
        noticeOn = notice;
        end(PairState.ENDED_EARLY, day, reason, note);
    }

    /**
     * Somebody leaves for good: his consent was withdrawn, or he left the programme. A group goes on without him, a pair without mentor
     * or mentee ends. Nothing can stand against it, and it comes before an end recorded for later.
     *
     * @return true when the pair ended by it
     */
    public boolean leave(long personId, LocalDate day, EndReason reason) {
        if (state.ended() && !endedOn.isAfter(day)) {
            return false;
        }
        if (!stays(ParticipantRole.MENTOR, personId, day) || !stays(ParticipantRole.MENTEE, personId, day)) {
            PairState before = state.ended() ? stateBeforeEnd : state;
            end(PairState.ENDED_EARLY, day, reason, null);
            stateBeforeEnd = before;
            return true;
        }
        members.stream().filter(member -> member.personId() == personId && member.reaches(day))
            .forEach(member -> member.leave(day, reason));
        return false;
    }

    private boolean stays(ParticipantRole role, long withoutPersonId, LocalDate day) {
        return members.stream().anyMatch(member -> member.role() == role && member.personId() != withoutPersonId && member.reaches(day));
    }

    /** The pair has done its work. */
    public void complete(LocalDate day) {
        if (state != PairState.ACTIVE) {
            throw Refusal.because("pairing.transition");
        }
        requireEndable(day, new ArrayList<>());
        end(PairState.COMPLETED, day, null, null);
    }

    private void requireEndable(LocalDate day, List<Problem> problems) {
        if (state.ended()) {
            throw Refusal.because("pairing.transition");
        }
        if (day == null) {
            problems.add(Problem.at("endedOn", "pairing.end.dateMissing"));
        } else if (state == PairState.ACTIVE && startsOn != null && day.isBefore(startsOn)) {
            problems.add(Problem.at("endedOn", "pairing.end.beforeStart"));
        } else if (day.isAfter(new SchoolYear(schoolYear).lastDay().plusDays(1))) {
            problems.add(Problem.at("endedOn", "pairing.dates.outsideYear", new SchoolYear(schoolYear).label()));
        }
        Refusal.ifAny(problems);
    }

    private void end(PairState how, LocalDate day, EndReason reason, String note) {
        stateBeforeEnd = state;
        state = how;
        endedOn = day;
        endReason = reason;
        endNote = note == null || note.isBlank() ? null : note.strip();
        if (stateBeforeEnd == PairState.FORMING || stateBeforeEnd == PairState.AWAITING_ORDER) {
            assignmentOrderId = null;
        }
        members.stream().filter(member -> member.reaches(day))
            .forEach(member -> member.leave(day, reason));
    }

    /** Names the order about the end, which may follow it. */
    public void endOrderedBy(Long orderId) {
        if (state != PairState.ENDED_EARLY) {
            throw Refusal.because("pairing.order.notEnded", pairNo);
        }
        endOrderId = orderId;
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    /** Number within school and year, shown as № 12. */
    public int pairNo() {
        return pairNo;
    }

    public PairKind kind() {
        return kind;
    }

    public long formId() {
        return formId;
    }

    public Long roleModelId() {
        return roleModelId;
    }

    public String direction() {
        return direction;
    }

    /** What is stored: an end with a date to come is stored at once, see {@link #stateOn}. */
    public PairState state() {
        return state;
    }

    /** The state of a day: an end takes effect on its date. */
    public PairState stateOn(LocalDate day) {
        return state.ended() && day.isBefore(endedOn) ? stateBeforeEnd : state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate plannedEndOn() {
        return plannedEndOn;
    }

    /** First day on which the pair no longer works; null while no end is recorded. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why it ended early; seen by curator and director only. */
    public EndReason endReason() {
        return endReason;
    }

    public String endNote() {
        return endNote;
    }

    /** True where a teacher is present at the meetings, which replaces an outsider's clearance. */
    public boolean teacherPresent() {
        return teacherPresent;
    }

    /** The order about the early end; null until there is one. */
    public Long endOrderId() {
        return endOrderId;
    }

    public List<PairWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** The order that assigns the pair, draft or signed; null until there is one. */
    public Long assignmentOrderId() {
        return assignmentOrderId;
    }

    public List<PairMember> members() {
        return List.copyOf(members);
    }

    /** Members of a role on a day. */
    public List<PairMember> on(ParticipantRole role, LocalDate day) {
        return members.stream().filter(member -> member.role() == role && member.presentOn(day)).toList();
    }

    /** Ids of the persons who hold that role in the pair on a day. */
    public Set<Long> personsOn(ParticipantRole role, LocalDate day) {
        return on(role, day).stream().map(PairMember::personId).collect(Collectors.toUnmodifiableSet());
    }

    /** The day whose members are the pair's own: today, or after an end its last day. */
    public LocalDate membersDay(LocalDate today) {
        return stateOn(today).ended() ? endedOn.minusDays(1) : today;
    }

    /**
     * The day whose members may still read the pair: today while it runs, afterwards its last day.
     * A withdrawn consent ends reading with the pair (access design, section 4).
     */
    public LocalDate readingDay(LocalDate today) {
        return endReason == EndReason.CONSENT_WITHDRAWN ? today : membersDay(today);
    }
}
