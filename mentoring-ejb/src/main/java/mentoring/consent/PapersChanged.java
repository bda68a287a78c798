package mentoring.consent;

/** A paper of a person was recorded, withdrawn or taken back; sent in the same transaction. What waits for papers looks at them anew. */
public record PapersChanged(long personId, long schoolId) {
}
