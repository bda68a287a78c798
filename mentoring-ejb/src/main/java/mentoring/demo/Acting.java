package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import mentoring.account.CallerQueries;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Role;

/** Lets the demo call services as different people on different days. */
@ApplicationScoped
class Acting {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CallerQueries callers;

    @Inject
    private Clock clock;

    private Duration real = Duration.ZERO;

    /** Remembers what time it really is: the program's clock as it was started, which a test may have moved. */
    void begin() {
        real = Duration.parse(System.getProperty(Clock.OFFSET, "PT0S"));
    }

    /** From now on the services are called by the holder of this log-in. */
    void as(String login) {
        currentUser.become(callers.ofLogin(login).orElseThrow());
    }

    /** From now on the administrator acts, as a set-up would: he enters a school's first people, who get its first log-ins. */
    void asSetUp(long schoolId) {
        Caller administrator = callers.ofLogin(DemoLogins.ADMINISTRATOR.login()).orElseThrow();
        currentUser.become(new Caller(administrator.accountId(), administrator.displayName(), false,
            List.of(new Caller.Grant(Role.CURATOR, schoolId, null))));
    }

    /** From now on it is that local moment; never later than the real one. */
    void at(LocalDateTime moment) {
        Duration offset = Duration.between(Instant.now(), clock.instant(moment));
        System.setProperty(Clock.OFFSET, (offset.compareTo(real) > 0 ? real : offset).toString());
    }

    /** Back to the real time, and nobody is calling. */
    void end() {
        System.setProperty(Clock.OFFSET, real.toString());
        currentUser.become(null);
    }
}
