package mentoring.roadmap.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.organization.model.ProgrammeState;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.Text;
import mentoring.shared.model.Told;

/** A school's roadmap of one year, made from a version of the template. */
@Entity
@Table(name = "roadmap")
public class Roadmap extends Root {

    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_PARAMETER = 500;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "template_no")
    private int templateNo;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RoadmapState state = RoadmapState.DRAFT;

    @Column(name = "approval_order_id")
    private Long approvalOrderId;

    @Told
    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Told
    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Told(values = false)
    @Column(name = "returned_note")
    private String returnedNote;

    @Told(values = false)
    @ElementCollection
    @CollectionTable(name = "roadmap_parameter", joinColumns = @JoinColumn(name = "roadmap_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "setting")
    private Map<String, String> parameters = new HashMap<>();

    @OneToMany(mappedBy = "roadmap", cascade = CascadeType.ALL)
    @OrderBy("sectionNo, placeNo")
    private List<RoadmapItem> items = new ArrayList<>();

    protected Roadmap() {
    }

    /** A draft from the newest template, with the terms that are usual. */
    public Roadmap(long schoolId, SchoolYear year, LocalDate first, LocalDate last, String organisation) {
        this.schoolId = schoolId;
        this.schoolYear = year.start();
        this.templateNo = RoadmapDefinition.NEWEST;
        int place = 1;
        for (RoadmapItemDefinition item : definition().items()) {
            items.add(new RoadmapItem(this, item, place++, item.term().usual(year, first, last)));
        }
        definition().openParameters().stream().filter(parameter -> parameter.type() == ParameterType.ORGANISATION)
            .forEach(parameter -> parameters.put(parameter.name(), organisation));
    }

    /** Fills a place that the source leaves open in its texts; blank empties it. An approved roadmap takes web addresses only. */
    public void fill(String parameter, String value) {
        ParameterDefinition known = definition().openParameters().stream().filter(open -> open.name().equals(parameter)).findFirst()
            .orElseThrow(Refusal::notFound);
        if (state != RoadmapState.DRAFT && !(state == RoadmapState.APPROVED && known.type() == ParameterType.LINKS)) {
            throw Refusal.because("roadmap.notDraft");
        }
        String tidy = Text.tidy(value);
        if (tidy != null && tidy.length() > LONGEST_PARAMETER) {
            throw Refusal.at(parameter, "roadmap.parameter.long", LONGEST_PARAMETER);
        }
        if (tidy == null) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, tidy);
        }
    }

    /** What keeps a draft from being handed to the director. */
    public List<Problem> unready(boolean smallSchool) {
        return items().stream().flatMap(item -> item.unready(smallSchool).stream()).toList();
    }

    /** Hands the draft to the director: no blank is left, each row of the school's choice has its responsible. */
    public void submit(boolean smallSchool) {
        require(RoadmapState.DRAFT);
        Refusal.ifAny(unready(smallSchool));
        state = RoadmapState.SUBMITTED;
        returnedNote = null;
    }

    /** The curator takes the roadmap back before the order is signed. */
    public void takeBack() {
        require(RoadmapState.SUBMITTED);
        state = RoadmapState.DRAFT;
        approvalOrderId = null;
    }

    /** The director returns it with a note. */
    public void giveBack(String note) {
        require(RoadmapState.SUBMITTED);
        String tidy = Text.tidy(note);
        if (tidy == null) {
            throw Refusal.at("note", "roadmap.return.note");
        }
        if (tidy.length() > LONGEST_NOTE) {
            throw Refusal.at("note", "roadmap.noteLong", LONGEST_NOTE);
        }
        takeBack();
        returnedNote = tidy;
    }

    /** Names the order that is to approve it; null takes it off. */
    public void putOnOrder(Long orderId) {
        require(RoadmapState.SUBMITTED);
        approvalOrderId = orderId;
    }

    /** The order is signed. */
    public void approve(LocalDate day) {
        require(RoadmapState.SUBMITTED);
        state = RoadmapState.APPROVED;
        approvedOn = day;
    }

    /** Ends the roadmap with the year: every row is done, or says why not. */
    public void close(ProgrammeState programme, LocalDate day) {
        require(RoadmapState.APPROVED);
        if (programme != ProgrammeState.CLOSING) {
            throw Refusal.because("roadmap.close.yearRuns");
        }
        Refusal.ifAny(items().stream().filter(item -> item.confirmedOn() == null && item.note() == null)
            .map(item -> Problem.of("roadmap.close.unexplained", item.definition().no())).toList());
        state = RoadmapState.CLOSED;
        closedOn = day;
    }

    /** Its year goes on after all. */
    public void reopen() {
        require(RoadmapState.CLOSED);
        state = RoadmapState.APPROVED;
        closedOn = null;
    }

    private void require(RoadmapState needed) {
        if (state != needed) {
            throw Refusal.because("roadmap.transition");
        }
    }

    /** The template's version it was made from. */
    public RoadmapDefinition definition() {
        return RoadmapDefinition.builtIn(templateNo);
    }

    /** Its texts with the school's own values. */
    public RoadmapTexts texts() {
        return new RoadmapTexts(definition(), schoolYear(), parameters);
    }

    /** A row by its id. */
    public RoadmapItem item(RoadmapItemId id) {
        return items.stream().filter(item -> item.id() == id.value()).findFirst().orElseThrow(Refusal::notFound);
    }

    public long schoolId() {
        return schoolId;
    }

    public SchoolYear schoolYear() {
        return new SchoolYear(schoolYear);
    }

    public RoadmapState state() {
        return state;
    }

    /** True from the signed order on. */
    public boolean approved() {
        return approvedOn != null;
    }

    /** The order that approves it or is to; may be null. */
    public Long approvalOrderId() {
        return approvalOrderId;
    }

    /** Date of the order; null until approved. */
    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** Why the director returned it; null where he did not. */
    public String returnedNote() {
        return returnedNote;
    }

    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    /** In the order of the template. */
    public List<RoadmapItem> items() {
        return List.copyOf(items);
    }
}
