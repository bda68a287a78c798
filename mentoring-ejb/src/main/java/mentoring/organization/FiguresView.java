package mentoring.organization;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Figures of a school as of a day; the later row of a day replaces the earlier one. Figures that were not given are null. */
public record FiguresView(LocalDate asOf, int pupils, Integer pupilsFrom10To19, Integer pupilsFrom15To19, int teachingStaff,
                          Integer earlyCareer, Instant recordedAt) implements Serializable {
}
