package mentoring.consent.web;

import java.io.Serializable;
import mentoring.consent.Occupation;
import mentoring.consent.RegisterFilter;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.web.AddressQuery;
import org.primefaces.model.SortMeta;

/** The filters over a register. */
public class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String query;
    private Long formId;
    private Occupation occupation;

    /** The filters as the address says them. */
    AddressQuery in(AddressQuery address) {
        return address.with("q", query).with("form", formId).with("occupation", occupation);
    }

    /** @param order of the column that somebody chose; null for the order of names */
    RegisterFilter filter(ParticipantRole role, SortMeta order) {
        boolean byPairs = order != null && order.getField().endsWith("pairs");
        return new RegisterFilter(role, query, formId, occupation, byPairs ? RegisterFilter.Order.PAIRS : RegisterFilter.Order.NAME,
            order != null && order.getOrder().isDescending());
    }

    boolean narrow() {
        return query != null || formId != null || occupation != null;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Long getFormId() {
        return formId;
    }

    public void setFormId(Long formId) {
        this.formId = formId;
    }

    public Occupation getOccupation() {
        return occupation;
    }

    public void setOccupation(Occupation occupation) {
        this.occupation = occupation;
    }
}
