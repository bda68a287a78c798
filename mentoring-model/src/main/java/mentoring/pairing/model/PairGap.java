package mentoring.pairing.model;

import java.io.Serializable;
import mentoring.shared.model.PersonName;

/**
 * Something that a forming pair still lacks before it can wait for its order.
 *
 * @param participationId whose paper it is; null where it is the pair's own
 * @param name            his name; null where it is the pair's own
 */
public record PairGap(Kind kind, Long participationId, PersonName name) implements Serializable {

    /** What is lacking. */
    public enum Kind {
        DIRECTION, DATES, MENTOR, MENTEES, CONSENT, CLEARANCE, LABOUR
    }

    static PairGap of(Kind kind) {
        return new PairGap(kind, null, null);
    }

    static PairGap of(Kind kind, PairCandidate person) {
        return new PairGap(kind, person.participationId(), person.name());
    }
}
