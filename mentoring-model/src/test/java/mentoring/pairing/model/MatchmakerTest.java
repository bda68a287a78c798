package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import mentoring.organization.model.PersonCategory;
import mentoring.pairing.model.MatchRound.Choice;
import mentoring.pairing.model.Matches.LeftOver;
import mentoring.pairing.model.Matches.Match;

class MatchmakerTest {

    private static final String PUPILS = "PUPIL_PUPIL";
    private static final List<FormFacts> FORMS = List.of(
            new FormFacts(PUPILS, Set.of(PersonCategory.PUPIL), Set.of(PersonCategory.PUPIL)),
            new FormFacts("STUDENT_PUPIL", Set.of(PersonCategory.STUDENT), Set.of(PersonCategory.PUPIL)));
    private static final int MONDAY = 1;
    private static final int TUESDAY = 1 << 3;

    @Test
    void thePupilWhoKnowsTheSubjectIsProposedWithReasons() {
        MentorCandidate knows = mentor(1, Set.of("Математика", "Физика"), Set.of("шахматы"), MONDAY | TUESDAY, 1, 9);
        MentorCandidate doesNot = mentor(2, Set.of("История"), Set.of(), MONDAY, 1, 9);
        MenteeCandidate mentee = mentee(10, Set.of("подготовка по математике"), Set.of("Шахматы"), MONDAY, 7);
        Matches matches = propose(List.of(knows, doesNot), List.of(mentee));
        Match match = matches.pairs().get(0);
        assertEquals(List.of(1L, 10L, PUPILS), List.of(match.mentorId(), match.menteeId(), match.formCode()));
        assertEquals(List.of(Reason.of("pairing.reason.competence", "Математика"), Reason.of("pairing.reason.time", 1),
                Reason.of("pairing.reason.interests", "шахматы"), Reason.of("pairing.reason.grade", 2),
                Reason.of("pairing.reason.best")), match.reasons());
        assertEquals(600 + 150 + 50 + 50, match.score());
        assertEquals(List.of(new LeftOver(2, List.of(Reason.of("pairing.left.mentor.taken", 1)))), matches.mentors());
        assertEquals(List.of(850L, 0L), List.of(matches.total(), matches.certifiedGap()));
    }

    @Test
    void theWholeCountsMoreThanOneMenteesBest() {
        MentorCandidate both = mentor(1, Set.of("Химия", "Музыка"), Set.of(), MONDAY, 1, 9);
        MentorCandidate music = mentor(2, Set.of("Музыка"), Set.of(), 0, 1, 9);
        MenteeCandidate chemist = mentee(10, Set.of("химия"), Set.of(), MONDAY, 7);
        MenteeCandidate musician = mentee(11, Set.of("музыка"), Set.of(), MONDAY, 7);
        Matches matches = propose(List.of(both, music), List.of(chemist, musician));
        assertEquals(List.of(10L, 11L), matches.pairs().stream().map(Match::menteeId).toList());
        List<Reason> reasons = matches.pairs().get(1).reasons();
        assertTrue(reasons.contains(Reason.of("pairing.reason.compromise", 1)), reasons.toString());
        assertTrue(reasons.contains(Reason.of("pairing.reason.timeUnknown")), reasons.toString());
    }

    @Test
    void theRulesForbid() {
        MenteeCandidate mentee = mentee(10, Set.of("Математика"), Set.of(), MONDAY, 7);
        leavesMenteeFor("noTime", mentor(1, Set.of("Математика"), Set.of(), TUESDAY, 1, 9), mentee);
        leavesMenteeFor("grade", mentor(1, Set.of("Математика"), Set.of(), MONDAY, 1, 6), mentee);
        leavesMenteeFor("full", mentor(1, Set.of("Математика"), Set.of(), MONDAY, 0, 9), mentee);
        leavesMenteeFor("noForm", new MentorCandidate(1, 101, PersonCategory.TEACHER, Set.of("TEACHER_TEACHER"), Set.of(), Set.of(),
                0, 1, null), mentee);
        leavesMenteeFor("noForm", new MentorCandidate(1, 101, PersonCategory.TEACHER, Set.of(PUPILS), Set.of(), Set.of(),
                0, 1, null), mentee);
    }

    @Test
    void nobodyMentorsHimself() {
        MentorCandidate mentor = mentor(1, Set.of("Математика"), Set.of(), 0, 1, 9);
        MenteeCandidate same = new MenteeCandidate(10, mentor.personId(), PersonCategory.PUPIL, Set.of(PUPILS), Set.of(), Set.of(), 0, 9);
        Matches matches = propose(List.of(mentor), List.of(same));
        assertEquals(List.of(), matches.pairs());
        assertEquals(List.of(Reason.of("pairing.left.mentee.nobody")), matches.mentees().get(0).reasons());
        assertEquals(List.of(Reason.of("pairing.left.mentor.nobody")), matches.mentors().get(0).reasons());
    }

    @Test
    void whoIsLeftLearnsOfAllObstaclesNearestFirst() {
        List<MentorCandidate> mentors = List.of(mentor(1, Set.of("Математика"), Set.of(), MONDAY, 1, 9),
                mentor(2, Set.of("Математика"), Set.of(), TUESDAY, 1, 9), mentor(3, Set.of(), Set.of(), TUESDAY, 1, 9),
                mentor(4, Set.of(), Set.of(), MONDAY, 1, 5));
        List<MenteeCandidate> mentees = List.of(mentee(10, Set.of("Математика"), Set.of(), MONDAY, 7),
                mentee(11, Set.of("История"), Set.of(), MONDAY, 7));
        assertEquals(List.of(new LeftOver(11, List.of(Reason.of("pairing.left.mentee.taken", 1),
                Reason.of("pairing.left.mentee.noTime", 2), Reason.of("pairing.left.mentee.grade", 1)))),
                propose(mentors, mentees).mentees());
    }

