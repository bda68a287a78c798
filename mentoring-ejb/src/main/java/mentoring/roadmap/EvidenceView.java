package mentoring.roadmap;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.roadmap.model.EvidenceKind;

/**
 * A piece of evidence.
 *
 * @param fileName  of a file; else null
 * @param size      of a file in bytes; else 0
 * @param actorName who added it; initials where the reader may not see names
 */
public record EvidenceView(long id, EvidenceKind kind, String title, String url, String number, LocalDate date, Long fileId,
                           String fileName, long size, boolean personalData, Instant madeAt, String actorName) implements Serializable {
}
