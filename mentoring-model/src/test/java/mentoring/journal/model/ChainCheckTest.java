package mentoring.journal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final EntryDigest digests = new EntryDigest("a key of thirty-two bytes or more".getBytes());
    private final ChainCheck check = new ChainCheck(digests);
    private final JournalChain head = new JournalChain(70);
    private final List<JournalEntry> entries = new ArrayList<>();

    @BeforeEach
    void signFour() {
        for (int meeting = 1; meeting <= 4; meeting++) {
            JournalEntry entry = Ids.give(new JournalEntry(7, 2026, 70, meeting, new EntryText(LocalDate.of(2026, 11, meeting), 45,
                MeetingMode.REMOTE, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, "Тема", "Содержание", "Результат"), "k" + meeting));
            head.append(entry, new Signer(1, 2, "Павлов Кирилл", Instant.parse("2026-11-24T11:00:00Z")), digests);
            entries.add(entry);
        }
    }

    @Test
    void whatStandsAsSignedIsSound() {
        assertEquals(List.of(), check.broken(entries, head));
        assertEquals(List.of(), check.broken(List.of(), null));
    }

    @Test
    void aChangedCellIsFoundAtItsNumber() {
        set(entries.get(1), "result", "Другой результат");
        assertEquals(List.of(2), check.broken(entries, head));
    }

    @Test
    void anEntrySignedAnewWithAnotherKeyIsFound() {
        set(entries.get(1), "digest", new EntryDigest("another key of thirty-two bytes!!".getBytes())
            .of(entries.get(1), entries.get(0).digest(), 2));
        assertEquals(List.of(2, 3), check.broken(entries, head));
    }

    @Test
    void aMissingEntryIsFoundInTheMiddleAndAtTheEnd() {
        entries.remove(3);
        entries.remove(1);
        assertEquals(List.of(2, 4), check.broken(entries, head));
    }

    @Test
    void anEntryBeyondTheHeadIsFound() {
        set(head, "lastNo", 3);
        set(head, "lastDigest", entries.get(2).digest());
        assertEquals(List.of(4), check.broken(entries, head));
        assertEquals(List.of(1, 2, 3, 4), check.broken(entries, null));
    }

    private static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
