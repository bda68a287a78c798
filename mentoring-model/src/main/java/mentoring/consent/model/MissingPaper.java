package mentoring.consent.model;

import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;

/** A paper that somebody lacks, and why. */
public record MissingPaper(long personId, PaperState state) {

    /** What is missing and what to do, in words of a message: name, kind, who must sign, day. A refusal reads like a missing consent. */
    public Problem problem(PersonName name) {
        ConsentState told = state.status().forOthers();
        String key = "consent.missing." + (state.kind().document() ? "document." + state.kind().name() : told.name());
        Object signers = state.signers() == null ? Signers.NOBODY : state.signers();
        return state.until() == null ? Problem.of(key, name, state.kind(), signers)
            : Problem.of(key, name, state.kind(), signers, state.until());
    }
}
