package mentoring.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.document.model.Approval;
import mentoring.document.model.PlanDocument;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanMode;
import mentoring.shared.Access;
import mentoring.shared.Guarded;

/** Prints an edition of a plan as annex 1; an approved one with the names and posts that held on the day of its order. */
@Stateless
@Guarded
public class PlanPrintService {

    @Inject
    private Access access;

    @Inject
    private PlanViews views;

    @Inject
    private PlanHeader headers;

    /** The document, with names and text as far as the caller may read them. */
    @PlanRule(PlanAction.PRINT)
    public PrintedPlan printed(EditionId id) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        PlanView view = views.of(edition);
        PlanHeader.Head head = headers.of(edition.plan(), edition.header());
        Approval approval = head.orderNumber() == null ? Approval.pending(head.directorPost(), head.directorName())
            : new Approval(head.directorPost(), head.directorName(), head.orderNumber(), head.orderDate());
        List<PlanDocument.Row> rows = view.rows().stream().map(row -> new PlanDocument.Row(printed(row.competence()),
            printed(row.content()), printed(row.due()), mode(row.mode()), printed(row.result()))).toList();
        return new PrintedPlan(new PlanDocument(head.school(), approval, head.school(), head.form(), head.mentors(), head.mentees(),
            printed(view.goal()), rows), PrintedPlan.name(view.pair()));
    }

    private static String printed(String text) {
        return text == null ? "" : text;
    }

    /** The words of the column «Формат (очный/ дистанционный)»; documents are Russian whatever the page's language. */
    private static String mode(PlanMode mode) {
        if (mode == null) {
            return "";
        }
        return switch (mode) {
            case IN_PERSON -> "очный";
            case REMOTE -> "дистанционный";
            case BOTH -> "очный, дистанционный";
        };
    }
}
