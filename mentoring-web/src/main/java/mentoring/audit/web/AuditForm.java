package mentoring.audit.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.audit.AuditFilter;

/** What is looked for in the audit. */
public class AuditForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> FEATURES = List.of("account", "operation", "people", "consent", "pairing", "plan", "meeting", "journal",
        "roadmap", "organization", "exchange", "job", "audit");

    private LocalDate from;
    private LocalDate to;
    private String who;
    private String feature;
    private boolean restricted;

    AuditFilter filter() {
        return new AuditFilter(from, to, who, feature, restricted);
    }

    /** True where something is looked for. */
    public boolean isNarrow() {
        return from != null || to != null || who != null || feature != null || restricted;
    }

    public List<String> getFeatures() {
        return FEATURES;
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

    /** What is no feature, such as an address may hold, is looked for by nobody. */
    public void setFeature(String feature) {
        this.feature = feature != null && FEATURES.contains(feature) ? feature : null;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }
}
