package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import mentoring.roadmap.CountedRecord;
import mentoring.roadmap.CountedService;
import mentoring.roadmap.CountedView;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.RoadmapItemId;

/** The records behind one of a row's numbers, where the address asks for them. */
@Named
@ViewScoped
public class RecordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Records under a heading, whose message takes their number. */
    public record RecordList(String key, List<CountedRecord> records) {
    }

    @EJB
    private CountedService counted;

    @Inject
    private RowPage row;

    private String indicator;
    private String group;
    private CountedView records;

    /** Called after the row's page has opened. */
    public void open() {
        Optional<IndicatorKey> asked = IndicatorKey.of(indicator == null ? "" : indicator);
        if (asked.isPresent() && row.may("READ_RECORDS")) {
            records = counted.records(new RoadmapItemId(row.getId()), asked.get(), group == null ? "" : group);
        }
    }

    /** The records asked for: those that count, and those that do not. */
    public List<RecordList> getLists() {
        return List.of(new RecordList("roadmap.records.counted", records.counted()),
            new RecordList("roadmap.records.missing", records.missing()));
    }

    public CountedView getRecords() {
        return records;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
