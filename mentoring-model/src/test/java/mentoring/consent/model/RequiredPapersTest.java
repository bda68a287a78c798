package mentoring.consent.model;

import static mentoring.consent.model.ConsentKind.CLEARANCE;
import static mentoring.consent.model.ConsentKind.LABOUR_MENTORING;
import static mentoring.consent.model.ConsentKind.PARTICIPATION;
import static mentoring.consent.model.ConsentKind.PERSONAL_DATA;
import static mentoring.consent.model.ConsentKind.PUBLICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import mentoring.consent.model.RequiredPapers.Situation;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import org.junit.jupiter.api.Test;

class RequiredPapersTest {

    @Test
    void admissionAndARunningPairAskForDataAndTakingPartOnly() {
        Situation adultMentor = new Situation(ParticipantRole.MENTOR, PersonCategory.PARTNER, true, true, false, false);
        for (Purpose purpose : new Purpose[] {Purpose.ADMISSION, Purpose.RUNNING}) {
            assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), RequiredPapers.of(adultMentor, purpose));
        }
    }

    @Test
    void anAdultMentorOfMinorsNeedsAClearance() {
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION, CLEARANCE), newPair(PersonCategory.PARTNER, true, true, false, false));
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION, CLEARANCE), newPair(PersonCategory.STUDENT, true, true, false, false));
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), newPair(PersonCategory.STUDENT, false, true, false, false));
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), newPair(PersonCategory.PUPIL, true, true, false, false));
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), newPair(PersonCategory.PARTNER, true, false, false, false));
    }

    @Test
    void anEmployeeWhoHelpsAnEmployeeNeedsTheLabourPapers() {
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION, LABOUR_MENTORING), newPair(PersonCategory.TEACHER, true, false, true, true));
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), newPair(PersonCategory.TEACHER, true, false, true, false));
    }

    @Test
    void menteesNeverNeedThem() {
        Situation mentee = new Situation(ParticipantRole.MENTEE, PersonCategory.TEACHER, true, true, true, true);
        assertEquals(Set.of(PERSONAL_DATA, PARTICIPATION), RequiredPapers.of(mentee, Purpose.NEW_PAIR));
    }

    @Test
    void publicationHasAConsentOfItsOwn() {
        assertEquals(Set.of(PUBLICATION),
            RequiredPapers.of(Situation.alone(ParticipantRole.MENTEE, PersonCategory.PUPIL, false), Purpose.PUBLICATION));
    }

    private static Set<ConsentKind> newPair(PersonCategory category, boolean adult, boolean withMinors, boolean withTeachers,
                                            boolean sameEmployer) {
        return RequiredPapers.of(new Situation(ParticipantRole.MENTOR, category, adult, withMinors, withTeachers, sameEmployer),
            Purpose.NEW_PAIR);
    }
}
