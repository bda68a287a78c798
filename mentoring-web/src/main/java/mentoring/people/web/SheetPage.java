package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.job.JobService;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.job.web.JobLine;
import mentoring.people.LoginJobService;
import mentoring.people.LoginJobView;
import mentoring.people.model.LoginIssueState;
import mentoring.people.model.LoginJobId;
import mentoring.shared.web.Words;

/** A job that makes log-ins: its progress, what became of each person, and the one showing of the passwords. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LoginJobService logins;

    @EJB
    private JobService jobs;

    @Inject
    private LoginStrips strips;

    @Inject
    private Words words;

    private Long id;
    private LoginJobView view;

    /** Reads the job as it stands now. */
    public void open() {
        view = logins.read(ref());
    }

    /** The job line; null when the machine has nothing to do. */
    public JobLine getLine() {
        if (!view.state().running()) {
            return null;
        }
        String text = view.state() == JobState.QUEUED ? words.of("people.logins.queued")
            : words.of("people.logins.progress", view.done(), view.total());
        return JobLine.of(text, view.done(), view.total());
    }

    /** Gives the job up; log-ins made so far stay. */
    public void cancel() {
        jobs.cancel(new JobId(ref().value()));
        open();
    }

    /** Shows the passwords, this once. */
    public void show() {
        strips.show(ref());
        open();
    }

    /** Starts making new passwords for those who never logged in. */
    public String startAgain() {
        return "/people/sheet?faces-redirect=true&id=" + logins.startAgain(ref()).value();
    }

    /** How many log-ins have a password of this job. */
    public long getIssued() {
        return view.count(LoginIssueState.ISSUED);
    }

    private LoginJobId ref() {
        return new LoginJobId(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LoginJobView getView() {
        return view;
    }
}
