package mentoring.people.web;

import java.io.Serializable;
import java.util.List;
import mentoring.people.PageStart;
import mentoring.people.PersonLine;
import mentoring.shared.web.AddressQuery;

/**
 * Remembers who stood first on the page shown last, so that the next page is found from there, or from the list's beginning or end,
 * whichever is nearer.
 */
public class PeopleWalk implements Serializable {

    private static final long serialVersionUID = 1L;

    private int first;
    private Long personId;

    /** Begins at the list's first row again. */
    void restart() {
        first = 0;
        personId = null;
    }

    /** The shortest way to a row of a list of that length. */
    PageStart to(int row, long length) {
        int fromEnd = (int) length - row;
        int fromKnown = personId == null ? Integer.MAX_VALUE : Math.abs(row - first);
        if (row <= fromKnown && row <= fromEnd) {
            return new PageStart(null, row, false);
        }
        if (fromEnd > 0 && fromEnd < fromKnown) {
            return new PageStart(null, fromEnd - 1, true);
        }
        return row >= first ? new PageStart(personId, row - first, false) : new PageStart(personId, first - row - 1, true);
    }

    /** Notes what is shown. */
    void shown(int row, List<PersonLine> lines) {
        first = row;
        personId = lines.isEmpty() ? null : Long.valueOf(lines.get(0).id());
    }

    /** What the address says of the place; nothing at the list's beginning. */
    AddressQuery in(AddressQuery address) {
        return first == 0 || personId == null ? address : address.with("row", first).with("from", personId);
    }

    /** Where the table begins; without a setter, since the table would move the row and leave the person behind. */
    public int getTableFirst() {
        return personId == null ? 0 : Math.max(first, 0);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
