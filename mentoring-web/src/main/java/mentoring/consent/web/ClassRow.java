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
    private final SignatureForm signature = new SignatureForm();
    private boolean tick;

    ClassRow(ClassSheet.Pupil pupil, LocalDate today) {
        this.pupil = pupil;
        signature.setSignedOn(today);
        signature.setSignedBy(proposed(pupil));
        signature.setRepresentative(pupil.representatives().isEmpty() ? null : pupil.representatives().get(0).id());
    }

    private static Signers proposed(ClassSheet.Pupil pupil) {
        boolean subject = pupil.papers().stream().anyMatch(paper -> paper.signers() != null && paper.signers().subject());
        boolean other = pupil.papers().stream().anyMatch(paper -> paper.signers() == null || paper.signers().representative());
        return Signers.of(subject, other);
    }

    RecordClass.Row row(int place, String relation) {
        return new RecordClass.Row(place, pupil.person().id(), signature.getSignedOn(), signature.getSignedBy(),
            signature.representativeId(), signature.newName(), relation);
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

    public SignatureForm getSignature() {
        return signature;
    }
}
