package mentoring.journal.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.model.Problem;

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
                        String content, String result) implements Serializable {

    /** What must be said before the entry can be signed, by cell. */
    public List<Problem> missing() {
        List<Problem> problems = new ArrayList<>();
        require(problems, topic, "topic");
        require(problems, content, "content");
        require(problems, result, "result");
        if (minutes < 1) {
            problems.add(Problem.at("minutes", "journal.missing.minutes"));
        }
        return problems;
    }

    private static void require(List<Problem> problems, String value, String cell) {
        if (value == null || value.isBlank()) {
            problems.add(Problem.at(cell, "journal.missing." + cell));
        }
    }
}
