package mentoring.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.organization.model.ProgrammeState;
import mentoring.organization.model.YearMatter;

/**
 * How near a year is to its closing.
 *
 * @param open             what is still open; empty for a closed year
 * @param steps            what was done with the year, the latest first
 * @param lastReopeningDay until when a closed year may be opened again; null while it is not closed
 * @param allowed          what the reader may do with it now
 */
public record ClosingView(YearView year, List<Open> open, List<StepView> steps, LocalDate lastReopeningDay,
                          Set<OrganizationAction> allowed) implements Serializable {

    /** Something that is still open, and how often. */
    public record Open(YearMatter matter, long count) implements Serializable {
    }

    /** Something that was done with the year; the note is null where nothing was to be said. */
    public record StepView(ProgrammeState state, LocalDate on, String by, String note) implements Serializable {
    }

    /** What the reader sees to be open. */
    public Set<YearMatter> shown() {
        return open.stream().map(Open::matter).collect(Collectors.toSet());
    }

    /** What must be settled first. */
    public List<Open> obstacles() {
        return open.stream().filter(each -> each.matter().obstacle()).toList();
    }

    /** What may be accepted with a word. */
    public List<Open> warnings() {
        return open.stream().filter(each -> !each.matter().obstacle()).toList();
    }
}
