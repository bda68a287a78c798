package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** A form of mentoring in which somebody is ready to take part, with a role model where one was chosen. */
@Entity
@Table(name = "participation_form")
public class ParticipationForm extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Column(name = "form_id")
    private long formId;

    @Column(name = "role_model_id")
    private Long roleModelId;

    protected ParticipationForm() {
    }

    ParticipationForm(Participation participation, long formId, Long roleModelId) {
        this.participation = participation;
        this.formId = formId;
        this.roleModelId = roleModelId;
    }

    public long formId() {
        return formId;
    }

    /** Null where none was chosen. */
    public Long roleModelId() {
        return roleModelId;
    }

    void choose(Long newRoleModelId) {
        roleModelId = newRoleModelId;
    }
}
