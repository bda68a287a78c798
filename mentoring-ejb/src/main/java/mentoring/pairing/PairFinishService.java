package mentoring.pairing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairState;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The end of a year's work: many pairs are completed at once, all of them or none. */
@Stateless
@Guarded
public class PairFinishService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PairQueries queries;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<PairEnded> ended;

    /** Pairs that work and of which no end is recorded, by number. */
    @PairRule(PairAction.CHOOSE)
    public List<PairRow> list(SchoolYearRef year) {
        List<MentoringPair> working = em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
                + " and p.state = :active", MentoringPair.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("active", PairState.ACTIVE).getResultList();
        return queries.of(working).stream().map(card -> new PairRow(card.id(), card.pairNo(), card.kind(), card.label(),
            PairReader.details(card), card.formName(), card.state(), card.startsOn(), card.plannedEndOn(), card.endedOn(),
            card.orderNumber(), card.orderDate(), List.of())).toList();
    }

    /** Completes these pairs. */
    @PairRule(PairAction.COMPLETE_SEVERAL)
    public void complete(SchoolYearRef year, @Valid CompletePairs command) {
        List<Problem> problems = new ArrayList<>();
        for (Long id : command.pairs()) {
            MentoringPair pair = access.getIn(year.schoolId(), new PairId(id), MentoringPair.class);
            if (pair.schoolYear() != year.year()) {
                throw Refusal.notFound();
            }
            pair.touch(clock.now(), currentUser.accountId());
            complete(pair, command.endedOn(), problems);
        }
        Refusal.ifAny(problems);
    }

    /** What stands against it is told with the pair's number. */
    private void complete(MentoringPair pair, LocalDate endedOn, List<Problem> problems) {
        try {
            pair.complete(endedOn);
            ended.fire(new PairEnded(pair.id(), pair.endedOn()));
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> problems.add(Problem.at("pairs", "pairing.finish.pair", pair.pairNo(), problem)));
        }
    }
}
