package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolYear;

/** A school's programme of one school year; nothing of a year can exist before it is opened. */
@Entity
@Table(name = "mentoring_programme")
public class MentoringProgramme extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state = ProgrammeState.OPEN;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

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
