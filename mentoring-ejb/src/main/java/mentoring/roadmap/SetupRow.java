package mentoring.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.TermKind;

/**
 * A row as it is set up.
 *
 * @param from      first day of a range of months; else null
 * @param to        last day; null while it is not set
 * @param termFixed true where the term comes from the programme or the template
 * @param termText  as printed
 * @param numbers   the numbers of the row that may be shown, own and others'
 */
public record SetupRow(long id, String no, int section, String content, TermKind termKind, LocalDate from, LocalDate to, boolean termFixed,
                       String termText, List<ResponsibleKind> kinds, boolean chooses, Long responsiblePersonId, String responsibleName,
                       List<NumberView> numbers) implements Serializable {
}
