package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mentoring.journal.ChainReport;
import mentoring.journal.JournalReadService;
import mentoring.journal.JournalService;
import mentoring.journal.JournalView;
import mentoring.journal.model.EntryId;
import mentoring.meeting.CalendarService;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MeetingView;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingState;
import mentoring.pairing.model.PairId;
import mentoring.shared.model.Refusal;

/** The journal of a pair or group. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private JournalReadService reading;

    @EJB
    private JournalService journals;

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private EntryAddress address;

    private Long pair;
    private JournalView journal;
    private ChainReport report;

    /** Reads the journal that the address names. */
    public void open() {
        if (pair == null) {
            throw Refusal.notFound();
        }
        journal = reading.read(new PairId(pair));
    }

    /** Leads to the entry of a past meeting, which is marked as held where nobody did so yet. */
    public String record(long meetingId) {
        MeetingId meeting = new MeetingId(meetingId);
        MeetingView view = calendar.read(meeting);
        if (view.state() == MeetingState.PLANNED) {
            meetings.held(meeting, view.version(), Set.of());
        }
        return address.ofMeeting(meetingId);
    }

    /** Begins a correction of a signed entry and leads to it. */
    public String correct(long entryId) {
        return address.of(journals.correct(new EntryId(entryId), UUID.randomUUID().toString()).value());
    }

    /** Compares all signed entries with their signatures. */
    public void check() {
        report = reading.check(new PairId(pair));
    }

    public Long getPair() {
        return pair;
    }

    public void setPair(Long pair) {
        this.pair = pair;
    }

    public JournalView getJournal() {
        return journal;
    }

    /** What the check found; null until it was asked for. */
    public ChainReport getReport() {
        return report;
    }

    /** Numbers of the entries that are not as they were signed. */
    public String getBrokenNumbers() {
        return numbers(report.broken());
    }

    /** Numbers of the entries signed with a password that its owner had not confirmed. */
    public String getUnsureNumbers() {
        return numbers(report.unsure());
    }

    private static String numbers(List<Integer> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
