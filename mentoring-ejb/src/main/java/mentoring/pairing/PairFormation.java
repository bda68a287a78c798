package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.PlaceQueries;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.RoleModel;
import mentoring.organization.model.School;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairCandidate;
import mentoring.pairing.model.PairCaution;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairRules;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The gates that every new pair and every new member passes, made by hand or out of a proposal. */
@ApplicationScoped
class PairFormation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairPeople people;

    @Inject
    private PairQueries queries;

    @Inject
    private PairNumbers numbers;

    @Inject
    private PlaceQueries places;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Makes a pair of what the command says, or refuses with everything that stands against it. */
    MentoringPair form(SchoolYearRef year, FormPair command) {
        List<Participation> mentors = people.participations(year, ParticipantRole.MENTOR, command.mentors());
        List<Participation> mentees = people.participations(year, ParticipantRole.MENTEE, command.mentees());
        lock(mentors);
        requireOpen(year);
        MentoringForm form = formOf(year, command.formId());
        requirePresenceAllowed(year.schoolId(), command.teacherPresent());
        PairRules rules = rules(command.kind(), form, roleModel(command.roleModelId()), mentors, mentees);
        Refusal.ifAny(rules.refusals());
        Set<PairCaution> cautions = passed(rules, command.reason());
        LocalDate today = clock.today();
        MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), numbers.next(year), command.kind(), form.id());
        mentors.forEach(mentor -> pair.join(mentor, today));
        mentees.forEach(mentee -> pair.join(mentee, today));
        pair.describe(command.direction(), command.roleModelId(), command.teacherPresent());
        pair.schedule(command.startsOn(), command.plannedEndOn());
        accept(pair, cautions, command.reason());
        pair.touch(clock.now(), currentUser.accountId());
        em.persist(pair);
        em.flush();
        settle(pair);
        return pair;
    }

    /** A mentee joins a group: the same gates for him alone. */
    void admit(MentoringPair pair, JoinGroup command) {
        SchoolYearRef year = new SchoolYearRef(pair.schoolId(), pair.schoolYear());
        List<Participation> newcomers = people.participations(year, ParticipantRole.MENTEE, List.of(command.mentee()));
        LocalDate today = clock.today();
        List<Long> mentorIds = pair.on(ParticipantRole.MENTOR, today).stream().map(member -> member.participationId()).toList();
        List<Participation> mentors = people.participations(year, ParticipantRole.MENTOR, mentorIds);
        lock(mentors);
        MentoringForm form = em.find(MentoringForm.class, pair.formId());
        PairRules rules = rules(PairKind.PAIR, form, roleModel(pair.roleModelId()), mentors, newcomers);
        Refusal.ifAny(rules.refusals().stream().map(PairFormation::atNewcomer).toList());
        Set<PairCaution> cautions = passed(rules, command.reason());
        pair.admit(newcomers.get(0), command.joinedOn());
        accept(pair, cautions, command.reason());
        em.flush();
        settle(pair);
    }

    private static Problem atNewcomer(Problem problem) {
        return new Problem(problem.key(), problem.arguments(), problem.path() == null ? null : "mentee");
    }

    /** A year that is being closed takes no new pairs. */
    private void requireOpen(SchoolYearRef year) {
        if (places.closing(year)) {
            throw Refusal.because("pairing.form.yearClosing");
        }
    }

    boolean presenceAllowed(long schoolId) {
        return em.find(School.class, schoolId).teacherPresenceAllowed();
    }

    /** Refuses a teacher's presence in place of a clearance where the school's settings do not allow it. */
    void requirePresenceAllowed(long schoolId, boolean wanted) {
        if (wanted && !presenceAllowed(schoolId)) {
            throw Refusal.at("teacherPresent", "pairing.teacherPresent.notAllowed");
        }
    }

    /** Looks anew whether the pair waits for its order or still lacks something. */
    void settle(MentoringPair pair) {
        pair.settle(people.gaps(List.of(pair), clock.today()).get(pair.id()));
    }

    /** What would speak against the pair, for a page that shows it before saving; empty while something forbids it anyway. */
    List<Problem> cautions(SchoolYearRef year, FormPair command) {
        formOf(year, command.formId());
        return speakingAgainst(year, command).stream().map(caution -> Problem.of("pairing.PairCaution." + caution)).toList();
    }

    /** What would speak against the pair. */
    Set<PairCaution> speakingAgainst(SchoolYearRef year, FormPair command) {
        List<Participation> mentors = people.participations(year, ParticipantRole.MENTOR, command.mentors());
        List<Participation> mentees = people.participations(year, ParticipantRole.MENTEE, command.mentees());
        return rules(command.kind(), em.find(MentoringForm.class, command.formId()), roleModel(command.roleModelId()), mentors, mentees)
            .cautions();
    }

    /** Writers of one mentor's pairs wait for each other, always in the same order. */
    private void lock(Collection<Participation> mentors) {
        mentors.stream().sorted(Comparator.comparing(Participation::id))
            .forEach(mentor -> em.lock(mentor, LockModeType.PESSIMISTIC_WRITE));
    }

    private PairRules rules(PairKind kind, MentoringForm form, RoleModel roleModel, List<Participation> mentors,
                            List<Participation> mentees) {
        LocalDate today = clock.today();
        List<PairCandidate> offering = people.candidates(mentors, today);
        List<PairCandidate> asking = people.candidates(mentees, today);
        Map<Long, Integer> taken = queries.menteesOf(mentors.stream().map(Participation::id).toList());
        Map<Long, Integer> left = new HashMap<>();
        mentors.forEach(mentor -> left.put(mentor.id(), mentor.capacity() - taken.getOrDefault(mentor.id(), 0)));
        Set<Long> paired = mentees.isEmpty() ? Set.of() : queries.pairedMentees(mentees.get(0).schoolId(), mentees.get(0).schoolYear());
        return new PairRules(kind, form, roleModel, offering, asking, left, paired);
    }

    /** The cautions, all of them passed over with the reason; refuses where there is none. */
    private static Set<PairCaution> passed(PairRules rules, String reason) {
        Set<PairCaution> cautions = rules.cautions();
        if (reason == null || reason.isBlank()) {
            Refusal.ifAny(cautions.stream().map(caution -> Problem.at("reason", "pairing.form.reason." + caution)).toList());
        }
        return cautions;
    }

    private void accept(MentoringPair pair, Set<PairCaution> cautions, String reason) {
        cautions.forEach(caution -> pair.accept(caution, reason.strip(), clock.now(), currentUser.accountId()));
    }

    /** A form that the school's municipality or the school itself offers. */
    private MentoringForm formOf(SchoolYearRef year, Long formId) {
        MentoringForm form = formId == null ? null : em.find(MentoringForm.class, formId);
        School school = em.find(School.class, year.schoolId());
        if (form == null || form.scopeId() != school.id() && form.scopeId() != school.municipalityId()) {
            throw Refusal.notFound();
        }
        if (!form.active()) {
            throw Refusal.at("formId", "pairing.form.inactive", form.name());
        }
        return form;
    }

    private RoleModel roleModel(Long id) {
        return id == null ? null : em.find(RoleModel.class, id);
    }
}