    @Test
    void aPairBelowTheFloorIsNotProposed() {
        MentorCandidate historian = mentor(1, Set.of("История"), Set.of(), MONDAY, 1, 9);
        MenteeCandidate mentee = mentee(10, Set.of("Математика"), Set.of(), MONDAY, 7);
        MenteeCandidate two = mentee(11, Set.of("История", "Химия"), Set.of(), MONDAY, 7);
        Matches matches = Matchmaker.propose(new MatchRound(List.of(historian), List.of(mentee, two), FORMS, Set.of(), Set.of(),
                PairingGoal.HIGHEST_SCORE, 800, 1), () -> false);
        assertEquals(List.of(List.of(Reason.of("pairing.left.mentee.noCompetence", 1)),
                List.of(Reason.of("pairing.left.mentee.weak", 1))), matches.mentees().stream().map(LeftOver::reasons).toList());
    }

    @Test
    void theCuratorFixesAndExcludes() {
        MentorCandidate one = mentor(1, Set.of("Математика"), Set.of(), MONDAY, 1, 6);
        MentorCandidate two = mentor(2, Set.of("Математика"), Set.of(), MONDAY, 1, 9);
        MenteeCandidate fixed = mentee(10, Set.of("Математика"), Set.of(), MONDAY, 7);
        MenteeCandidate excluded = mentee(11, Set.of("Математика"), Set.of(), MONDAY, 8);
        Matches matches = Matchmaker.propose(new MatchRound(List.of(one, two), List.of(fixed, excluded), FORMS,
                Set.of(new Choice(1, 10)), Set.of(new Choice(2, 11)), PairingGoal.MOST_MENTEES, 1, 1), () -> false);
        Match match = matches.pairs().get(0);
        assertEquals(List.of(1L, 10L, 0), List.of(match.mentorId(), match.menteeId(), match.score()));
        assertTrue(match.fixed());
        assertEquals(List.of(Reason.of("pairing.reason.fixed"), Reason.of("pairing.against.grade")), match.reasons().subList(0, 2));
        assertEquals(List.of(Reason.of("pairing.left.mentee.excluded", 1), Reason.of("pairing.left.mentee.grade", 1)),
                matches.mentees().get(0).reasons());
        assertThrows(IllegalArgumentException.class, () -> Matchmaker.propose(new MatchRound(List.of(one), List.of(), FORMS,
                Set.of(new Choice(1, 10)), Set.of(), PairingGoal.MOST_MENTEES, 1, 1), () -> false));
    }

    @Test
    void aSchoolOfFourHundredMentorsGivesTheSameProposalInAnyOrder() {
        Random random = new Random(5);
        List<String> topics = List.of("Математика", "Физика", "Химия", "История", "Музыка", "Английский язык", "Робототехника", "Спорт");
        List<MentorCandidate> mentors = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            mentors.add(mentor(i, Set.of(topics.get(random.nextInt(8))), Set.of(topics.get(random.nextInt(8))), random.nextInt(1 << 21),
                    3, 8 + random.nextInt(4)));
        }
        List<MenteeCandidate> mentees = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            mentees.add(mentee(1000 + i, Set.of(topics.get(random.nextInt(8))), Set.of(topics.get(random.nextInt(8))),
                    1 << random.nextInt(21), 5 + random.nextInt(5)));
        }
        Matches first = propose(mentors, mentees);
        Collections.shuffle(mentors, random);
        Collections.shuffle(mentees, random);
        assertEquals(first, propose(mentors, mentees));
        assertEquals(0, first.certifiedGap());
        assertEquals(1000, first.pairs().size() + first.mentees().size());
    }

    private static void leavesMenteeFor(String obstacle, MentorCandidate mentor, MenteeCandidate mentee) {
        Matches matches = propose(List.of(mentor), List.of(mentee));
        assertEquals(List.of(), matches.pairs(), obstacle);
        assertEquals("pairing.left.mentee." + obstacle, matches.mentees().get(0).reasons().get(0).key());
        assertEquals("pairing.left.mentor." + obstacle, matches.mentors().get(0).reasons().get(0).key());
    }

    private static Matches propose(List<MentorCandidate> mentors, List<MenteeCandidate> mentees) {
        return Matchmaker.propose(new MatchRound(mentors, mentees, FORMS, Set.of(), Set.of(), PairingGoal.HIGHEST_SCORE, 1, 1),
                () -> false);
    }

    private static MentorCandidate mentor(long id, Set<String> competences, Set<String> interests, int time, int capacity, int grade) {
        return new MentorCandidate(id, 100 + id, PersonCategory.PUPIL, Set.of(PUPILS), competences, interests, time, capacity, grade);
    }

    private static MenteeCandidate mentee(long id, Set<String> requests, Set<String> interests, int time, int grade) {
        return new MenteeCandidate(id, 100_000 + id, PersonCategory.PUPIL, Set.of(PUPILS), requests, interests, time, grade);
    }
}
