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
        Map<String, Long> parts = parts(year, pairs);
        return queries.of(pairs).stream().map(card -> {
            MentoringPair pair = byId.get(card.id());
            List<String> missing = Stream.concat(card.mentors().stream(), card.mentees().stream())
                .filter(person -> !parts.containsKey(key(person.role(), person.personId()))).map(person -> person.name().brief()).toList();
            return new CarriedPair(pair.id(), pair.pairNo(), card.label(), card.formName(), pair.direction(), card.state(), missing,
                ready(pair, parts));
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
        Map<String, Long> parts = parts(year, pairs);
        Refusal.ifAny(pairs.stream().filter(pair -> !ready(pair, parts))
            .map(pair -> Problem.at("pairs", "pairing.carry.notReady", pair.pairNo())).toList());
        boolean presence = formation.presenceAllowed(year.schoolId());
        for (MentoringPair pair : pairs) {
            List<Long> mentees = members(pair, ParticipantRole.MENTEE, parts);
            PairKind kind = mentees.size() > 1 ? PairKind.GROUP : PairKind.PAIR;
            formation.form(year, new FormPair(kind, pair.formId(), pair.roleModelId(), pair.direction(), presence && pair.teacherPresent(),
                members(pair, ParticipantRole.MENTOR, parts), mentees, command.startsOn(), command.plannedEndOn(),
                "№ " + pair.pairNo() + ", " + year.schoolYear().previous().label())).follow(pair);
        }
    }

    private List<MentoringPair> open(SchoolYearRef year) {
        LocalDate today = clock.today();
        return em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :before and not exists"
                + " (select n from MentoringPair n where n.previousPairId = p.id)", MentoringPair.class)
            .setParameter("school", year.schoolId()).setParameter("before", year.year() - 1)
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.members").getResultStream()
            .filter(pair -> GOING_ON.contains(pair.stateOn(today))).sorted(Comparator.comparingInt(MentoringPair::pairNo)).toList();
    }

    /** Participation ids of the new year by role and person. */
    private Map<String, Long> parts(SchoolYearRef year, Collection<MentoringPair> pairs) {
        Set<Long> persons = pairs.stream().flatMap(pair -> pair.members().stream()).map(PairMember::personId).collect(Collectors.toSet());
        Map<String, Long> parts = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery("select q from Participation q where q.schoolId = :school and q.schoolYear = :year and q.state = :admitted",
                    Participation.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
                .setParameter("admitted", ParticipationState.ADMITTED).getResultStream()
                .filter(part -> persons.contains(part.person().id())).forEach(part -> parts.put(key(part.role(), part.person().id()), part.id()));
        }
        return parts;
    }

    private boolean ready(MentoringPair pair, Map<String, Long> parts) {
        return !members(pair, ParticipantRole.MENTOR, parts).isEmpty() && !members(pair, ParticipantRole.MENTEE, parts).isEmpty();
    }

    private List<Long> members(MentoringPair pair, ParticipantRole role, Map<String, Long> parts) {
        return pair.on(role, pair.membersDay(clock.today())).stream().map(member -> parts.get(key(role, member.personId())))
            .filter(part -> part != null).toList();
    }

    private static String key(ParticipantRole role, long personId) {
        return role + " " + personId;
    }
}
