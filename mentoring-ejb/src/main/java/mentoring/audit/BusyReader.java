package mentoring.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody who opened restricted things more often than is usual on a day. */
public record BusyReader(String name, LocalDate day, int openings) implements Serializable {
}
