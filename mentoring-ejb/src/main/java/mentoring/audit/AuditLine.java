package mentoring.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.shared.model.FieldChange;

/**
 * A record of the audit as its reader may see it.
 *
 * @param actor      who did it
 * @param action     {@code <feature>.<deed>}, a key of words
 * @param restricted true for the reading of something restricted
 * @param school     short name, for readers over many schools; else null
 * @param kind       the kind of object
 * @param label      what the object is called, a name or a number; null where it has none or is gone
 * @param link       address of the object's page with its parameter, such as {@code /people/person?id=5}; null where there is none
 * @param persons    names of the persons concerned
 * @param fields     names of changed fields
 * @param changes    old and new values, as far as they are kept
 * @param reason     the reason given; null for none
 */
public record AuditLine(long id, Instant at, String actor, String action, boolean restricted, String school, String kind, String label,
                        String link, List<String> persons, List<String> fields, List<FieldChange> changes, String reason)
    implements Serializable {

    public AuditLine {
        persons = List.copyOf(persons);
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }
}
