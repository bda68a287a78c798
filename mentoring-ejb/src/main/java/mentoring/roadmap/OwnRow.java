package mentoring.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.roadmap.model.RowStatus;
import mentoring.roadmap.model.TermStatus;

/** A row for which the caller answers by name and which is not done yet. */
public record OwnRow(long itemId, long schoolId, int year, String no, String content, LocalDate nextDay, TermStatus term, RowStatus status)
    implements Serializable {
}
