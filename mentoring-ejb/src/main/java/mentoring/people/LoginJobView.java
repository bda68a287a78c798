package mentoring.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.job.model.JobState;
import mentoring.people.model.LoginIssueState;
import mentoring.shared.model.Problem;

/**
 * A job that makes log-ins as its page shows it.
 *
 * @param title   the class, or the school year where it is for several
 * @param anew    true where it gives new passwords instead of first ones
 * @param failure why it failed or what a stop left of it; null otherwise
 * @param sheet   what can be done about its passwords
 * @param shownAt when the passwords were shown; null while nobody has seen them
 */
public record LoginJobView(long id, long schoolId, int year, String title, boolean anew, JobState state, int done, int total, Problem failure,
                           Instant askedAt, SheetState sheet, Instant shownAt, List<LoginTurn> turns) implements Serializable {

    /** What can be done about a job's passwords. */
    public enum SheetState {
        /** There are none, or not yet. */
        NONE,
        /** They may be shown, once. */
        READY,
        /** They were shown. */
        SHOWN,
        /** A restart, an hour, or somebody else's log-in lies between. */
        GONE
    }

    public long count(LoginIssueState wanted) {
        return turns.stream().filter(turn -> turn.state() == wanted).count();
    }

    /** How many of those who were given a password have not logged in yet. */
    public long unused() {
        return turns.stream().filter(turn -> turn.state() == LoginIssueState.ISSUED && !turn.used()).count();
    }
}
