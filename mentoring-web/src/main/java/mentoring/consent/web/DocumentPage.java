package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.ConsentService;
import mentoring.consent.RecordDocument;
import mentoring.consent.model.ConsentKind;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The dialog about a document seen: a clearance, or an agreement of labour law. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService consents;

    @Inject
    private PapersPage papers;

    @Inject
    private ParticipationPage participation;

    @Inject
    private Words words;

    private ConsentKind kind = ConsentKind.CLEARANCE;
    private LocalDate on;
    private String number;
    private LocalDate date;
    private String issuer;

    /** Chooses a kind of document to record. */
    public void choose(ConsentKind chosen) {
        kind = chosen;
        on = words.today();
        number = null;
        date = null;
        issuer = null;
    }

    /** Writes down its dates and numbers. */
    public void record() {
        consents.recordDocument(papers.person(), new RecordDocument(kind, participation.getView().year().year(), on, null, number, date, issuer));
        papers.reload();
        PageMessages.done("consent.documentRecorded");
    }

    public boolean isClearance() {
        return kind == ConsentKind.CLEARANCE;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }
}
