package mentoring.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.ClassSheet;
import mentoring.consent.PersonPapers;
import mentoring.consent.RecordClass;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;

/** A line of the class editor: tick, date, signer. */
public class ClassRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClassSheet.Pupil pupil;
    private boolean tick;
    private LocalDate signedOn;
    private Signers signedBy;
    private Long representative;
    private String newRepresentative;

    ClassRow(ClassSheet.Pupil pupil, LocalDate today) {
        this.pupil = pupil;
        this.signedOn = today;
        this.signedBy = proposed(pupil);
        this.representative = pupil.representatives().isEmpty() ? null : pupil.representatives().get(0).id();
    }

    private static Signers proposed(ClassSheet.Pupil pupil) {
        boolean subject = pupil.papers().stream().anyMatch(paper -> paper.signers() != null && paper.signers().subject());
        boolean other = pupil.papers().stream().anyMatch(paper -> paper.signers() == null || paper.signers().representative());
        return Signers.of(subject, other);
    }

    RecordClass.Row row(int place, String relation) {
        boolean other = signedBy.representative();
        return new RecordClass.Row(place, pupil.person().id(), signedOn, signedBy, other ? representative : null,
            other && representative == null ? newRepresentative : null, relation);
    }

    /** True where nothing of data and taking part is missing. */
    public boolean isComplete() {
        return holds(ConsentKind.PERSONAL_DATA) && holds(ConsentKind.PARTICIPATION);
    }

    private boolean holds(ConsentKind kind) {
        return pupil.kind(kind).state().holds();
    }

    public PersonPapers.Kind getData() {
        return pupil.kind(ConsentKind.PERSONAL_DATA);
    }

    public PersonPapers.Kind getTakingPart() {
        return pupil.kind(ConsentKind.PARTICIPATION);
    }

    public ClassSheet.Pupil getPupil() {
        return pupil;
    }

    public boolean isTick() {
        return tick;
    }

    public void setTick(boolean tick) {
        this.tick = tick;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Signers getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(Signers signedBy) {
        this.signedBy = signedBy;
    }

    public Long getRepresentative() {
        return representative;
    }

    public void setRepresentative(Long representative) {
        this.representative = representative;
    }

    public String getNewRepresentative() {
        return newRepresentative;
    }

    public void setNewRepresentative(String newRepresentative) {
        this.newRepresentative = newRepresentative;
    }
}
