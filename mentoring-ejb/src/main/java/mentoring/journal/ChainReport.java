package mentoring.journal;

import java.io.Serializable;
import java.util.List;

/**
 * What the check of a journal found.
 *
 * @param signed number of signed entries
 * @param broken numbers of entries that are not as they were signed; none for a sound journal
 * @param unsure numbers of entries signed after the signer's password had been given anew and before he confirmed it
 */
public record ChainReport(int signed, List<Integer> broken, List<Integer> unsure) implements Serializable {

    public boolean sound() {
        return broken.isEmpty();
    }
}
