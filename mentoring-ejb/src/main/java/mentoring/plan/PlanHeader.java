package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.plan.model.IndividualPlan;

/** The head of a plan as approved: an approved plan prints the names and posts that held on the day of its order. */
@ApplicationScoped
class PlanHeader {

    /**
     * The head of annex 1.
     *
     * @param orderNumber null before approval
     * @param orderDate   dd.mm.yyyy; null before approval
     */
    record Head(String school, String directorPost, String directorName, String orderNumber, String orderDate, String form, String mentors,
                String mentees) {
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    /** The head as it stands now, as JSON. */
    String freeze(IndividualPlan plan, SchoolOrder order) {
        PairHead pair = pairs.of(plan.pairId());
        School school = em.find(School.class, plan.schoolId());
        return Json.createObjectBuilder().add("school", school.fullName()).add("directorPost", order.signerPost())
            .add("directorName", order.signerName()).add("orderNumber", order.number())
            .add("orderDate", java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(order.date()))
            .add("form", pair.formName()).add("mentors", pair.mentorNames()).add("mentees", pair.menteeNames()).build().toString();
    }

    /** The head of a plan for its print: frozen where it was approved, today's otherwise. */
    Head of(IndividualPlan plan, String frozen) {
        if (frozen == null) {
            PairHead pair = pairs.of(plan.pairId());
            School school = em.find(School.class, plan.schoolId());
            return new Head(school.fullName(), school.directorPost(), school.directorName(), null, null, pair.formName(),
                pair.mentorNames(), pair.menteeNames());
        }
        JsonObject json = Json.createReader(new StringReader(frozen)).readObject();
        PairHead pair = pairs.of(plan.pairId());
        boolean masked = pair.masked();
        return new Head(json.getString("school"), json.getString("directorPost"), json.getString("directorName"),
            json.getString("orderNumber"), json.getString("orderDate"), json.getString("form"),
            masked ? pair.mentorNames() : json.getString("mentors"), masked ? pair.menteeNames() : json.getString("mentees"));
    }
}
