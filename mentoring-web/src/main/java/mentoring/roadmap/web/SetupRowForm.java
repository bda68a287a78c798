package mentoring.roadmap.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.roadmap.NumberView;
import mentoring.roadmap.SetUpRow;
import mentoring.roadmap.SetupRow;
import mentoring.roadmap.model.TermKind;

/** A row while it is being set up. */
public class SetupRowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A number while it is being typed. */
    public static class Amount implements Serializable {

        private static final long serialVersionUID = 1L;

        private final NumberView number;
        private BigDecimal amount;

        Amount(NumberView number) {
            this.number = number;
            this.amount = number.amount();
        }

        public NumberView getNumber() {
            return number;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    private final SetupRow row;
    private final List<Amount> numbers;
    private LocalDate from;
    private LocalDate to;
    private String responsible;

    SetupRowForm(SetupRow row) {
        this.row = row;
        this.from = row.from();
        this.to = row.to();
        this.responsible = row.responsibleName();
        this.numbers = row.numbers().stream().filter(NumberView::changeable).map(Amount::new).toList();
    }

    SetUpRow command() {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        numbers.forEach(number -> amounts.put(number.number.name(), number.amount));
        return new SetUpRow(row.id(), from, to, null, responsible, amounts);
    }

    public boolean isRange() {
        return row.termKind() == TermKind.MONTH_RANGE;
    }

    public SetupRow getRow() {
        return row;
    }

    public List<Amount> getNumbers() {
        return numbers;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
