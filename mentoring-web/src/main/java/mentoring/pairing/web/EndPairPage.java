package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.EndPair;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairService;
import mentoring.pairing.PairView;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.PairId;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The early end of a pair. */
@Named
@ViewScoped
public class EndPairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService views;

    @EJB
    private PairService pairs;

    @Inject
    private Words words;

    private Long id;
    private PairView view;
    private LocalDate endedOn;
    private EndReason reason;
    private String note;
    private LocalDate noticeOn;

    /** The page exists where the pair may be ended. */
    public void open() {
        view = views.view(PairId.of(id));
        if (!view.allowed().contains(PairAction.END_EARLY)) {
            throw Refusal.notFound();
        }
        endedOn = words.today();
    }

    /** Ends the pair. */
    public String save() {
        pairs.endEarly(new PairId(id), new EndPair(view.version(), endedOn, reason, note, noticeOn));
        PageMessages.done("pairing.ended", view.label(), endedOn);
        return "/pairing/pair?faces-redirect=true&id=" + id;
    }

    /** True where labour law asks for a notice (article 351.8). */
    public boolean isNoticeAsked() {
        return view.ofEmployees() && reason != null && reason.asksNotice();
    }

    public List<EndReason> getReasons() {
        return EndReason.byHand();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PairView getView() {
        return view;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }
}
