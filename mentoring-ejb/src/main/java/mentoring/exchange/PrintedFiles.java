package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import mentoring.exchange.model.PrintedPair;
import mentoring.exchange.model.PrintingJob;
import mentoring.shared.CurrentUser;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The files of printings: whose they are, and how they go. Must be called in a transaction. */
@ApplicationScoped
class PrintedFiles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentUser currentUser;

    /** True for whoever began it. */
    boolean own(PrintingJob job) {
        return currentUser.accountId() != null && Objects.equals(currentUser.accountId(), job.askedBy());
    }

    /** To everybody but whoever began it there is nothing. */
    void requireOwn(PrintingJob job) {
        if (!own(job)) {
            throw Refusal.notFound();
        }
    }

    SchoolYearRef year(PrintingJob job) {
        return new SchoolYearRef(job.schoolId(), job.schoolYear());
    }

    /** Deletes all files of a printing. The flush waits for a document that is just being kept, and lets none come after it. */
    void forget(PrintingJob job) {
        em.flush();
        forget(em.createQuery("select p from PrintedPair p where p.job = :job", PrintedPair.class).setParameter("job", job)
            .getResultList());
    }

    /** Deletes the files of these documents. */
    void forget(List<PrintedPair> pairs) {
        for (PrintedPair pair : pairs) {
            List<Long> stored = pair.files().toList();
            pair.forgetFiles();
            if (!stored.isEmpty()) {
                em.flush();
                stored.forEach(files::delete);
            }
        }
    }
}
