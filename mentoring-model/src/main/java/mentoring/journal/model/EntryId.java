package mentoring.journal.model;

import mentoring.shared.model.EntityRef;

/** Id of a journal entry. */
public record EntryId(long value) implements EntityRef {
}
