package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mentoring.account.FreshPassword;
import mentoring.account.Passwords;
import mentoring.job.JobRights;
import mentoring.job.JobWork;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;
import mentoring.people.model.LoginJobId;
import mentoring.people.model.PersonId;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;

/** Makes log-ins one person after the other: the slow hash outside the transaction, each person whole or not at all. */
@ApplicationScoped
public class LoginWork implements JobWork {

    @Inject
    private LoginIssueService logins;

    @Inject
    private LoginSheets sheets;

    @Inject
    private Passwords passwords;

    @Inject
    private JobRights rights;

    @Inject
    private CurrentUser currentUser;

    @Override
    public JobKind kind() {
        return JobKind.LOGINS;
    }

    @Override
    public void run(JobId job) {
        LoginJobId ref = new LoginJobId(job.value());
        List<PersonId> persons = logins.open(ref);
        for (int done = 0; done < persons.size(); done++) {
            rights.recheck(PeopleAction.ISSUE_LOGINS, ref);
            FreshPassword password = passwords.freshInBackground();
            Optional<Long> account = logins.issue(persons.get(done), ref, password, done + 1);
            account.ifPresent(opened -> sheets.keep(job.value(), currentUser.accountId(), opened, password.plain()));
        }
        rights.recheck(PeopleAction.ISSUE_LOGINS, ref);
        logins.finish(ref);
    }

    @Override
    public Problem afterStop(Job job) {
        return job.done() == 0 ? Problem.of("people.logins.stoppedBefore") : Problem.of("people.logins.stopped", job.done(), job.total());
    }
}
