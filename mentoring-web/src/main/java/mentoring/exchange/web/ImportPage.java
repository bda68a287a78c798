package mentoring.exchange.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.exchange.ImportService;
import mentoring.exchange.ImportView;
import mentoring.exchange.ProblemView;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportProblem;
import mentoring.exchange.model.ImportStep;
import mentoring.job.JobService;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.job.web.JobLine;
import mentoring.shared.web.Words;

/** One import: its progress, its report, and the decision to save or to give up. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ImportService imports;

    @EJB
    private JobService jobs;

    @Inject
    private Words words;

    private Long id;
    private ImportView view;
    private List<ProblemView> problems = List.of();
    private boolean leaveOut;

    /** Reads the import as it stands now. */
    public void open() {
        view = imports.read(ref());
        problems = view.problems() == 0 ? List.of() : imports.problems(ref());
    }

    /** The job line; null when the machine has nothing to do. */
    public JobLine getLine() {
        if (!view.state().running()) {
            return null;
        }
        int total = view.counts().rows();
        String key = view.step() == ImportStep.SAVE ? "exchange.savingRows" : "exchange.checkingRows";
        String text = total > 0 ? words.of(key, view.rowsDone(), total)
            : view.rowsDone() > 0 ? words.plural("exchange.readRows", view.rowsDone()) : words.of(key + ".start");
        return JobLine.of(text, view.rowsDone(), total);
    }

    /** Starts the saving. */
    public String confirm() {
        imports.confirm(ref(), view.version(), leaveOut);
        return address();
    }

    /** Gives the import up. */
    public String cancel() {
        jobs.cancel(new JobId(ref().value()));
        return address();
    }

    /** True where more problems were found than are kept. */
    public boolean isCut() {
        return view.problems() > ImportProblem.MOST;
    }

    /** True while the person decides. */
    public boolean isDeciding() {
        return view.state() == JobState.WAITING;
    }

    /** True where there is something to save. */
    public boolean isSavable() {
        return isDeciding() && view.counts().rows() > view.counts().bad();
    }

    private ImportId ref() {
        return new ImportId(id == null ? 0 : id);
    }

    private String address() {
        return "/exchange/import?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ImportView getView() {
        return view;
    }

    public List<ProblemView> getProblems() {
        return problems;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
