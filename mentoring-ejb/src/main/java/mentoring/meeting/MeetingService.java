package mentoring.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.PairActivity;
import mentoring.meeting.model.TimeSpan;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.shared.Access;
import mentoring.plan.PlanProgress;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/** Planning meetings and noting what became of them. */
@Stateless
@Guarded
public class MeetingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AfterEnd afterEnd;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MeetingConflicts conflicts;

    @Inject
    private PairTotals totals;

    @Inject
    private Event<MeetingHeld> heldEvents;

    @Inject
    private Event<MeetingReopened> reopenedEvents;

    /**
     * Plans a meeting.
     *
     * @throws Refusal {@code meeting.conflict} where a member is taken, unless the person was told and wants it so
     */
    @MeetingRule(MeetingAction.PLAN)
    public MeetingId plan(PairId id, @Valid PlanMeeting command) {
        MentoringPair pair = access.get(id, MentoringPair.class);
        PairActivity activity = totals.lock(pair);
        MeetingPlan plan = command.plan(clock);
        require(pair, plan, null, command.despiteConflict());
        Meeting meeting = new Meeting(pair.schoolId(), pair.schoolYear(), pair.id(), plan, clock.zone());
        touch(meeting);
        em.persist(meeting);
        totals.countMeetings(activity);
        return new MeetingId(meeting.id());
    }

    /** Changes what was planned: time, stage, form, topic, place. */
    @MeetingRule(MeetingAction.CHANGE)
    public void replan(MeetingId id, @Valid PlanMeeting command) {
        Meeting meeting = access.get(id, Meeting.class);
        meeting.requireVersion(command.version());
        replan(meeting, command.plan(clock), command.despiteConflict());
    }

    /** Gives a planned meeting another time. */
    @MeetingRule(MeetingAction.CHANGE)
    public void move(MeetingId id, @Valid MoveMeeting command) {
        Meeting meeting = access.get(id, Meeting.class);
        meeting.requireVersion(command.version());
        MeetingPlan was = meeting.plan();
        replan(meeting, new MeetingPlan(clock.instant(command.startsAt()), clock.instant(command.startsAt().plusMinutes(command.minutes())),
            was.stage(), was.mode(), was.grouping(), was.kind(), was.topic(), was.place()), command.despiteConflict());
    }

    private void replan(Meeting meeting, MeetingPlan plan, boolean despiteConflict) {
        MentoringPair pair = pair(meeting);
        PairActivity activity = totals.lock(pair);
        if (!span(plan).equals(span(meeting.plan()))) {
            require(pair, plan, meeting.id(), despiteConflict);
        }
        meeting.replan(plan, clock.zone());
        touch(meeting);
        totals.countMeetings(activity);
    }

    /** Cancels a planned meeting. */
    @MeetingRule(MeetingAction.CHANGE)
    public void cancel(MeetingId id, int version, @Size(max = 300, message = "meeting.reasonLong") String reason) {
        Meeting meeting = access.get(id, Meeting.class);
        PairActivity activity = totals.lock(pair(meeting));
        meeting.requireVersion(version);
        meeting.cancel(reason);
        touch(meeting);
        totals.countMeetings(activity);
    }

    /**
     * Notes that the meeting was held, or corrects who was there.
     *
     * @param absent participation ids of the mentees who did not come; all others of that day were there
     */
    @MeetingRule(MeetingAction.HOLD)
    public void held(MeetingId id, int version, Set<Long> absent) {
        Meeting meeting = access.get(id, Meeting.class);
        MentoringPair pair = pair(meeting);
        afterEnd.requireTime(pair);
        PairActivity activity = totals.lock(pair);
        meeting.requireVersion(version);
        attendance.note(meeting, absent);
        totals.countMeetings(activity);
        heldEvents.fire(new MeetingHeld(pair.id(), meeting.heldOn()));
    }

    /** Takes the mark "held" back; refused where the journal holds a signed entry. */
    @MeetingRule(MeetingAction.HOLD)
    public void notHeld(MeetingId id, int version) {
        Meeting meeting = access.get(id, Meeting.class);
        MentoringPair pair = pair(meeting);
        afterEnd.requireTime(pair);
        PairActivity activity = totals.lock(pair);
        meeting.requireVersion(version);
        meeting.notHeld();
        touch(meeting);
        reopenedEvents.fire(new MeetingReopened(meeting.id()));
        totals.countMeetings(activity);
    }

    private void require(MentoringPair pair, MeetingPlan plan, Long except, boolean despiteConflict) {
        LocalDate day = clock.local(plan.startsAt()).toLocalDate();
        if (pair.startsOn() != null && day.isBefore(pair.startsOn())) {
            throw Refusal.at("startsAt", "meeting.beforePair", pair.startsOn());
        }
        if (pair.endedOn() != null && !day.isBefore(pair.endedOn())) {
            throw Refusal.at("startsAt", "meeting.afterPair", pair.endedOn().minusDays(1));
        }
        if (pair.plannedEndOn() != null && day.isAfter(pair.plannedEndOn())) {
            throw Refusal.at("startsAt", "meeting.afterPair", pair.plannedEndOn());
        }
        if (!despiteConflict && plan.endsAt().isAfter(plan.startsAt())) {
            conflicts.requireFree(pair, span(plan), except);
        }
    }

    private static TimeSpan span(MeetingPlan plan) {
        return new TimeSpan(plan.startsAt(), plan.endsAt());
    }

    private MentoringPair pair(Meeting meeting) {
        return access.get(new PairId(meeting.pairId()), MentoringPair.class);
    }

    private void touch(Meeting meeting) {
        meeting.touch(clock.now(), currentUser.accountId());
    }
}
