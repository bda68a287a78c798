package mentoring.people.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.people.ActingDirector;

/** What the form of an acting director holds. */
public class ActingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LocalDate lastDay;
    private String basis;

    ActingDirector command() {
        return new ActingDirector(since, lastDay, basis);
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
