package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import mentoring.plan.model.Actor;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.RowText;

/** Saves what a form changed of a draft, and finds out what others changed meanwhile. */
@ApplicationScoped
class DraftWriting {

    @Inject
    private PlanQueries queries;

    DraftSaved save(PlanEdition edition, SaveDraft command, Actor actor) {
        DraftSaved.OtherGoal other = null;
        Integer goalVersion = null;
        if (command.goalVersion() != null && command.goalVersion() != edition.version()) {
            other = new DraftSaved.OtherGoal(queries.accountName(edition.goalBy()), edition.goal(), edition.version());
        } else if (command.goalVersion() != null) {
            edition.aim(tidy(command.goal()), command.goalVersion(), actor);
            goalVersion = edition.version();
        }
        return new DraftSaved(actor.at(), goalVersion, other, command.rows().stream().map(row -> save(edition, row, actor)).toList());
    }

    private DraftSaved.RowSaved save(PlanEdition edition, WriteRow command, Actor actor) {
        long id = command.row().value();
        Optional<PlanRow> found = edition.rows().stream().filter(row -> row.id() == id).findFirst();
        if (found.isEmpty()) {
            return new DraftSaved.RowSaved(id, command.version(), new DraftSaved.OtherRow(null, null, null, null, null, null, null, true));
        }
        PlanRow row = found.get();
        if (row.version() != command.version()) {
            return new DraftSaved.RowSaved(id, row.version(), other(row));
        }
        edition.writeRow(row, command.version(), command.text(), actor);
        return new DraftSaved.RowSaved(id, row.version(), null);
    }

    private DraftSaved.OtherRow other(PlanRow row) {
        RowText text = row.text();
        return new DraftSaved.OtherRow(queries.accountName(row.changedBy()), row.changedAt(), text.competence(), text.content(),
            text.due().text(), text.mode(), text.result(), false);
    }

    static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
