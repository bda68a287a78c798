package mentoring.exchange.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.exchange.PrintingService;
import mentoring.exchange.PrintingView;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintingId;
import mentoring.job.model.JobState;
import mentoring.job.web.JobLine;
import mentoring.shared.web.Words;

/** A printing of many documents: its progress, what became of each, and the file to take away. */
@Named
@ViewScoped
public class PrintedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PrintingService printing;

    @Inject
    private Words words;

    private Long id;
    private PrintingView view;

    static String address(long id) {
        return "/exchange/printed?faces-redirect=true&id=" + id;
    }

    /** Reads it as it stands now. */
    public void open() {
        view = printing.read(ref());
    }

    /** The job line; null when the machine has nothing to do. */
    public JobLine getLine() {
        if (!view.state().running()) {
            return null;
        }
        String text = view.state() == JobState.QUEUED ? words.of("exchange.printing.queued")
            : words.of("exchange.printing.progress", view.done(), view.total());
        return JobLine.of(text, view.done(), view.total());
    }

    /** Gives it up; nothing of it is kept. */
    public void stop() {
        printing.stop(ref());
        open();
    }

    /** True where its documents are plans. */
    public boolean isPlans() {
        return view.documents() == DocumentSet.PLANS;
    }

    private PrintingId ref() {
        return new PrintingId(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PrintingView getView() {
        return view;
    }
}
