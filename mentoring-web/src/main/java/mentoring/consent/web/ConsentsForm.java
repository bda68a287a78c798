package mentoring.consent.web;

import java.io.Serializable;
import mentoring.consent.ConsentFilter;
import mentoring.consent.ConsentFilter.Need;
import mentoring.consent.model.ConsentKind;
import mentoring.shared.web.AddressQuery;

/** The filters over the list of consents. */
public class ConsentsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String query;
    private Long classId;
    private ConsentKind kind;
    private Need need = Need.ALL;

    /** The filters as the address says them. */
    AddressQuery in(AddressQuery address) {
        return address.with("q", query).with("class", classId).with("kind", kind).with("need", need == Need.ALL ? null : need);
    }

    ConsentFilter filter() {
        return new ConsentFilter(query, classId, kind, need);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public void setKind(ConsentKind kind) {
        this.kind = kind;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }
}
