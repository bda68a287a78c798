package mentoring.organization.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.Told;

/** A school's programme of one school year; nothing of a year can exist before it is opened. */
@Entity
@Table(name = "mentoring_programme")
public class MentoringProgramme extends Root {

    private static final int REOPENING_DAYS = 30;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state = ProgrammeState.OPEN;

    @Told
    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Told
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ProgrammeStep> steps = new ArrayList<>();

    protected MentoringProgramme() {
    }

    /** Opens a year. */
    public MentoringProgramme(long schoolId, SchoolYear year, LocalDate startsOn, LocalDate endsOn) {
        this.schoolId = schoolId;
        this.schoolYear = year.start();
        run(startsOn, endsOn);
    }

    /** Moves the programme's dates; they stay inside the school year. */
    public final void run(LocalDate newStart, LocalDate newEnd) {
        SchoolYear year = new SchoolYear(schoolYear);
        if (newStart.isBefore(year.firstDay().minusMonths(1)) || newEnd.isAfter(year.lastDay()) || !newStart.isBefore(newEnd)) {
            throw Refusal.at("startsOn", "organization.programme.dates", year.label());
        }
        startsOn = newStart;
        endsOn = newEnd;
    }

    /** Begins the closing: no new pairs from now on, the roadmap's whole-period rows are confirmed. */
    public void beginClosing(LocalDate day, String actor) {
        requireState(ProgrammeState.OPEN);
        become(ProgrammeState.CLOSING, day, actor, null);
    }

    /** Goes on with the year after all. */
    public void resume(LocalDate day, String actor) {
        requireState(ProgrammeState.CLOSING);
        become(ProgrammeState.OPEN, day, actor, null);
    }

    /**
     * Closes the year: from now on it is read only.
     *
     * @param note why what is still open is accepted; null where nothing is
     */
    public void close(LocalDate day, String actor, String note) {
        requireState(ProgrammeState.CLOSING);
        closedOn = day;
        become(ProgrammeState.CLOSED, day, actor, note);
    }

    /** Opens a closed year again, within 30 days of its closing (access design, section 2). */
    public void reopen(LocalDate day, String actor, String reason) {
        requireState(ProgrammeState.CLOSED);
        if (day.isAfter(lastReopeningDay())) {
            throw Refusal.because("organization.closing.tooLate", lastReopeningDay());
        }
        closedOn = null;
        become(ProgrammeState.CLOSING, day, actor, reason);
    }

    private void become(ProgrammeState next, LocalDate day, String actor, String note) {
        state = next;
        steps.add(new ProgrammeStep(this, next, day, actor, note));
    }

    private void requireState(ProgrammeState needed) {
        if (state != needed) {
            throw Refusal.because("organization.closing.transition");
        }
    }

    /** The last day on which the closed year may be opened again; null while it is not closed. */
    public LocalDate lastReopeningDay() {
        return closedOn == null ? null : closedOn.plusDays(REOPENING_DAYS);
    }

    /** Null while it is not closed. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** What was done with the year, the first first. */
    public List<ProgrammeStep> steps() {
        return List.copyOf(steps);
    }

    public long schoolId() {
        return schoolId;
    }

    public SchoolYear schoolYear() {
        return new SchoolYear(schoolYear);
    }

    public ProgrammeState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
