package mentoring.meeting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A meeting of a pair or group. */
@Entity
@Table(name = "meeting")
public class Meeting extends Root {

    private static final Duration LONGEST = Duration.ofHours(8);

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "pair_id")
    private long pairId;

    @Told
    @Column(name = "starts_at")
    private Instant startsAt;

    @Told
    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private MeetingStage stage;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private MeetingMode mode;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "grouping")
    private MeetingGrouping grouping;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Told(values = false)
    @Column(name = "topic")
    private String topic;

    @Told
    @Column(name = "place")
    private String place;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state = MeetingState.PLANNED;

    @Told(values = false)
    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "previous_start")
    private Instant previousStart;

    @Column(name = "recorded")
    private boolean recorded;

    @Told(values = false)
    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "participation_id")
    @Column(name = "present")
    private Map<Long, Boolean> attendance = new HashMap<>();

    protected Meeting() {
    }

    /** Plans a meeting; conflicts with other meetings are the service's question. */
    public Meeting(long schoolId, int schoolYear, long pairId, MeetingPlan plan, ZoneId zone) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.pairId = pairId;
        set(plan, zone);
    }

    /** Changes what was planned; a held meeting keeps its time. */
    public void replan(MeetingPlan plan, ZoneId zone) {
        if (state == MeetingState.CANCELLED) {
            throw Refusal.because("meeting.cancelled");
        }
        requireUnrecorded();
        boolean moved = !plan.startsAt().equals(startsAt) || !plan.endsAt().equals(endsAt);
        if (state == MeetingState.HELD && moved) {
            throw Refusal.because("meeting.alreadyHeld");
        }
        if (moved) {
            previousStart = startsAt;
        }
        set(plan, zone);
    }

    private void set(MeetingPlan plan, ZoneId zone) {
        List<Problem> problems = new ArrayList<>();
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            problems.add(Problem.at("ends", "meeting.times.backwards"));
        } else if (Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST) > 0
            || !localDay(plan.startsAt(), zone).equals(localDay(plan.endsAt(), zone))) {
            problems.add(Problem.at("ends", "meeting.times.tooLong"));
        }
        if (plan.topic() == null || plan.topic().isBlank()) {
            problems.add(Problem.at("topic", "meeting.topicMissing"));
        }
        Refusal.ifAny(problems);
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        stage = plan.stage();
        mode = plan.mode();
        grouping = plan.grouping();
        kind = plan.kind();
        topic = plan.topic().strip();
        place = plan.place();
    }

    /**
     * Notes that the meeting was held.
     *
     * @param presentByParticipation who of the members was there, by participation id
     */
    public void held(Map<Long, Boolean> presentByParticipation, Instant now, ZoneId zone) {
        if (state == MeetingState.CANCELLED) {
            throw Refusal.because("meeting.cancelled");
        }
        requireUnrecorded();
        if (startsAt.isAfter(now)) {
            throw Refusal.because("meeting.inFuture");
        }
        state = MeetingState.HELD;
        heldOn = localDay(startsAt, zone);
        attendance.keySet().retainAll(presentByParticipation.keySet());
        attendance.putAll(presentByParticipation);
    }

    /** Takes the mark "held" back; refused where the journal holds a signed entry. */
    public void notHeld() {
        if (state != MeetingState.HELD) {
            throw Refusal.because("meeting.notHeld");
        }
        requireUnrecorded();
        state = MeetingState.PLANNED;
        heldOn = null;
        attendance.clear();
    }

    /** The journal's entry about it is signed: from now on the meeting stands as it is. */
    public void record() {
        if (state != MeetingState.HELD) {
            throw Refusal.because("meeting.notHeld");
        }
        recorded = true;
    }

    private void requireUnrecorded() {
        if (recorded) {
            throw Refusal.because("meeting.recorded");
        }
    }

    /** Cancels a planned meeting. */
    public void cancel(String reason) {
        if (state != MeetingState.PLANNED) {
            throw Refusal.because(state == MeetingState.HELD ? "meeting.alreadyHeld" : "meeting.cancelled");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("reason", "meeting.reasonMissing");
        }
        state = MeetingState.CANCELLED;
        cancelReason = reason.strip();
    }

    /** Cancels a planned meeting because its pair has ended; the reason is the pair's. */
    public void closeWithPair() {
        if (state == MeetingState.PLANNED) {
            state = MeetingState.CANCELLED;
        }
    }

    private static LocalDate localDay(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public long pairId() {
        return pairId;
    }

    public MeetingPlan plan() {
        return new MeetingPlan(startsAt, endsAt, stage, mode, grouping, kind, topic, place);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Local day on which it was held; null until then. */
    public LocalDate heldOn() {
        return heldOn;
    }

    public MeetingStage stage() {
        return stage;
    }

    public MeetingMode mode() {
        return mode;
    }

    public MeetingGrouping grouping() {
        return grouping;
    }

    public MeetingKind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public MeetingState state() {
        return state;
    }

    /** What a calendar shows. */
    public MeetingStatus status(Instant now) {
        return switch (state) {
            case CANCELLED -> MeetingStatus.CANCELLED;
            case HELD -> recorded ? MeetingStatus.HELD : MeetingStatus.UNRECORDED;
            case PLANNED -> endsAt.isAfter(now) ? MeetingStatus.PLANNED : MeetingStatus.UNRECORDED;
        };
    }

    /** True once the journal's entry about it is signed. */
    public boolean recorded() {
        return recorded;
    }

    /** Null unless cancelled, and for a meeting that ended with its pair. */
    public String cancelReason() {
        return cancelReason;
    }

    /** Start before it was last moved; null where it never was. */
    public Instant previousStart() {
        return previousStart;
    }

    /** Whether a member was there, by participation id; empty until held. */
    public Map<Long, Boolean> attendance() {
        return Map.copyOf(attendance);
    }
}
