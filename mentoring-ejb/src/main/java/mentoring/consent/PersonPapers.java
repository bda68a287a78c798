package mentoring.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.PaperState;
import mentoring.consent.model.Signers;
import mentoring.consent.model.WithdrawnBy;

/**
 * All papers of one person, as the reader may see them.
 *
 * @param kinds           what holds today, kind by kind
 * @param history         every recorded paper, newest first
 * @param representatives who may sign for the person; empty for an adult and for readers who may not know them
 * @param usualRecipient  to whom data are usually transferred: the municipality
 * @param ageKnown        false where a learner's birth date is missing, so that nobody can say who must sign
 */
public record PersonPapers(long personId, List<Kind> kinds, List<Paper> history, List<Representative> representatives,
                           String usualRecipient, boolean ageKnown) implements Serializable {

    /** One kind of paper today. */
    public record Kind(ConsentKind kind, ConsentState state, LocalDate until, LocalDate renewOn, Signers signers) implements Serializable {

        static Kind of(PaperState state, boolean refusalsShown) {
            boolean refused = state.status() == ConsentState.REFUSED;
            return refused && !refusalsShown ? new Kind(state.kind(), ConsentState.MISSING, null, null, state.signers())
                : new Kind(state.kind(), state.status(), state.until(), state.renewOn(), state.signers());
        }
    }

    /**
     * One recorded paper.
     *
     * @param representative name of the representative who signed; null where none did
     * @param open           true while it holds, so that it can be withdrawn
     */
    public record Paper(long id, ConsentKind kind, LocalDate signedOn, LocalDate lastDay, Signers signedBy, String representative,
                        LocalDate withdrawnOn, WithdrawnBy withdrawnBy, LocalDate refusedOn, String documentNumber,
                        LocalDate documentDate, String issuer, String recipient, String recordedName, boolean open)
        implements Serializable {
    }

    /** Somebody who may sign for the person. */
    public record Representative(long id, String fullName, String relation) implements Serializable {
    }

    /** The present state of one kind; null where the person's papers do not list it. */
    public Kind kind(ConsentKind wanted) {
        return kinds.stream().filter(kind -> kind.kind() == wanted).findFirst().orElse(null);
    }
}
