package mentoring.roadmap.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.roadmap.RowDetail;

/** What the forms of a row's page hold. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate doneOn;
    private String reason;
    private String note;
    private String responsible;
    private LocalDate termFrom;
    private LocalDate termTo;
    private String orderNumber;
    private LocalDate orderDate;
    private String moveReason;

    void show(RowDetail detail) {
        note = detail.row().note();
        termFrom = detail.termFrom();
        termTo = detail.termTo();
        responsible = detail.row().responsible();
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getTermFrom() {
        return termFrom;
    }

    public void setTermFrom(LocalDate termFrom) {
        this.termFrom = termFrom;
    }

    public LocalDate getTermTo() {
        return termTo;
    }

    public void setTermTo(LocalDate termTo) {
        this.termTo = termTo;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public LocalDate getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason;
    }
}
