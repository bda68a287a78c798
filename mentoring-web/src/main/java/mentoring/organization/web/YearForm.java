package mentoring.organization.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What the forms of a school year hold while they are being filled in. */
public class YearForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer year;
    private LocalDate startsOn;
    private LocalDate endsOn;

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
