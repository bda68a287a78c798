package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.document.model.DocumentForm;
import mentoring.document.model.Printable;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.JobRights;
import mentoring.job.JobWork;
import mentoring.job.Wordless;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;
import mentoring.journal.JournalPrintService;
import mentoring.journal.PrintedJournal;
import mentoring.pairing.model.PairId;
import mentoring.plan.PlanPrintService;
import mentoring.plan.PrintedPlan;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Prints one document after the other under its own rule, as if it were printed alone; one that fails is left out, the others go on. */
@ApplicationScoped
public class PrintingWork implements JobWork {

    private static final Logger LOG = Logger.getLogger(PrintingWork.class.getName());

    private record Sheet(Printable document, String name) {
    }

    @Inject
    private PrintingStore store;

    @Inject
    private PrintingQueries queries;

    @Inject
    private PrintedFiles printed;

    @Inject
    private PlanPrintService plans;

    @Inject
    private JournalPrintService journals;

    @Inject
    private JobRights rights;

    @Override
    public JobKind kind() {
        return JobKind.DOCUMENTS;
    }

    @Override
    public void run(JobId job) {
        PrintingId ref = new PrintingId(job.value());
        PrintingStore.Task task = store.task(ref);
        ExchangeAction action = task.documents() == DocumentSet.PLANS ? ExchangeAction.PRINT_PLANS : ExchangeAction.PRINT_JOURNALS;
        List<PrintingStore.Turn> turns = task.turns();
        for (int done = 0; done < turns.size(); done++) {
            rights.recheck(action, task.year());
            store.keep(ref, turns.get(done), made(task, turns.get(done)), done + 1);
        }
        rights.recheck(action, task.year());
        store.finish(ref);
    }

    private PrintingStore.Made made(PrintingStore.Task task, PrintingStore.Turn turn) {
        try {
            Sheet sheet = task.documents() == DocumentSet.PLANS ? plan(turn.pairId()) : journal(turn.pairId());
            byte[] docx = sheet.document().print();
            Map<DocumentForm, byte[]> files = new EnumMap<>(DocumentForm.class);
            task.forms().forEach(form -> files.put(form, form.wrap(docx)));
            return new PrintingStore.Made(sheet.name(), files, null);
        } catch (Refusal refusal) {
            return PrintingStore.Made.leftOut(refusal.isNotFound() ? Problem.of("exchange.printing.refused") : refusal.problems().get(0));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A document of pair " + turn.pairId() + " was left out: " + Wordless.of(broken));
            return PrintingStore.Made.leftOut(Problem.of("exchange.printing.broken"));
        }
    }

    private Sheet plan(long pairId) {
        PrintedPlan plan = plans.printed(queries.inForce(pairId).orElseThrow(() -> Refusal.because("exchange.printing.notApproved")));
        return new Sheet(plan.document(), plan.name());
    }

    private Sheet journal(long pairId) {
        PrintedJournal journal = journals.printed(new PairId(pairId));
        return new Sheet(journal.document(), journal.name());
    }

    @Override
    public void letGo(Job job) {
        printed.forget((PrintingJob) job);
    }

    @Override
    public Problem afterStop(Job job) {
        return Problem.of("exchange.printing.stopped", job.done(), job.total());
    }
}
