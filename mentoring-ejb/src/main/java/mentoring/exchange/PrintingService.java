package mentoring.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintedPair;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.JobDesk;
import mentoring.job.model.JobState;
import mentoring.organization.model.School;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.people.model.ClassId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Documents of many pairs at once, as a person steers them; the work itself runs in the background. */
@Stateless
@Guarded
public class PrintingService {

    private static final int LISTED = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PrintingQueries queries;

    @Inject
    private PrintedFiles printed;

    @Inject
    private PairHeads pairs;

    @Inject
    private JobDesk desk;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * How many approved plans there are.
     *
     * @param classId only pairs with somebody of that class; null for all
     */
    @ExchangeRule(ExchangeAction.COUNT_PLANS)
    public long countPlans(SchoolYearRef year, Long classId) {
        className(year, classId);
        return queries.count(year, DocumentSet.PLANS, classId);
    }

    /** How many journals with signed entries there are. */
    @ExchangeRule(ExchangeAction.COUNT_JOURNALS)
    public long countJournals(SchoolYearRef year, Long classId) {
        className(year, classId);
        return queries.count(year, DocumentSet.JOURNALS, classId);
    }

    /** Starts printing approved plans; what the caller has under way already is not begun again. */
    @ExchangeRule(ExchangeAction.PRINT_PLANS)
    public PrintingId printPlans(SchoolYearRef year, @Valid PrintAll command) {
        return print(year, DocumentSet.PLANS, command);
    }

    /** Starts printing journals with signed entries; what the caller has under way already is not begun again. */
    @ExchangeRule(ExchangeAction.PRINT_JOURNALS)
    public PrintingId printJournals(SchoolYearRef year, @Valid PrintAll command) {
        return print(year, DocumentSet.JOURNALS, command);
    }

    private PrintingId print(SchoolYearRef year, DocumentSet documents, PrintAll command) {
        String className = className(year, command.classId());
        List<Long> all = queries.pairs(year, documents, command.classId());
        if (all.isEmpty()) {
            throw Refusal.because("exchange.printing.nothing");
        }
        PrintingJob job = new PrintingJob(year, documents, className, command.forms());
        Optional<PrintingJob> running = running(job);
        if (running.isEmpty()) {
            desk.handIn(job);
            em.flush();
            job.takeOn(all);
        }
        return new PrintingId(running.orElse(job).id());
    }

    /** What the caller has under way already of the same documents, in the same forms. */
    private Optional<PrintingJob> running(PrintingJob wanted) {
        em.find(Account.class, currentUser.accountId(), LockModeType.PESSIMISTIC_WRITE); // who asks twice at once does so one after the other
        return em.createQuery("select j from PrintingJob j where j.askedBy = :own and j.schoolId = :school and j.schoolYear = :year"
            + " and j.title = :title and j.state in :running", PrintingJob.class).setParameter("own", currentUser.accountId())
            .setParameter("school", wanted.schoolId()).setParameter("year", wanted.schoolYear()).setParameter("title", wanted.title())
            .setParameter("running", JobState.allRunning()).getResultStream()
            .filter(job -> job.forms().equals(wanted.forms())).findFirst();
    }

    /** Only the school's own staff may choose by class: who of a pair is in which class is not told to the municipality. */
    private String className(SchoolYearRef year, Long classId) {
        if (classId == null) {
            return null;
        }
        SchoolClass chosen = access.getIn(year.schoolId(), new ClassId(classId), SchoolClass.class);
        if (chosen.schoolYear() != year.year() || !access.allows(ExchangeAction.COUNT_JOURNALS, year)) {
            throw Refusal.notFound();
        }
        return chosen.name();
    }

    /** What the caller had printed last of the year, the newest first. */
    @ExchangeRule(ExchangeAction.COUNT_PLANS)
    public List<PrintingRow> recent(SchoolYearRef year) {
        return em.createQuery("select new mentoring.exchange.PrintingRow(j.id, j.title, j.createdAt, j.state, j.done, j.total)"
            + " from PrintingJob j where j.schoolId = :school and j.schoolYear = :year and j.askedBy = :own order by j.id desc",
            PrintingRow.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("own", currentUser.accountId()).setMaxResults(LISTED).getResultList();
    }

    /** A printing as it stands now, with what became of each document; the school's staff sees each other's. */
    @ExchangeRule(ExchangeAction.READ_PRINTING)
    public PrintingView read(PrintingId ref) {
        PrintingJob job = access.get(ref, PrintingJob.class);
        boolean own = printed.own(job);
        if (!own && !access.allows(ExchangeAction.COUNT_JOURNALS, printed.year(job))) {
            throw Refusal.notFound();
        }
        return new PrintingView(job.id(), job.schoolId(), em.find(School.class, job.schoolId()).shortName(), job.schoolYear(), job.title(),
            job.documents(), job.state(), job.done(), job.total(), job.failure(), job.createdAt(), own,
            job.keptAt(clock.now()) && job.pairs().stream().anyMatch(pair -> pair.files().findAny().isPresent()), job.keptUntil(),
            job.state().over() ? lines(job) : List.of());
    }

    /** Gives it up; no file is kept. Only for whoever began it, besides what curators may do with all jobs of their school. */
    @ExchangeRule(ExchangeAction.STOP_PRINTING)
    public void stop(PrintingId ref) {
        PrintingJob job = access.get(ref, PrintingJob.class);
        printed.requireOwn(job);
        desk.cancel(job);
    }

    private List<PrintedLine> lines(PrintingJob job) {
        Map<Long, PairHead> heads = pairs.of(job.pairs().stream().map(PrintedPair::pairId).toList());
        return job.pairs().stream().map(pair -> new PrintedLine(pair.pairId(), heads.get(pair.pairId()).label(), pair.state(),
            pair.reason())).toList();
    }
}
