package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentoring.shared.model.Identified;

/** A year came into a state: who brought it there, when and with which word. */
@Entity
@Table(name = "programme_step")
public class ProgrammeStep extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private MentoringProgramme programme;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "note")
    private String note;

    protected ProgrammeStep() {
    }

    ProgrammeStep(MentoringProgramme programme, ProgrammeState state, LocalDate madeOn, String madeBy, String note) {
        this.programme = programme;
        this.state = state;
        this.madeOn = madeOn;
        this.madeBy = madeBy;
        this.note = note;
    }

    public ProgrammeState state() {
        return state;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** Name of who did it. */
    public String madeBy() {
        return madeBy;
    }

    /** Why open matters were accepted, or why the year was opened again; null where nothing was to be said. */
    public String note() {
        return note;
    }
}
