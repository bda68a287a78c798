package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.exchange.model.ImportJob;
import mentoring.shared.StoredFiles;

/** Deletes the files of imports that are over: they may hold contacts, which are not kept without consent (decision 8). */
@ApplicationScoped
class ImportFiles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredFiles files;

    void forget(ImportJob job) {
        Long file = job.fileId();
        if (file != null) {
            job.forgetFile();
            em.flush();
            files.delete(file);
        }
    }
}
