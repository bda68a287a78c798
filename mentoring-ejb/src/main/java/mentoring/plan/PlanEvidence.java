package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.plan.model.Evidence;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.LineId;
import mentoring.plan.model.PlanLine;
import mentoring.plan.model.PlanRow;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Refusal;

/** Keeps and hands out what shows a row of a plan as done. */
@ApplicationScoped
class PlanEvidence {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredFiles files;

    @Inject
    private PairHeads pairs;

    @Inject
    private PlanReaders readers;

    /** The evidence of a mark; a new file takes the place of the old one. */
    Evidence of(PlanRow row, MarkDone command) {
        Long former = row.line().evidence().fileId();
        NewFile file = command.evidenceFile();
        Long kept = file == null ? former
            : Long.valueOf(files.store(row.edition().plan().schoolId(), file.name(), file.content(), StoredFiles.DOCUMENTS));
        return new Evidence(DraftWriting.tidy(command.evidenceText()), DraftWriting.tidy(command.evidenceLink()), kept);
    }

    /** Deletes the file that another one has taken the place of. */
    void forget(Long former, PlanRow row) {
        if (former != null && !former.equals(row.line().evidence().fileId())) {
            em.flush();
            files.delete(former);
        }
    }

    /** The file of a line, for those who see the evidence. */
    EvidenceFile open(IndividualPlan plan, LineId id) {
        PairHead pair = pairs.of(plan.pairId());
        PlanLine line = plan.lines().stream().filter(one -> one.id() == id.value()).findFirst().orElseThrow(Refusal::notFound);
        if (!line.isDone() || line.evidence().fileId() == null || !readers.of(plan, pair).seesEvidence()) {
            throw Refusal.notFound();
        }
        StoredFiles.FileView file = files.describe(line.evidence().fileId());
        return new EvidenceFile(file.name(), file.mediaType(), files.content(file.id()));
    }
}
