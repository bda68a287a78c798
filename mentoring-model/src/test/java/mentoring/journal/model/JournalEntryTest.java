package mentoring.journal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.model.Ids;
import mentoring.shared.model.Refusals;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final Signer MENTOR = new Signer(1, 2, "Павлов Кирилл Денисович", Instant.parse("2026-11-24T11:00:00.123456Z"));

    private final EntryDigest digests = new EntryDigest("a key of thirty-two bytes or more".getBytes());
    private final JournalChain chain = new JournalChain(70);

    @Test
    void anIncompleteEntryIsNotSigned() {
        JournalEntry entry = entry(" ");
        assertEquals(List.of("content"), Refusals.paths(() -> chain.append(entry, MENTOR, digests)));
        assertEquals(0, chain.lastNo());
        assertNull(entry.digest());
    }

    @Test
    void aSignedEntryNeverChanges() {
        JournalEntry entry = entry("Обсудили доклад");
        chain.append(entry, MENTOR, digests);
        assertEquals(List.of("journal.alreadySigned"), Refusals.keys(() -> entry.write(text("другое"))));
        assertEquals(List.of("journal.alreadySigned"), Refusals.keys(() -> chain.append(entry, MENTOR, digests)));
        assertEquals("Обсудили доклад", entry.text().content());
    }

    @Test
    void entriesAreChainedByTheirDigests() {
        JournalEntry first = entry("Первая");
        chain.append(first, MENTOR, digests);
        JournalEntry second = first.correction("k2");
        chain.append(second, MENTOR, digests);
        assertEquals(EntryDigest.START, first.previousDigest());
        assertEquals(first.digest(), second.previousDigest());
        assertEquals(2, chain.lastNo());
        assertEquals(first.id(), second.correctsId());
        assertEquals(1, second.revision());
    }

    @Test
    void anyChangedCellChangesTheDigest() {
        JournalEntry entry = entry("Обсудили доклад");
        chain.append(entry, MENTOR, digests);
        assertEquals(entry.digest(), digests.of(entry, EntryDigest.START, 1));
        assertNotEquals(entry.digest(), digests.of(entry, EntryDigest.START, 2));
        assertNotEquals(entry.digest(), new EntryDigest("another key of thirty-two bytes!!".getBytes()).of(entry, EntryDigest.START, 1));
    }

    @Test
    void onlyASignedEntryIsCorrected() {
        JournalEntry entry = entry("Черновик");
        assertEquals(List.of("journal.correctsDraft"), Refusals.keys(() -> entry.correction("k2")));
    }

    private static JournalEntry entry(String content) {
        return Ids.give(new JournalEntry(7, 2026, 70, 700, text(content), "k1"));
    }

    private static EntryText text(String content) {
        return new EntryText(LocalDate.of(2026, 11, 23), 45, MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE,
            "Структура доклада", content, "План доклада");
    }
}
