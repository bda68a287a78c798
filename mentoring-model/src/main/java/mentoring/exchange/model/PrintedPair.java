package mentoring.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.document.model.DocumentForm;
import mentoring.job.model.StoredProblem;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Problem;

/** The document of one pair among many that are printed, as a file of each form that was asked for. */
@Entity
@Table(name = "printed_pair")
public class PrintedPair extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private PrintingJob job;

    @Column(name = "pair_id")
    private long pairId;

    @Column(name = "place_no")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PrintedState state = PrintedState.OPEN;

    @Column(name = "reason")
    private String reason;

    @Column(name = "docx_file_id")
    private Long docxFileId;

    @Column(name = "pdf_file_id")
    private Long pdfFileId;

    protected PrintedPair() {
    }

    PrintedPair(PrintingJob job, long pairId, int place) {
        this.job = job;
        this.pairId = pairId;
        this.place = place;
    }

    /** The document is there as this file too. */
    public void made(DocumentForm form, long file) {
        state = PrintedState.MADE;
        if (form == DocumentForm.DOCX) {
            docxFileId = file;
        } else {
            pdfFileId = file;
        }
    }

    /** There is no document, or it is not to be had any more. */
    public void leaveOut(Problem why) {
        state = PrintedState.LEFT_OUT;
        reason = StoredProblem.write(why);
    }

    /** The files were deleted. */
    public void forgetFiles() {
        docxFileId = null;
        pdfFileId = null;
    }

    public PrintingJob job() {
        return job;
    }

    public long pairId() {
        return pairId;
    }

    public PrintedState state() {
        return state;
    }

    /** Why there is no document; null where there is one. */
    public Problem reason() {
        return reason == null ? null : StoredProblem.read(reason);
    }

    /** The stored file of a form; empty where there is none, or none any more. */
    public Optional<Long> file(DocumentForm form) {
        return Optional.ofNullable(form == DocumentForm.DOCX ? docxFileId : pdfFileId);
    }

    /** Ids of all stored files. */
    public Stream<Long> files() {
        return Stream.of(DocumentForm.values()).flatMap(form -> file(form).stream());
    }
}
