package mentoring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * The one table of statuses: icon and tone of each enum value, keyed by the enum's simple name and the value. The word is the value's
 * message, {@link Texts#name}. A value without a line here is shown with the neutral circle.
 */
@Named
@ApplicationScoped
public class Statuses {

    private static final Map<String, Look> LOOKS = new HashMap<>();
    private static final Look PLAIN = new Look("circle", "neutral");

    /** How a status looks: a PrimeIcon without its prefix, and info, warn, danger, ok, violet or neutral. */
    public record Look(String icon, String tone) {
    }

    static {
        enumeration("PlanStatus")
                .look("DRAFT", "file-edit", "neutral").look("SUBMITTED", "send", "info").look("RETURNED", "reply", "warn")
                .look("ENDORSED", "verified", "violet").look("APPROVED", "check-circle", "ok").look("IN_PROGRESS", "spinner-dotted", "info")
                .look("COMPLETED", "flag-fill", "neutral").look("CLOSED", "stop-circle", "neutral");
        enumeration("PairState")
                .look("FORMING", "pause-circle", "neutral").look("AWAITING_ORDER", "clock", "warn").look("ACTIVE", "check-circle", "ok")
                .look("ENDED_EARLY", "stop-circle", "neutral").look("COMPLETED", "flag-fill", "neutral");
        enumeration("ConsentState")
                .look("VALID", "check-circle", "ok").look("EXPIRING", "clock", "warn").look("RENEW", "refresh", "warn")
                .look("EXPIRED", "exclamation-circle", "danger")
                .look("MISSING", "exclamation-circle", "danger").look("WITHDRAWN", "ban", "danger").look("REFUSED", "ban", "danger")
                .look("VOIDED", "times", "neutral");
        enumeration("MeetingStatus")
                .look("PLANNED", "clock", "info").look("HELD", "check", "ok").look("UNRECORDED", "exclamation-triangle", "warn")
                .look("CANCELLED", "times", "neutral");
        enumeration("EntryState")
                .look("DRAFT", "file-edit", "neutral").look("SIGNED", "verified", "ok").look("CORRECTED", "link", "neutral");
        enumeration("RowStatus")
                .look("NEEDS_THRESHOLD", "sliders-h", "warn").look("NO_DATA", "question-circle", "neutral")
                .look("NOT_STARTED", "circle", "neutral").look("IN_PROGRESS", "spinner-dotted", "info")
                .look("ON_TRACK", "spinner-dotted", "info").look("BEHIND", "exclamation-triangle", "warn")
                .look("DUE_SOON", "clock", "warn").look("OVERDUE", "exclamation-circle", "danger").look("MET", "check", "ok")
                .look("DONE", "check-circle", "ok").look("DONE_LATE", "check-circle", "ok").look("NOT_DONE", "stop-circle", "neutral");
        enumeration("RoadmapState")
                .look("DRAFT", "file-edit", "neutral").look("SUBMITTED", "send", "info").look("APPROVED", "check-circle", "ok")
                .look("CLOSED", "flag-fill", "neutral");
        enumeration("SchoolState").look("ACTIVE", "check-circle", "ok").look("ARCHIVED", "lock", "neutral");
        enumeration("ProgrammeState")
                .look("PREPARING", "pause-circle", "neutral").look("OPEN", "check-circle", "ok").look("CLOSING", "clock", "warn")
                .look("CLOSED", "lock", "neutral");
        enumeration("ParticipationState")
                .look("SIGNED_UP", "inbox", "info").look("CANDIDATE", "clock", "warn").look("ADMITTED", "check-circle", "ok")
                .look("RESERVE", "pause-circle", "neutral").look("DECLINED", "times", "neutral").look("LEFT", "sign-out", "neutral");
        enumeration("Occupation")
                .look("WORKS", "check-circle", "ok").look("FREE", "plus-circle", "info").look("READY", "user-plus", "warn")
                .look("WAITS_CONSENT", "pause-circle", "neutral").look("RESERVE", "pause-circle", "neutral")
                .look("DECLINED", "times", "neutral").look("LEFT", "sign-out", "neutral")
                .look("TOOK_PART", "flag-fill", "neutral").look("UNPAIRED", "circle", "neutral");
        enumeration("ProposalDecision")
                .look("PROPOSED", "circle", "neutral").look("FIXED", "bookmark", "violet").look("EXCLUDED", "ban", "neutral")
                .look("ACCEPTED", "check-circle", "ok");
        enumeration("OrderState")
                .look("DRAFT", "file-edit", "neutral").look("READY", "clock", "warn").look("SIGNED", "verified", "ok");
        enumeration("AccountStanding")
                .look("ACTIVE", "check-circle", "ok").look("WAITING", "clock", "info").look("OUTLIVED", "exclamation-triangle", "warn")
                .look("ENDED", "sign-out", "neutral").look("BLOCKED", "lock", "danger");
        enumeration("LoginNeed")
                .look("MISSING", "user-plus", "warn").look("UNUSED", "clock", "info").look("USED", "check-circle", "ok")
                .look("NOT_ADMITTED", "pause-circle", "neutral");
        enumeration("LoginIssueState")
                .look("OPEN", "circle", "neutral").look("ISSUED", "key", "info").look("ADDED", "check", "ok")
                .look("SKIPPED", "times", "neutral");
        enumeration("PrintedState")
                .look("OPEN", "circle", "neutral").look("MADE", "check", "ok").look("LEFT_OUT", "exclamation-triangle", "warn");
        enumeration("JobState")
                .look("QUEUED", "clock", "neutral").look("RUNNING", "spinner-dotted", "info").look("WAITING", "list-check", "warn")
                .look("DONE", "check-circle", "ok").look("FAILED", "exclamation-circle", "danger").look("CANCELLED", "times", "neutral")
                .look("INTERRUPTED", "exclamation-triangle", "danger");
    }

    /** The look of a value; the plain one where the table has none, null for null. */
    public Look of(Enum<?> value) {
        return value == null ? null : LOOKS.getOrDefault(value.getDeclaringClass().getSimpleName() + "." + value.name(), PLAIN);
    }

    private static Lines enumeration(String name) {
        return new Lines(name);
    }

    private record Lines(String enumeration) {

        Lines look(String value, String icon, String tone) {
            LOOKS.put(enumeration + "." + value, new Look(icon, tone));
            return this;
        }
    }
}
