package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the last closing that was told, for tests. */
@ApplicationScoped
public class HeardClosing {

    private YearClosed last;

    void hear(@Observes YearClosed closed) {
        last = closed;
    }

    public YearClosed last() {
        return last;
    }
}
