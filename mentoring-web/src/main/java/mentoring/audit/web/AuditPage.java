package mentoring.audit.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.audit.AuditFilter;
import mentoring.audit.AuditPart;
import mentoring.audit.AuditService;
import mentoring.audit.BusyReader;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The audit: a school's for its director, else the municipality's for the administrator. What is looked for stands in the address. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FEATURES = List.of("account", "operation", "people", "consent", "pairing", "plan", "meeting", "journal",
        "roadmap", "organization", "exchange", "job", "audit");

    @EJB
    private AuditService audit;

    @Inject
    private AuditSheet sheet;

    @Inject
    private Words words;

    @Inject
    private UserView user;

    private Long school;
    private LocalDate from;
    private LocalDate to;
    private String who;
    private String feature;
    private boolean restricted;
    private Long after;
    private AuditPart part;
    private List<BusyReader> busy = List.of();

    /** Reads the part that the address names. */
    public void open() {
        if (school == null && user.holds(Role.DIRECTOR)) {
            school = user.schoolRef().value();
        }
        feature = feature != null && FEATURES.contains(feature) ? feature : null;
        if (school == null) {
            part = audit.all(filter(), after);
        } else {
            part = audit.school(new SchoolRef(school), filter(), after);
            busy = audit.busyReaders(new SchoolRef(school));
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(from, to, who, feature, restricted);
    }

    /** Goes to the address of what is looked for. */
    public String search() {
        after = null;
        return "/audit/list?faces-redirect=true&includeViewParams=true";
    }

    /** Goes to the whole audit. */
    public String reset() {
        return "/audit/list?faces-redirect=true" + (school == null ? "" : "&school=" + school);
    }

    /** True where something is looked for. */
    public boolean isFiltered() {
        return from != null || to != null || who != null || feature != null || restricted;
    }

    /** The found records as a file. */
    public StreamedContent getExport() {
        byte[] content = sheet.of(audit.export(new SchoolRef(school), filter()));
        return DefaultStreamedContent.builder().name(words.of("audit.export.file")).contentType(XLSX)
            .contentLength((long) content.length).stream(() -> new ByteArrayInputStream(content)).build();
    }

    public List<String> getFeatures() {
        return FEATURES;
    }

    public AuditPart getPart() {
        return part;
    }

    public List<BusyReader> getBusy() {
        return busy;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
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

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFeature() {
        return feature;
    }

    public void setFeature(String feature) {
        this.feature = feature;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
