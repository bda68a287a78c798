package mentoring.shared;

import jakarta.enterprise.context.RequestScoped;
import mentoring.shared.model.Refusal;

/** The caller of this request. Set by the log-in of each request, by the demo and by tests; nobody else calls {@link #become}. */
@RequestScoped
public class CurrentUser {

    private Caller caller;
    private boolean inJob;

    /** Acts as this caller from now on; null for nobody. */
    public void become(Caller newCaller) {
        caller = newCaller;
        inJob = false;
    }

    /** Acts as whoever asked for a job, while the job does it. */
    public void becomeInJob(Caller asker) {
        become(asker);
        inJob = true;
    }

    /** True while a job is done. */
    boolean inJob() {
        return inJob;
    }

    /** True when somebody is logged in. */
    public boolean known() {
        return caller != null;
    }

    /** The caller; refuses where nobody is logged in. */
    public Caller caller() {
        if (caller == null) {
            throw Refusal.notFound();
        }
        return caller;
    }

    /** The caller's account id; null where nobody is logged in (the installation itself). */
    public Long accountId() {
        return caller == null ? null : caller.accountId();
    }

    /** The caller's name for timelines and the audit. */
    public String name() {
        return caller == null ? "system" : caller.displayName();
    }
}
