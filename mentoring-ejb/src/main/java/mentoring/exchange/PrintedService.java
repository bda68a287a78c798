package mentoring.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.document.model.DocumentForm;
import mentoring.document.model.FileNames;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintedPair;
import mentoring.exchange.model.PrintedState;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.journal.JournalAction;
import mentoring.journal.PrintedJournal;
import mentoring.organization.model.School;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.PairId;
import mentoring.plan.PlanAction;
import mentoring.plan.PrintedPlan;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/**
 * Takes printed documents away, one file at a time, for whoever had them printed. What he may no longer read, or would read under other
 * names now, he does not get.
 */
@Stateless
@Guarded
public class PrintedService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PrintedFiles printed;

    @Inject
    private PrintingQueries queries;

    @Inject
    private PairHeads pairs;

    @Inject
    private StoredFiles files;

    @Inject
    private Clock clock;

    /** What there is to take away; refuses where there is nothing, or nothing any more. */
    @ExchangeRule(ExchangeAction.DOWNLOAD_PRINTED)
    public PrintedContents contents(PrintingId ref) {
        PrintingJob job = own(ref);
        if (job.pairs().stream().noneMatch(pair -> pair.files().findAny().isPresent())) {
            throw Refusal.notFound();
        }
        Map<Long, PairHead> heads = pairs.of(job.pairs().stream().map(PrintedPair::pairId).toList());
        List<PrintedPair> there = new ArrayList<>();
        List<PrintedLine> leftOut = new ArrayList<>();
        for (PrintedPair pair : job.pairs()) {
            PairHead head = heads.get(pair.pairId());
            if (pair.state() == PrintedState.LEFT_OUT) {
                leftOut.add(new PrintedLine(pair.pairId(), head.label(), pair.state(), pair.reason()));
            } else if (asPrinted(job, pair, head)) {
                there.add(pair);
            } else {
                leftOut.add(new PrintedLine(pair.pairId(), head.label(), PrintedState.LEFT_OUT, Problem.of("exchange.printing.changed")));
            }
        }
        List<String> names = FileNames.apart(there.stream()
            .map(pair -> new FileNames.OfPair(name(job, heads.get(pair.pairId())), heads.get(pair.pairId()).pairNo())).toList());
        List<PrintedContents.File> all = new ArrayList<>();
        for (int place = 0; place < there.size(); place++) {
            for (DocumentForm form : job.forms()) {
                all.add(new PrintedContents.File(there.get(place).id(), names.get(place), form));
            }
        }
        return new PrintedContents(em.find(School.class, job.schoolId()).shortName() + " " + job.title().replace('/', '-'), all,
            leftOut);
    }

    /** The bytes of one file. */
    @ExchangeRule(ExchangeAction.READ_PRINTING)
    public byte[] content(PrintingId ref, long document, DocumentForm form) {
        PrintingJob job = own(ref);
        PrintedPair pair = em.createQuery("select p from PrintedPair p where p.job = :job and p.id = :document", PrintedPair.class)
            .setParameter("job", job).setParameter("document", document).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        if (!asPrinted(job, pair, pairs.of(pair.pairId()))) {
            throw Refusal.notFound();
        }
        return files.content(pair.file(form).orElseThrow(Refusal::notFound));
    }

    private PrintingJob own(PrintingId ref) {
        PrintingJob job = access.get(ref, PrintingJob.class);
        printed.requireOwn(job);
        if (!job.keptAt(clock.now())) {
            throw Refusal.notFound();
        }
        return job;
    }

    /** True where the caller may print the document still, and its file bears the names that he may see now. */
    private boolean asPrinted(PrintingJob job, PrintedPair pair, PairHead head) {
        boolean allowed = job.documents() == DocumentSet.PLANS
            ? queries.inForce(pair.pairId()).filter(edition -> access.allows(PlanAction.PRINT, edition)).isPresent()
            : access.allows(JournalAction.PRINT, new PairId(pair.pairId()));
        String name = FileNames.safe(name(job, head));
        return allowed && job.forms().stream().allMatch(form -> pair.file(form)
            .filter(file -> files.describe(file).name().equals(name + "." + form.ending())).isPresent());
    }

    private static String name(PrintingJob job, PairHead head) {
        return job.documents() == DocumentSet.PLANS ? PrintedPlan.name(head) : PrintedJournal.name(head);
    }
}
