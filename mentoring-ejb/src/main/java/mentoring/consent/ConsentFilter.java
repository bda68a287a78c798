package mentoring.consent;

import java.io.Serializable;
import mentoring.consent.model.ConsentKind;

/**
 * What the list of consents shows.
 *
 * @param query   part of a name; null for everybody
 * @param classId null for all classes and those without one
 * @param kind    the kind that {@code need} is about; null for data and taking part
 * @param need    which of them
 */
public record ConsentFilter(String query, Long classId, ConsentKind kind, Need need) implements Serializable {

    /** Which people the list shows. */
    public enum Need {
        ALL,
        /** No valid paper. */
        LACKING,
        /** Ends within 30 days, or the 14th or 18th birthday comes within 30 days. */
        EXPIRING,
        /** To be signed anew before a new pair. */
        RENEW
    }
}
