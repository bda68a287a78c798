package mentoring.consent;

import java.io.Serializable;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.PersonName;

/**
 * A person as lists show one: name, and class or post beside it.
 *
 * @param category  what the person is to the school today; null for one who is nothing any more
 * @param className null for those who are in no class
 * @param post      null where there is none
 * @param workplace the organisation of somebody from outside; null otherwise
 * @param sortName  orders lists
 */
public record PersonLine(long id, PersonName name, PersonCategory category, Long classId, String className, String post,
                         String workplace, String sortName) implements Serializable {
}
