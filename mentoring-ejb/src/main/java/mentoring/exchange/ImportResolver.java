package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds imports. */
@ApplicationScoped
public class ImportResolver implements Resolver<ImportId, ImportJob> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<ImportId> refType() {
        return ImportId.class;
    }

    @Override
    public ImportJob find(ImportId ref) {
        return em.find(ImportJob.class, ref.value());
    }

    @Override
    public Facts facts(ImportJob job) {
        return Facts.ofSchool(job.schoolId(), job.schoolYear()).in(job.state().name());
    }
}
