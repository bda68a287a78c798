package mentoring.organization.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What the director's signature holds. */
public class SignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private LocalDate date;
    private String reason;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
