package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.consent.ConsentService;
import mentoring.consent.PersonPapers;
import mentoring.consent.VoidConsent;
import mentoring.consent.WithdrawConsent;
import mentoring.consent.model.ConsentId;
import mentoring.consent.model.WithdrawnBy;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The dialogs about one recorded paper: withdrawn, or recorded by mistake. */
@Named
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService consents;

    @Inject
    private PapersPage papers;

    @Inject
    private Words words;

    private PersonPapers.Paper chosen;
    private LocalDate on;
    private WithdrawnBy by = WithdrawnBy.SUBJECT;
    private String reason;

    /** Chooses a recorded paper. */
    public void choose(PersonPapers.Paper paper) {
        chosen = paper;
        on = words.today();
        by = paper.signedBy().subject() ? WithdrawnBy.SUBJECT : WithdrawnBy.REPRESENTATIVE;
        reason = null;
    }

    /** The consent holds no longer from that day. */
    public void withdraw() {
        consents.withdraw(chosenId(), new WithdrawConsent(on, by));
        papers.reload();
        PageMessages.done("consent.withdrawn");
    }

    /** The record was a mistake. */
    public void voidRecord() {
        consents.voidRecord(chosenId(), new VoidConsent(reason));
        papers.reload();
        PageMessages.done("consent.voided");
    }

    private ConsentId chosenId() {
        if (chosen == null) {
            throw Refusal.notFound();
        }
        return new ConsentId(chosen.id());
    }

    public List<WithdrawnBy> getWho() {
        return List.of(WithdrawnBy.values());
    }

    public PersonPapers.Paper getChosen() {
        return chosen;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public WithdrawnBy getBy() {
        return by;
    }

    public void setBy(WithdrawnBy by) {
        this.by = by;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
