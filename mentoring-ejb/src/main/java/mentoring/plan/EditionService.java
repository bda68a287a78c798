package mentoring.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.plan.model.Actor;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanRemark;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.PlanTerm;
import mentoring.plan.model.RowId;
import mentoring.plan.model.RowText;
import mentoring.shared.Access;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/** Writing a plan's text: goal, rows, and sending it for review. Rows are saved one by one, so that autosave does not fight itself. */
@Stateless
@Guarded
public class EditionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PlanActors actors;

    @Inject
    private PlanQueries queries;

    @Inject
    private DraftWriting drafts;

    @Inject
    private CurrentUser currentUser;

    /** Writes the goal; null or blank empties it. */
    @PlanRule(PlanAction.WRITE)
    public Saved aim(EditionId id, int version, @Size(max = 2000, message = "{plan.goalLong}") String goal) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        Actor actor = actors.current();
        edition.aim(DraftWriting.tidy(goal), version, actor);
        return new Saved(edition.version(), actor.at());
    }

    /** Adds an empty row at the end. */
    @PlanRule(PlanAction.WRITE)
    public RowId addRow(EditionId id) {
        return add(access.get(id, PlanEdition.class), RowText.empty());
    }

    /** Work formats and documents that the source offers for the pair's form; empty where the school no longer offers the form. */
    @PlanRule(PlanAction.READ_CATALOGUE)
    public PlanCatalogue catalogue(EditionId id) {
        return queries.catalogue(access.get(id, PlanEdition.class).plan());
    }

    /** Adds a row for each chosen work format or document of the catalogue, with its text as the content. */
    @PlanRule(PlanAction.WRITE)
    public void addFromCatalogue(EditionId id, List<String> contents) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        PlanCatalogue catalogue = queries.catalogue(edition.plan());
        if (!contents.stream().allMatch(catalogue::offers)) {
            throw Refusal.notFound();
        }
        contents.forEach(content -> add(edition, new RowText(null, content, PlanTerm.parse(null), null, null, 1)));
    }

    private RowId add(PlanEdition edition, RowText text) {
        PlanRow row = edition.addRow(text, actors.current());
        em.flush();
        return new RowId(row.id());
    }

    /**
     * Writes a row's cells.
     *
     * @throws Refusal {@code plan.row.changedMeanwhile} with the row's number, who wrote it since, and when
     */
    @PlanRule(PlanAction.WRITE)
    public Saved writeRow(EditionId id, @Valid WriteRow command) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        PlanRow row = edition.row(command.row());
        requireSeen(edition, row, command.version());
        Actor actor = actors.current();
        edition.writeRow(row, command.version(), command.text(), actor);
        return new Saved(row.version(), actor.at());
    }

    /**
     * Saves all that a form changed: what nobody else changed meanwhile is saved, the rest comes back with the other's text. This is
     * the autosave; it refuses only a plan that takes no writing any more.
     */
    @PlanRule(PlanAction.WRITE)
    public DraftSaved save(EditionId id, @Valid SaveDraft command) {
        return drafts.save(access.get(id, PlanEdition.class), command, actors.current());
    }

    /** Moves a row up (-1) or down (+1). */
    @PlanRule(PlanAction.WRITE)
    public void moveRow(EditionId id, RowId row, int places) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        edition.moveRow(edition.row(row), places);
    }

    /**
     * Takes a row out of the draft.
     *
     * @param version of the row as it was seen: what somebody else wrote since is not deleted unread
     */
    @PlanRule(PlanAction.WRITE)
    public void removeRow(EditionId id, RowId ref, int version) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        PlanRow row = edition.row(ref);
        requireSeen(edition, row, version);
        edition.removeRow(row);
    }

    private void requireSeen(PlanEdition edition, PlanRow row, int version) {
        if (row.version() != version) {
            throw Refusal.at("rows[" + edition.rows().indexOf(row) + "]", "plan.row.changedMeanwhile", row.placeNo(),
                queries.accountName(row.changedBy()));
        }
    }

    /** Marks a remark as dealt with. */
    @PlanRule(PlanAction.WRITE)
    public void resolve(EditionId id, long remarkId) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        edition.resolve(remark(edition, remarkId), actors.current());
    }

    /** Answers a remark, for the reviewer to read. */
    @PlanRule(PlanAction.WRITE)
    public void answer(EditionId id, long remarkId, @NotBlank(message = "{plan.answerMissing}")
                       @Size(max = 1000, message = "{plan.answerLong}") String text) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        edition.answer(remark(edition, remarkId), text.strip());
    }

    private static PlanRemark remark(PlanEdition edition, long remarkId) {
        return edition.remarks().stream().filter(remark -> remark.id() == remarkId).findFirst().orElseThrow(Refusal::notFound);
    }

    /** Sends the plan for review. A curator does so only for a mentor without a log-in, and the timeline says it (decision 15). */
    @PlanRule(PlanAction.SUBMIT)
    public void submit(EditionId id) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        boolean own = queries.mentorOf(edition.plan().pairId(), currentUser.caller());
        if (!own && queries.mentorHasLogin(edition.plan().pairId())) {
            throw Refusal.because("plan.mentorSubmits");
        }
        edition.submit(actors.touch(edition.plan()), !own);
    }

    /** Takes the plan back from review, until the first remark. */
    @PlanRule(PlanAction.TAKE_BACK)
    public void takeBack(EditionId id) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        edition.takeBack(actors.touch(edition.plan()));
    }
}
