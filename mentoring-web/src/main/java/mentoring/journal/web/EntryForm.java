package mentoring.journal.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.journal.EntryView;
import mentoring.journal.WriteEntry;
import mentoring.journal.model.EntryText;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.model.NamesInText;

/** What the form of an entry holds. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Long> expected;
    private LocalDate date;
    private Integer minutes;
    private MeetingMode mode;
    private MeetingGrouping grouping;
    private MeetingKind kind;
    private String topic;
    private String content;
    private String result;
    private List<Long> present;

    EntryForm(EntryView view) {
        EntryText text = view.text();
        date = text.date();
        minutes = text.minutes();
        mode = text.mode();
        grouping = text.grouping();
        kind = text.kind();
        topic = text.topic();
        content = text.content();
        result = text.result();
        expected = view.mentees().stream().map(EntryView.Presence::participationId).toList();
        present = view.mentees().stream().filter(EntryView.Presence::present).map(EntryView.Presence::participationId)
            .collect(Collectors.toList());
    }

    WriteEntry command(int version) {
        Set<Long> absent = expected.stream().filter(mentee -> !present.contains(mentee)).collect(Collectors.toSet());
        return new WriteEntry(version, date, minutes == null ? 0 : minutes, mode, grouping, kind, topic, content, result, absent);
    }

    /** Names of people in what is typed; empty for none. */
    public String named(NamesInText names) {
        return String.join(", ", names.in(topic + "\n" + content + "\n" + result));
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public MeetingMode getMode() {
        return mode;
    }

    public void setMode(MeetingMode mode) {
        this.mode = mode;
    }

    public MeetingGrouping getGrouping() {
        return grouping;
    }

    public void setGrouping(MeetingGrouping grouping) {
        this.grouping = grouping;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    /** Participation ids of those who were there. */
    public List<Long> getPresent() {
        return present;
    }

    public void setPresent(List<Long> present) {
        this.present = present;
    }
}
