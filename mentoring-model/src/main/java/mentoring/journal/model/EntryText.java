package mentoring.journal.model;

import java.time.LocalDate;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;

/**
 * What an entry says: the cells of annex 2 but for the signature.
 *
 * @param date     «Дата встречи»
 * @param minutes  how long it took; not printed
 * @param topic    «Цель (тема встречи)»
 * @param content  «Содержание»
 * @param result   «Результат»
 */
public record EntryText(LocalDate date, int minutes, MeetingMode mode, MeetingGrouping grouping, MeetingKind kind, String topic,
                        String content, String result) {
}
