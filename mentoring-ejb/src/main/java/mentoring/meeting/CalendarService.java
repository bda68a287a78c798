package mentoring.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.TimeSpan;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeadPerson;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolYearRef;

/** Reading the calendar: windows of meetings, one meeting, who is taken at a time. */
@Stateless
@Guarded
public class CalendarService {

    @Inject
    private Access access;

    @Inject
    private AfterEnd afterEnd;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MeetingConflicts conflicts;

    @Inject
    private MeetingQueries queries;

    @Inject
    private PairHeads people;

    /** All meetings of a school in a window. */
    @MeetingRule(MeetingAction.LIST)
    public List<MeetingItem> school(SchoolYearRef year, @Valid MeetingWindow window) {
        return queries.ofSchool(year, window);
    }

    /** The meetings of the caller's own pairs in a window. */
    @MeetingRule(MeetingAction.LIST_OWN)
    public List<MeetingItem> own(@Valid MeetingWindow window) {
        return queries.ofPairs(queries.own(MeetingAction.READ), window);
    }

    /** Pairs of a school for which a meeting may be planned. */
    @MeetingRule(MeetingAction.CHOOSE)
    public List<PairOption> pairs(SchoolYearRef year) {
        return queries.options(year);
    }

    /** The caller's own pairs for which he may plan a meeting. */
    @MeetingRule(MeetingAction.CHOOSE_OWN)
    public List<PairOption> ownPairs() {
        return queries.options(queries.own(MeetingAction.PLAN));
    }

    /**
     * Who of the pair is taken at a time, and when all are free next.
     *
     * @param startsAt local time of the municipality
     * @param except   the meeting that is being moved; null for a new one
     */
    @MeetingRule(MeetingAction.CONFLICTS)
    public ConflictView conflicts(PairId pair, LocalDateTime startsAt, int minutes, MeetingId except) {
        TimeSpan wanted = new TimeSpan(clock.instant(startsAt), clock.instant(startsAt.plusMinutes(minutes)));
        return conflicts.of(access.get(pair, MentoringPair.class), wanted, except == null ? null : except.value());
    }

    @MeetingRule(MeetingAction.READ)
    public MeetingView read(MeetingId id) {
        Meeting meeting = access.get(id, Meeting.class);
        PairHead pair = people.of(meeting.pairId());
        return new MeetingView(meeting.id(), meeting.version(), pair, meeting.plan(), meeting.state(), meeting.status(clock.now()),
            meeting.cancelReason(), meeting.previousStart(), presences(meeting, pair), rights(id, meeting));
    }

    private List<MeetingView.Presence> presences(Meeting meeting, PairHead pair) {
        MentoringPair entity = access.get(new PairId(meeting.pairId()), MentoringPair.class);
        LocalDate day = clock.local(meeting.startsAt()).toLocalDate();
        Map<Long, Boolean> was = meeting.attendance();
        boolean onlySelf = pair.kind() == PairKind.GROUP && !access.allows(MeetingAction.HOLD, new MeetingId(meeting.id()))
            && !access.allows(MeetingAction.LIST, new SchoolYearRef(meeting.schoolId(), meeting.schoolYear()));
        return pair.mentees().stream()
            .filter(mentee -> was.containsKey(mentee.participationId())
                || entity.personsOn(ParticipantRole.MENTEE, day).contains(mentee.personId()))
            .filter(mentee -> !onlySelf || isCaller(mentee))
            .map(mentee -> new MeetingView.Presence(mentee.participationId(), mentee.fullName(), mentee.place(),
                was.get(mentee.participationId()))).toList();
    }

    private boolean isCaller(PairHeadPerson person) {
        return currentUser.caller().persons().contains(person.personId());
    }

    private MeetingView.Rights rights(MeetingId id, Meeting meeting) {
        MentoringPair pair = access.get(new PairId(meeting.pairId()), MentoringPair.class);
        boolean change = access.allows(MeetingAction.CHANGE, id) && !meeting.recorded() && meeting.state() != MeetingState.CANCELLED;
        boolean note = access.allows(MeetingAction.HOLD, id) && afterEnd.inTime(pair);
        boolean planned = meeting.state() == MeetingState.PLANNED;
        boolean begun = planned && !meeting.startsAt().isAfter(clock.now());
        boolean unsigned = meeting.state() == MeetingState.HELD && !meeting.recorded();
        boolean mentor = people.of(meeting.pairId()).mentors().stream().anyMatch(this::isCaller);
        return new MeetingView.Rights(change, change && planned, note && begun, note && unsigned, change && planned,
            note && mentor && (unsigned || begun));
    }
}
