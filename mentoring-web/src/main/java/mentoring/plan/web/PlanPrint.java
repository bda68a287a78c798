package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.document.web.PrintServlet;
import mentoring.document.web.PrintSource;
import mentoring.plan.PlanPrintService;
import mentoring.plan.PrintedPlan;
import mentoring.plan.model.EditionId;

/** Prints an edition of a plan as annex 1: {@code /print/plan?edition=12&as=pdf}. */
@ApplicationScoped
public class PlanPrint implements PrintSource {

    @EJB
    private PlanPrintService plans;

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public PrintedFile print(HttpServletRequest request) {
        PrintedPlan plan = plans.printed(new EditionId(PrintServlet.id(request, "edition")));
        return new PrintedFile(plan.document(), plan.name());
    }
}
