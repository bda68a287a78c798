package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.consent.ConsentWithdrawn;
import mentoring.consent.PapersChanged;
import mentoring.document.model.DocumentForm;
import mentoring.document.model.FileNames;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintedPair;
import mentoring.exchange.model.PrintedState;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.JobProgress;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Problem;
import mentoring.shared.model.SchoolYearRef;

/** Keeps what a printing has made, a document in a transaction of its own, and deletes it when its time is over. */
@ApplicationScoped
public class PrintingStore {

    private static final String KEPT = "(p.docxFileId is not null or p.pdfFileId is not null)";

    /** What is to be printed. */
    record Task(DocumentSet documents, Set<DocumentForm> forms, SchoolYearRef year, List<Turn> turns) {
    }

    /** One document of it. */
    record Turn(long id, long pairId) {
    }

    /** A document as files, or why there is none. */
    record Made(String name, Map<DocumentForm, byte[]> files, Problem reason) {

        static Made leftOut(Problem reason) {
            return new Made(null, Map.of(), reason);
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredFiles files;

    @Inject
    private PrintedFiles printed;

    @Inject
    private JobProgress progress;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Task task(PrintingId ref) {
        PrintingJob job = em.find(PrintingJob.class, ref.value());
        return new Task(job.documents(), job.forms(), printed.year(job),
            job.pairs().stream().map(pair -> new Turn(pair.id(), pair.pairId())).toList());
    }

    /**
     * Keeps a document whole, or notes why there is none; one that was left out while it was made is not kept. Refuses where the printing
     * was given up meanwhile.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(PrintingId ref, Turn turn, Made made, int done) {
        PrintedPair pair = em.find(PrintedPair.class, turn.id());
        progress.step(new JobId(ref.value()), done, pair.job().total());
        em.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
        if (pair.state() != PrintedState.OPEN) {
            return;
        }
        if (made.reason() != null) {
            pair.leaveOut(made.reason());
        }
        made.files().forEach((form, content) -> pair.made(form, files.store(pair.job().schoolId(),
            FileNames.safe(made.name()) + "." + form.ending(), content, Set.of(form.file()))));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(PrintingId ref) {
        PrintingJob job = em.find(PrintingJob.class, ref.value());
        job.finish(clock.now());
        job.touch(clock.now(), currentUser.accountId());
    }

    /** Deletes the files whose time is over. */
    @Transactional(TxType.REQUIRES_NEW)
    void forgetOld() {
        printed.forget(em.createQuery("select p from PrintedPair p where p.job.keptUntil < :now"
                + " and " + KEPT, PrintedPair.class).setParameter("now", clock.now())
            .getResultList());
    }

    /** Whose consent was withdrawn is in no file any more from that moment, nor in one that is just being made. */
    void withdrawn(@Observes ConsentWithdrawn event) {
        leaveOut(event.personId(), KEPT + " or p.state = :open and p.job.state in :running", Map.of("open", PrintedState.OPEN, "running",
            JobState.allRunning()), "exchange.printing.withdrawn");
    }

    /** A consent to transfer decides which names the municipality's files bear: with another one they are to be printed anew. */
    void papersChanged(@Observes PapersChanged event) {
        leaveOut(event.personId(), KEPT + " and p.job.askedBy in (select g.account.id from RoleGrant g where g.schoolId is null)", Map.of(),
            "exchange.printing.changed");
    }

    private void leaveOut(long person, String where, Map<String, Object> values, String reason) {
        TypedQuery<PrintedPair> query = em.createQuery("select p from PrintedPair p where (" + where + ")"
            + " and p.pairId in (select m.pair.id from PairMember m where m.personId = :person)", PrintedPair.class)
            .setParameter("person", person);
        values.forEach(query::setParameter);
        List<PrintedPair> theirs = query.getResultList();
        theirs.forEach(pair -> em.refresh(pair, LockModeType.PESSIMISTIC_WRITE));
        printed.forget(theirs);
        theirs.forEach(pair -> pair.leaveOut(Problem.of(reason)));
    }
}
