package mentoring.exchange;

import mentoring.exchange.model.ImportId;
import mentoring.shared.Caller;

/** Work on an import may begin in the background, with the rights of whoever asked for it. */
record ImportStarted(ImportId job, Step step, Caller caller) {

    /** Which work. */
    enum Step {
        CHECK, SAVE
    }
}
