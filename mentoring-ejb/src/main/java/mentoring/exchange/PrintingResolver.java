package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds printings; what they print decides who may have to do with them. */
@ApplicationScoped
public class PrintingResolver implements Resolver<PrintingId, PrintingJob> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<PrintingId> refType() {
        return PrintingId.class;
    }

    @Override
    public PrintingJob find(PrintingId ref) {
        return em.find(PrintingJob.class, ref.value());
    }

    @Override
    public Facts facts(PrintingJob job) {
        return Facts.ofSchool(job.schoolId(), job.schoolYear()).in(job.documents().name());
    }
}
