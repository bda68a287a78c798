package mentoring.meeting.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import mentoring.meeting.MeetingItem;
import mentoring.meeting.MeetingWindow;
import mentoring.shared.Clock;
import mentoring.shared.web.Statuses;
import mentoring.shared.web.Words;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;

/** Gives the calendar the meetings of the days that it shows. */
class CalendarModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final transient Function<MeetingWindow, List<MeetingItem>> meetings;
    private final transient Clock clock;
    private final transient Words words;
    private final transient Statuses statuses;
    private final String page;

    /** @param page address of a meeting's page, up to its id */
    CalendarModel(Function<MeetingWindow, List<MeetingItem>> meetings, Clock clock, Words words, Statuses statuses, String page) {
        this.meetings = meetings;
        this.clock = clock;
        this.words = words;
        this.statuses = statuses;
        this.page = page;
    }

    @Override
    public void loadEvents(LocalDateTime from, LocalDateTime to) {
        clear();
        meetings.apply(new MeetingWindow(from.toLocalDate(), to.toLocalDate().plusDays(1))).forEach(this::add);
    }

    private void add(MeetingItem item) {
        Statuses.Look look = statuses.of(item.status());
        addEvent(DefaultScheduleEvent.<MeetingItem>builder().title(item.label())
            .startDate(clock.local(item.startsAt())).endDate(clock.local(item.endsAt())).data(item)
            .styleClass(look.tone()).editable(item.movable()).draggable(item.movable()).resizable(false).overlapAllowed(true)
            .url(page + item.id()).dynamicProperty("icon", look.icon()).dynamicProperty("word", words.name(item.status()))
            .dynamicProperty("topic", item.topic()).build());
    }
}
