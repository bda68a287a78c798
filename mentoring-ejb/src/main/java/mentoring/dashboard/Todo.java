package mentoring.dashboard;

import java.io.Serializable;

/**
 * Something that waits for the reader.
 *
 * @param kind     what it is; also chooses the words and the page behind it
 * @param count    how many, at least one
 * @param targetId the one object to open; null where a list is meant
 */
public record Todo(Kind kind, long count, Long targetId) implements Serializable {

    /** What can wait for somebody. */
    public enum Kind {
        ORDERS_TO_SIGN(true), ORDERS_RECORDED(false), ROADMAP_TO_APPROVE(true), ENTRIES_TO_SIGN(true), MEETINGS_WITHOUT_ENTRY(true), ROADMAP_OVERDUE(true),
        PLANS_RETURNED(true), CONSENTS_LACKING(true), PLANS_TO_REVIEW(false), PLANS_TO_ORDER(false), PAIRS_TO_ORDER(false),
        PAIRS_FORMING(false), MENTEES_FREE(false), PLANS_MISSING(false), PLANS_TO_SUBMIT(false), ROADMAP_DUE_SOON(false);

        private final boolean urgent;

        Kind(boolean urgent) {
            this.urgent = urgent;
        }

        /** True where a term has passed or other work is blocked. */
        public boolean urgent() {
            return urgent;
        }
    }
}
