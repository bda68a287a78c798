package mentoring.meeting.web;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mentoring.meeting.MeetingItem;
import mentoring.meeting.MeetingWindow;
import mentoring.shared.Clock;
import mentoring.shared.web.Statuses;
import mentoring.shared.web.Words;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Gives the calendar the meetings of the days that it shows. */
class CalendarModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final transient Function<MeetingWindow, List<MeetingItem>> meetings;
    private final transient Clock clock;
    private final transient Words words;
    private final transient Statuses statuses;
    private final String page;
    private final Map<String, MeetingItem> shown = new HashMap<>();

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
        shown.clear();
        meetings.apply(new MeetingWindow(from.toLocalDate(), to.toLocalDate().plusDays(1))).forEach(this::add);
    }

    private void add(MeetingItem item) {
        Statuses.Look look = statuses.of(item.status());
        DefaultScheduleEvent<Long> event = DefaultScheduleEvent.<Long>builder().title(item.label())
            .startDate(clock.local(item.startsAt())).endDate(clock.local(item.endsAt())).data(item.id())
            .styleClass(look.tone()).editable(item.movable()).draggable(item.movable()).resizable(false).overlapAllowed(true)
            .url(page + item.id()).dynamicProperty("icon", look.icon()).dynamicProperty("word", words.name(item.status()))
            .dynamicProperty("topic", item.topic()).build();
        addEvent(event);
        shown.put(event.getId(), item);
    }

    /** The meeting behind an event. */
    MeetingItem item(ScheduleEvent<?> event) {
        return shown.get(event.getId());
    }
}
