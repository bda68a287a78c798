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
import mentoring.exchange.model.JobState;
import mentoring.shared.web.Words;

/** One import: its progress, its report, and the decision to save or to give up. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    @EJB
    private ImportService imports;

    @Inject
    private Words words;

    private Long id;
    private ImportView view;
    private List<ProblemView> problems = List.of();
    private boolean leaveOut;

    /** How far the running work has come, for the house's job line. */
    public record Line(String text, boolean running, int percent) implements Serializable {
    }

    /** Reads the import as it stands now. */
    public void open() {
        view = imports.read(ref());
        problems = view.problems() == 0 ? List.of() : imports.problems(ref());
    }

    /** The job line; null when the machine has nothing to do. */
    public Line getLine() {
        boolean waiting = view.state() == JobState.UPLOADED;
        if (!waiting && !view.state().running()) {
            return null;
        }
        int total = view.counts().rows();
        String key = view.state() == JobState.CONFIRMING ? "exchange.savingRows" : "exchange.checkingRows";
        String text = total > 0 ? words.of(key, view.rowsDone(), total)
            : view.rowsDone() > 0 ? words.plural("exchange.readRows", view.rowsDone()) : words.of(key + ".start");
        return new Line(text, true, total == 0 ? 0 : Math.min(WHOLE, view.rowsDone() * WHOLE / total));
    }

    /** Starts the saving. */
    public String confirm() {
        imports.confirm(ref(), view.version(), leaveOut);
        return address();
    }

    /** Gives the import up. */
    public String cancel() {
        imports.cancel(ref());
        return address();
    }

    /** True where more problems were found than are kept. */
    public boolean isCut() {
        return view.problems() > ImportProblem.MOST;
    }

    /** True while the person decides. */
    public boolean isDeciding() {
        return view.state() == JobState.CHECKED;
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
