package mentoring.pairing.model;

import java.time.LocalDate;
import java.util.Set;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.shared.model.Ids;
import mentoring.shared.model.PersonName;

/** People, forms and pairs for the tests of pairs: names are invented, ids are the tests' own. */
final class PairPeopleForTests {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final LocalDate START = LocalDate.of(2026, 10, 12);
    static final LocalDate END = LocalDate.of(2027, 5, 28);
    static final long SCHOOL = 1;
    static final long FORM = 70;
    static final long MENTOR = 11;
    static final long MENTEE = 21;

    private PairPeopleForTests() {
    }

    static MentoringForm pupils() {
        MentoringForm form = new MentoringForm(1, "PUPIL_PUPIL", "«Ученик – ученик»", Set.of(PersonCategory.PUPIL),
            Set.of(PersonCategory.PUPIL), 1);
        form.addRoleModel("успевающий – неуспевающий", "поддержка в учёбе");
        form.addRoleModel("равный – равному", "вместе");
        return form;
    }

    static MentoringForm teachers() {
        return new MentoringForm(1, "TEACHER_TEACHER", "«Учитель – учитель»", Set.of(PersonCategory.TEACHER),
            Set.of(PersonCategory.TEACHER), 3);
    }

    /** A participant: person id is 1000 more than the participation's. */
    static Participation participation(long id, ParticipantRole role, PersonCategory category) {
        Person person = new Person(SCHOOL, new PersonName("Климов", "Илья", null), null);
        Ids.set(person, id + 1000);
        Participation participation = new Participation(person, 2026, role, category, TODAY);
        Ids.set(participation, id);
        return participation;
    }

    static PairCandidate mentor(PersonCategory category, Integer age, Integer grade, PairPaper... lacking) {
        return new PairCandidate(MENTOR, MENTOR + 1000, new PersonName("Орлова", "Наталья", "Викторовна"), ParticipantRole.MENTOR, category,
            true, age, grade, Set.of(lacking));
    }

    static PairCandidate mentee(long id, PersonCategory category, Integer age, Integer grade, PairPaper... lacking) {
        return new PairCandidate(id, id + 1000, new PersonName("Климов", "Илья", null), ParticipantRole.MENTEE, category, true, age, grade,
            Set.of(lacking));
    }

    /** A pair with everything set, waiting for its order. */
    static MentoringPair waiting() {
        MentoringPair pair = new MentoringPair(SCHOOL, 2026, 1, PairKind.PAIR, FORM);
        pair.join(participation(MENTOR, ParticipantRole.MENTOR, PersonCategory.PUPIL), TODAY);
        pair.join(participation(MENTEE, ParticipantRole.MENTEE, PersonCategory.PUPIL), TODAY);
        describe(pair);
        return pair;
    }

    /** A group of mentees with these ids, waiting for its order. */
    static MentoringPair waitingGroup(long... mentees) {
        MentoringPair group = new MentoringPair(SCHOOL, 2026, 2, PairKind.GROUP, FORM);
        group.join(participation(MENTOR, ParticipantRole.MENTOR, PersonCategory.PUPIL), TODAY);
        for (long mentee : mentees) {
            group.join(participation(mentee, ParticipantRole.MENTEE, PersonCategory.PUPIL), TODAY);
        }
        describe(group);
        return group;
    }

    private static void describe(MentoringPair pair) {
        pair.describe("математика", null, false);
        pair.schedule(START, END);
        pair.settle(java.util.List.of());
    }

    static MentoringPair active() {
        MentoringPair pair = waiting();
        pair.putInto(500);
        pair.activate();
        return pair;
    }
}
