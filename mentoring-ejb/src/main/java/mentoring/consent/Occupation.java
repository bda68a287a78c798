package mentoring.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody of a register does now, or did in a closed year; the word beside the name. */
public enum Occupation {
    /** In a pair or group that has not ended. */
    WORKS,
    /** A participant without a pair. */
    FREE,
    /** A candidate with all papers, to be admitted. */
    READY,
    /** Consents are missing. */
    WAITS_CONSENT,
    /** In a closed year: a participant who was in a pair or group. */
    TOOK_PART,
    /** In a closed year: a participant who never was. */
    UNPAIRED,
    RESERVE,
    DECLINED,
    LEFT;

    private static final Set<Occupation> OF_OPEN = EnumSet.of(WORKS, FREE, READY, WAITS_CONSENT, RESERVE, DECLINED, LEFT);
    private static final Set<Occupation> OF_CLOSED = EnumSet.of(TOOK_PART, UNPAIRED, READY, WAITS_CONSENT, RESERVE, DECLINED, LEFT);

    /** Those that somebody may have in a year. */
    public static Set<Occupation> of(boolean closedYear) {
        return Collections.unmodifiableSet(closedYear ? OF_CLOSED : OF_OPEN);
    }
}
