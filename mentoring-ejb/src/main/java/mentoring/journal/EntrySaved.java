package mentoring.journal;

import java.time.Instant;

/**
 * What an autosave answers.
 *
 * @param version version to bring back with the next change
 * @param at      when it was saved
 */
public record EntrySaved(int version, Instant at) {
}
