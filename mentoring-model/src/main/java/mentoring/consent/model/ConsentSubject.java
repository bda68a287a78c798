package mentoring.consent.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/**
 * Whose consent it is, as far as signing rules ask.
 *
 * @param birthDate null where it is unknown
 * @param learner   true for pupils and students, whose age must be known; others without a birth date are adults
 */
public record ConsentSubject(long schoolId, long personId, LocalDate birthDate, boolean learner) {

    private static final int ADULT = 18;

    /** Full years on a day; 14 from the birthday itself. Empty where a learner's birth date is unknown. */
    public OptionalInt ageOn(LocalDate day) {
        if (birthDate != null) {
            return OptionalInt.of(Period.between(birthDate, day).getYears());
        }
        return learner ? OptionalInt.empty() : OptionalInt.of(ADULT);
    }

    public boolean adultOn(LocalDate day) {
        return ageOn(day).orElse(0) >= ADULT;
    }
}
