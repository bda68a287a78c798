package mentoring.pairing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairMember;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/**
 * Pairs that agreed to go on in a new year: the same people, form and direction as a new pair, which passes the gates of every pair and
 * waits for an order and a plan of its own (domain guide, section 1).
 */
@Stateless
@Guarded
public class PairCarryService {

    private static final Set<PairState> GOING_ON = Set.of(PairState.ACTIVE, PairState.COMPLETED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PairFormation formation;

    @Inject
    private PairQueries queries;

    @Inject
    private Clock clock;

    /** Pairs of the year before that work or were completed and have no successor yet, by number. */
    @PairRule(PairAction.READ_CARRY_OVER)
    public List<CarriedPair> list(SchoolYearRef year) {
        List<MentoringPair> pairs = open(year);
        Map<Long, MentoringPair> byId = pairs.stream().collect(Collectors.toMap(MentoringPair::id, pair -> pair));
        Parts parts = parts(year, pairs);
        return queries.of(pairs).stream().map(card -> {
            MentoringPair pair = byId.get(card.id());
            List<String> missing = Stream.concat(card.mentors().stream(), card.mentees().stream())
                .filter(person -> !parts.has(person.role(), person.personId())).map(person -> person.name().brief()).toList();
            List<String> paired = card.mentees().stream().filter(person -> parts.paired(person.personId())).map(person -> person.name().brief())
                .toList();
            boolean ready = ready(pair, parts);
            return new CarriedPair(pair.id(), pair.pairNo(), card.label(), card.formName(), pair.direction(), card.state(), missing, paired,
                ready ? formation.speakingAgainst(year, successor(year, pair, parts)) : Set.of(), ready);
        }).toList();
    }

    /** Takes these pairs over, all of them or none; one that has a successor already is passed by. */
    @PairRule(PairAction.CARRY_OVER)
    public void carry(SchoolYearRef year, @Valid CarryPairs command) {
        for (Long id : new TreeSet<>(command.pairs())) {
            MentoringPair pair = access.getIn(year.schoolId(), new PairId(id), MentoringPair.class);
            em.lock(pair, LockModeType.PESSIMISTIC_WRITE); // two who take the same pair over take turns, so that one successor is made
            if (pair.schoolYear() != year.year() - 1) {
                throw Refusal.notFound();
            }
        }
        List<MentoringPair> pairs = open(year).stream().filter(pair -> command.pairs().contains(pair.id())).toList();
        Parts parts = parts(year, pairs);
        Refusal.ifAny(pairs.stream().filter(pair -> !ready(pair, parts))
            .map(pair -> Problem.at("pairs", "pairing.carry.notReady", pair.pairNo())).toList());
        for (MentoringPair pair : pairs) {
            FormPair successor = successor(year, pair, parts);
            Refusal.ifAny(formation.speakingAgainst(year, successor).stream().filter(caution -> !command.accepted().contains(caution))
                .map(caution -> Problem.at("pairs", "pairing.carry.another", pair.pairNo(), caution)).toList());
            formation.form(year, successor.on(command.startsOn(), command.plannedEndOn())).follow(pair);
        }
    }

    /** The new pair without its dates; it gives the old one as the reason for whatever speaks against it. */
    private FormPair successor(SchoolYearRef year, MentoringPair pair, Parts parts) {
        List<Long> mentees = members(pair, ParticipantRole.MENTEE, parts);
        boolean presence = pair.teacherPresent() && formation.presenceAllowed(year.schoolId());
        return new FormPair(mentees.size() > 1 ? PairKind.GROUP : PairKind.PAIR, pair.formId(), pair.roleModelId(), pair.direction(), presence,
            members(pair, ParticipantRole.MENTOR, parts), mentees, null, null,
            "№ " + pair.pairNo() + ", " + year.schoolYear().previous().label());
    }

    private List<MentoringPair> open(SchoolYearRef year) {
        LocalDate today = clock.today();
        return em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :before and not exists"
                + " (select n from MentoringPair n where n.previousPairId = p.id)", MentoringPair.class)
            .setParameter("school", year.schoolId()).setParameter("before", year.year() - 1)
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.members").getResultStream()
            .filter(pair -> GOING_ON.contains(pair.stateOn(today))).sorted(Comparator.comparingInt(MentoringPair::pairNo)).toList();
    }

    /** Participants of the new year who were in these pairs, and which of them have a pair already. */
    private Parts parts(SchoolYearRef year, Collection<MentoringPair> pairs) {
        Set<Long> persons = pairs.stream().flatMap(pair -> pair.members().stream()).map(PairMember::personId).collect(Collectors.toSet());
        Map<String, Long> parts = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery("select q from Participation q where q.schoolId = :school and q.schoolYear = :year and q.state = :admitted",
                    Participation.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
                .setParameter("admitted", ParticipationState.ADMITTED).getResultStream().filter(part -> persons.contains(part.person().id()))
                .forEach(part -> parts.put(Parts.key(part.role(), part.person().id()), part.id()));
        }
        return new Parts(parts, queries.pairedMentees(year.schoolId(), year.year()));
    }

    private boolean ready(MentoringPair pair, Parts parts) {
        return !members(pair, ParticipantRole.MENTOR, parts).isEmpty() && !members(pair, ParticipantRole.MENTEE, parts).isEmpty();
    }

    private List<Long> members(MentoringPair pair, ParticipantRole role, Parts parts) {
        return pair.on(role, pair.membersDay(clock.today())).stream()
            .filter(member -> role == ParticipantRole.MENTOR || !parts.paired(member.personId()))
            .map(member -> parts.byPerson().get(Parts.key(role, member.personId()))).filter(Objects::nonNull).toList();
    }

    /**
     * Participants of the new year.
     *
     * @param byPerson participation ids by role and person
     * @param inPairs  participation ids of mentees who have a pair already
     */
    private record Parts(Map<String, Long> byPerson, Set<Long> inPairs) {

        static String key(ParticipantRole role, long personId) {
            return role + " " + personId;
        }

        boolean has(ParticipantRole role, long personId) {
            return byPerson.containsKey(key(role, personId));
        }

        /** True for a mentee who has a pair of the new year. */
        boolean paired(long personId) {
            return inPairs.contains(byPerson.get(key(ParticipantRole.MENTEE, personId)));
        }
    }
}
