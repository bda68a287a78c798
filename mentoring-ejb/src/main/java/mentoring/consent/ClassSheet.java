package mentoring.consent;

import java.io.Serializable;
import java.util.List;
import mentoring.consent.model.ConsentKind;

/**
 * A class as its consents are written down at once.
 *
 * @param recipient to whom data are usually transferred
 */
public record ClassSheet(long classId, String className, List<Pupil> pupils, String recipient) implements Serializable {

    /**
     * One of the class.
     *
     * @param papers   what holds today of data, taking part and transfer, with who must sign
     * @param ageKnown false where the birth date is missing
     */
    public record Pupil(PersonLine person, List<PersonPapers.Kind> papers, List<PersonPapers.Representative> representatives,
                        boolean ageKnown) implements Serializable {

        /** The state of one kind. */
        public PersonPapers.Kind kind(ConsentKind wanted) {
            return papers.stream().filter(paper -> paper.kind() == wanted).findFirst().orElseThrow();
        }
    }

    /** A class to choose. */
    public record Line(long id, String name) implements Serializable {
    }
}
