package mentoring.journal.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a pair's signed entries again and tells which of them are not as they were signed. */
public final class ChainCheck {

    private final EntryDigest digests;

    public ChainCheck(EntryDigest digests) {
        this.digests = digests;
    }

    /**
     * Numbers of entries that were changed, taken out or put in after signing, in ascending order; none for a sound chain.
     *
     * @param signed the signed entries of one pair
     * @param head   the chain's head; null where nothing was ever signed
     */
    public List<Integer> broken(List<JournalEntry> signed, JournalChain head) {
        Map<Integer, JournalEntry> byNumber = signed.stream().collect(Collectors.toMap(JournalEntry::chainNo, Function.identity()));
        int counted = head == null ? 0 : head.lastNo();
        int last = Math.max(counted, byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
        return IntStream.rangeClosed(1, last)
            .filter(number -> number > counted || !sound(byNumber.get(number), byNumber.get(number - 1), number == counted ? head : null))
            .boxed().toList();
    }

    /** Whether an entry is as signed and follows the one before it; a missing neighbour is told of by its own number. */
    private boolean sound(JournalEntry entry, JournalEntry before, JournalChain head) {
        if (entry == null || !digests.of(entry, entry.previousDigest(), entry.chainNo()).equals(entry.digest())) {
            return false;
        }
        boolean follows = entry.chainNo() == 1 ? EntryDigest.START.equals(entry.previousDigest())
            : before == null || before.digest().equals(entry.previousDigest());
        return follows && (head == null || entry.digest().equals(head.lastDigest()));
    }
}
