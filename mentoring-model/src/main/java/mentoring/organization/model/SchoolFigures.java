package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.Told;

/** The year's figures of a school as of a day (rule R10). Insert only: a correction is a newer row. */
@Entity
@Table(name = "school_figures")
public class SchoolFigures extends Identified {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Told
    @Column(name = "as_of")
    private LocalDate asOf;

    @Told
    @Column(name = "pupils")
    private int pupils;

    @Told
    @Column(name = "pupils_10_19")
    private Integer pupilsFrom10To19;

    @Told
    @Column(name = "pupils_15_19")
    private Integer pupilsFrom15To19;

    @Told
    @Column(name = "teaching_staff")
    private int teachingStaff;

    @Told
    @Column(name = "early_career")
    private Integer earlyCareer;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected SchoolFigures() {
    }

    public SchoolFigures(long schoolId, int schoolYear, LocalDate asOf, int pupils, Integer pupilsFrom10To19, Integer pupilsFrom15To19,
                         int teachingStaff, Integer earlyCareer, Instant recordedAt, Long recordedBy) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.asOf = asOf;
        this.pupils = pupils;
        this.pupilsFrom10To19 = pupilsFrom10To19;
        this.pupilsFrom15To19 = pupilsFrom15To19;
        this.teachingStaff = teachingStaff;
        this.earlyCareer = earlyCareer;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Refuses figures that contradict each other or a day that cannot be theirs. */
    public void check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        SchoolYear year = new SchoolYear(schoolYear);
        if (asOf.isAfter(today)) {
            problems.add(Problem.at("asOf", "organization.figures.future"));
        } else if (asOf.isBefore(year.firstDay().minusMonths(1)) || asOf.isAfter(year.lastDay())) {
            problems.add(Problem.at("asOf", "organization.figures.otherYear", year.label()));
        }
        if (pupilsFrom10To19 != null && pupilsFrom10To19 > pupils) {
            problems.add(Problem.at("pupilsFrom10To19", "organization.figures.partTooLarge", pupils));
        }
        if (pupilsFrom15To19 != null && pupilsFrom15To19 > (pupilsFrom10To19 == null ? pupils : pupilsFrom10To19)) {
            problems.add(Problem.at("pupilsFrom15To19", "organization.figures.partTooLarge",
                pupilsFrom10To19 == null ? pupils : pupilsFrom10To19));
        }
        if (earlyCareer != null && earlyCareer > teachingStaff) {
            problems.add(Problem.at("earlyCareer", "organization.figures.partTooLarge", teachingStaff));
        }
        Refusal.ifAny(problems);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int pupils() {
        return pupils;
    }

    public Integer pupilsFrom10To19() {
        return pupilsFrom10To19;
    }

    public Integer pupilsFrom15To19() {
        return pupilsFrom15To19;
    }

    public int teachingStaff() {
        return teachingStaff;
    }

    public Integer earlyCareer() {
        return earlyCareer;
    }
}
