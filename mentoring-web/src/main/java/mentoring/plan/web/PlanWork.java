package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.plan.EvidenceFile;
import mentoring.plan.MarkDone;
import mentoring.plan.NewFile;
import mentoring.plan.PlanService;
import mentoring.plan.PlanView;
import mentoring.plan.model.LineId;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.RowId;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Carrying a plan out: rows done with their evidence, and the completion. */
@Named
@ViewScoped
public class PlanWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService plans;

    @Inject
    private Clock clock;

    @Inject
    private PlanPage page;

    private PlanView.Row row;
    private LocalDate doneOn;
    private String text;
    private String link;
    private String reason;
    private String fileName;
    private byte[] file;
    private LocalDate completedOn;

    /** Opens the mark of a row. */
    public void begin(PlanView.Row chosen) {
        row = chosen;
        doneOn = clock.today();
        text = null;
        link = null;
        reason = null;
        fileName = null;
        file = null;
    }

    /** Takes the file that shows it. */
    public void upload(FileUploadEvent event) {
        fileName = event.getFile().getFileName();
        file = event.getFile().getContent();
    }

    /** Marks the row as done. */
    public String mark() {
        if (row == null) {
            throw Refusal.notFound();
        }
        plans.markDone(new PlanId(page.getPlan().planId()), new MarkDone(new RowId(row.id()), row.markVersion(), doneOn, text,
            link, file == null ? null : new NewFile(fileName, file), reason));
        PageMessages.done("plan.done.marked", row.number());
        return page.address();
    }

    /** Takes the mark of a row back. */
    public String unmark(PlanView.Row chosen) {
        plans.markUndone(new PlanId(page.getPlan().planId()), new RowId(chosen.id()), chosen.markVersion());
        PageMessages.done("plan.done.unmarked", chosen.number());
        return page.address();
    }

    /** The file that shows a row as done, to download. */
    public StreamedContent file(PlanView.Row of) {
        EvidenceFile evidence = plans.openEvidence(new PlanId(page.getPlan().planId()), new LineId(of.lineId()));
        return DefaultStreamedContent.builder().name(evidence.name()).contentType(evidence.mediaType())
            .contentLength((long) evidence.content().length).stream(() -> new ByteArrayInputStream(evidence.content())).build();
    }

    /** Completes the plan. */
    public String complete() {
        plans.complete(new PlanId(page.getPlan().planId()), page.getPlan().planVersion(), completedOn);
        PageMessages.done("plan.done.completed");
        return page.address();
    }

    public PlanView.Row getRow() {
        return row;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFileName() {
        return fileName;
    }

    public LocalDate getCompletedOn() {
        return completedOn == null ? clock.today() : completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }
}
