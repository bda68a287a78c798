package mentoring.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;

/**
 * A person's page without what is hidden until asked for: birth date and contacts.
 *
 * @param category        what the person is to the school; null for one who has left
 * @param className       null for those who are in no class
 * @param teachingSince   null where unknown
 * @param birthDateKnown  true where there is a birth date to show
 * @param contactsAllowed true while the consent to data is valid: contacts may be entered
 * @param contactsKnown   true where there are contacts to show
 */
public record PersonView(long id, long schoolId, int version, PersonName name, PersonCategory category, String className, String workplace,
                         String post, LocalDate teachingSince, boolean birthDateKnown, boolean contactsAllowed, boolean contactsKnown,
                         List<RepresentativeView> representatives, List<StayView> history, List<PartView> parts) implements Serializable {

    /** A parent or guardian, without contacts. */
    public record RepresentativeView(long id, String fullName, String relation) implements Serializable {
    }

    /**
     * What the person was to the school for a time, the newest first.
     *
     * @param until     first day on which it no longer held; null while it holds
     * @param endReason why the person left with it; null otherwise
     */
    public record StayView(PersonCategory category, String className, String post, String workplace, LocalDate since, LocalDate until,
                           String endReason) implements Serializable {

        /** Class, post or workplace; null where none is known. */
        public String place() {
            if (className != null) {
                return className;
            }
            return post != null ? post : workplace;
        }

        /** Last day on which it held, the day itself where it began and ended on one; null while it holds. */
        public LocalDate lastDay() {
            return until == null || until.equals(since) ? until : until.minusDays(1);
        }
    }

    /** A part in one year's programme. */
    public record PartView(long id, String year, ParticipantRole role, ParticipationState state, LocalDate enteredOn) implements Serializable {
    }

    /** Parts that would end if the person left the school. */
    public List<PartView> runningParts() {
        return parts.stream().filter(part -> part.state() != ParticipationState.LEFT && part.state() != ParticipationState.DECLINED).toList();
    }

    /** Class, post or workplace, for the grey line under the name; null where none is known. */
    public String place() {
        if (className != null) {
            return className;
        }
        return post != null ? post : workplace;
    }
}
