package mentoring.journal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import mentoring.journal.model.EntryText;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;

/**
 * An entry as it stands in the form; topic, content and result may be empty until it is signed.
 *
 * @param version version that the form showed; 0 for a first entry
 * @param absent  participation ids of the mentees who did not come
 */
public record WriteEntry(int version, @NotNull(message = "journal.missing.date") LocalDate date,
                         @Min(value = 1, message = "journal.missing.minutes")
                         @Max(value = 480, message = "journal.missing.minutes") int minutes,
                         @NotNull MeetingMode mode, @NotNull MeetingGrouping grouping, @NotNull MeetingKind kind,
                         @Size(max = 300, message = "journal.long.topic") String topic,
                         @Size(max = 4000, message = "journal.long.content") String content,
                         @Size(max = 2000, message = "journal.long.result") String result, @NotNull Set<Long> absent) {

    /** The text as it is kept: stripped, with null for what is empty. */
    public EntryText text() {
        return new EntryText(date, minutes, mode, grouping, kind, stripped(topic), stripped(content), stripped(result));
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
