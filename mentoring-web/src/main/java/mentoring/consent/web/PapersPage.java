package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.ConsentAction;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentService;
import mentoring.consent.PersonPapers;
import mentoring.consent.RecordConsents;
import mentoring.consent.RefuseConsent;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.Signers;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The consents of the person whose participation is shown: what holds, and writing down what was brought. */
@Named
@ViewScoped
public class PapersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentListService lists;

    @Inject
    private ParticipationPage participation;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private PersonPapers papers;
    private BroughtForm brought;
    private SignatureForm signature;

    /** Reads them anew, for those who may see them; the form proposes what is missing, today and those who must sign. */
    public void open() {
        if (!participation.getView().reader().near()) {
            return;
        }
        papers = lists.ofPerson(person());
        brought = new BroughtForm(papers.usualRecipient());
        papers.kinds().stream().filter(kind -> required(kind.kind())).forEach(kind -> brought.tick(kind.kind(), !kind.state().holds()));
        signature = new SignatureForm();
        signature.setSignedOn(words.today());
        signature.setValidTo(participation.getView().year().schoolYear().lastDay());
        signature.setSignedBy(proposed());
        signature.setRepresentative(papers.representatives().isEmpty() ? null : papers.representatives().get(0).id());
    }

    PersonId person() {
        return new PersonId(participation.getView().person().id());
    }

    private static boolean required(ConsentKind kind) {
        return kind == ConsentKind.PERSONAL_DATA || kind == ConsentKind.PARTICIPATION;
    }

    /** All whose signature some kind needs. */
    private Signers proposed() {
        Set<Signers> needed = papers.kinds().stream().filter(kind -> kind.kind().ticked() && kind.signers() != null)
            .map(PersonPapers.Kind::signers).collect(Collectors.toCollection(() -> EnumSet.noneOf(Signers.class)));
        return Signers.of(needed.stream().anyMatch(Signers::subject), needed.stream().anyMatch(Signers::representative));
    }

    /** Writes down what was brought. */
    public void record() {
        consents.record(person(), new RecordConsents(brought.kinds(), participation.getView().year().year(), signature.getSignedOn(),
            signature.getValidTo(), signature.getSignedBy(), signature.representativeId(), signature.newName(), signature.getRelation(),
            brought.recipient()));
        reload();
        PageMessages.done("consent.recorded");
    }

    /** Writes down that a consent is refused. */
    public void refuse(ConsentKind kind) {
        consents.refuse(person(), new RefuseConsent(kind, participation.getView().year().year(), words.today()));
        reload();
        PageMessages.done("consent.refusedNoted");
    }

    void reload() {
        participation.open();
        open();
    }

    /** True for one who may record clearance and labour papers. */
    public boolean isDocuments() {
        return access.allows(ConsentAction.RECORD_DOCUMENT, person());
    }

    /** What the page lists: documents are asked of mentors only. */
    public List<PersonPapers.Kind> getShown() {
        return papers.kinds().stream().filter(kind -> participation.isMentor() || !kind.kind().document()).toList();
    }

    /** True where a refusal can be noted. */
    public boolean refusable(PersonPapers.Kind paper) {
        return participation.getView().changeable() && paper.kind().ticked() && !paper.state().holds()
            && paper.state() != ConsentState.REFUSED;
    }

    /** True where some consent is still to be brought, so that the form stands open. */
    public boolean isWaiting() {
        return papers.kinds().stream().anyMatch(kind -> required(kind.kind()) && !kind.state().holds());
    }

    public List<Signers> getSigners() {
        return List.of(Signers.SUBJECT, Signers.REPRESENTATIVE, Signers.BOTH);
    }

    public PersonPapers getPapers() {
        return papers;
    }

    public BroughtForm getBrought() {
        return brought;
    }

    public SignatureForm getSignature() {
        return signature;
    }
}
