package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderService;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The roadmap as a whole: making and reading it, handing it to the director, its approval by an order, its end. */
@Stateless
@Guarded
public class RoadmapService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RoadmapViews views;

    @Inject
    private RoadmapActors actors;

    @Inject
    private OrderService orders;

    @Inject
    private Clock clock;

    /** The school's roadmap of a year; empty where none was made. */
    @RoadmapRule(RoadmapAction.FIND)
    public Optional<RoadmapId> find(SchoolYearRef year) {
        return facts.find(year).map(roadmap -> new RoadmapId(roadmap.id()));
    }

    /** Makes a draft from the newest template, with the usual terms. */
    @RoadmapRule(RoadmapAction.MAKE)
    public RoadmapId make(SchoolYearRef year) {
        if (facts.find(year).isPresent()) {
            throw Refusal.because("roadmap.exists");
        }
        MentoringProgramme programme = facts.programme(year);
        School school = em.find(School.class, year.schoolId());
        Roadmap roadmap = new Roadmap(year.schoolId(), year.schoolYear(), programme.startsOn(), programme.endsOn(), school.shortName());
        roadmap.items().forEach(actors::touch);
        actors.touch(roadmap);
        em.persist(roadmap);
        em.flush();
        return new RoadmapId(roadmap.id());
    }

    /** The roadmap with its values of today, as the caller may see it. */
    @RoadmapRule(RoadmapAction.READ)
    public RoadmapView read(RoadmapId id) {
        return views.of(facts.today(access.get(id, Roadmap.class)));
    }

    /** Hands the draft to the director. */
    @RoadmapRule(RoadmapAction.SUBMIT)
    public void submit(RoadmapId id, int version) {
        Roadmap roadmap = changing(id, version);
        roadmap.submit(em.find(School.class, roadmap.schoolId()).smallSchool());
    }

    /** Takes it back to be changed, off the order that was to approve it. */
    @RoadmapRule(RoadmapAction.TAKE_BACK)
    public void takeBack(RoadmapId id, int version) {
        changing(id, version).takeBack();
    }

    /** The director returns it with a note. */
    @RoadmapRule(RoadmapAction.RETURN)
    public void giveBack(RoadmapId id, int version, String note) {
        changing(id, version).giveBack(note);
    }

    /** Puts the roadmap on the year's draft of an order of its own kind; drafts one where there is none. */
    @RoadmapRule(RoadmapAction.PUT_ON_ORDER)
    public OrderId putOnOrder(RoadmapId id, int version) {
        Roadmap roadmap = changing(id, version);
        SchoolYearRef year = new SchoolYearRef(roadmap.schoolId(), roadmap.schoolYear().start());
        OrderId order = em.createQuery("select o from SchoolOrder o where o.schoolId = :school and o.schoolYear = :year and o.kind = :kind"
                + " and o.state = :draft order by o.id", SchoolOrder.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("kind", OrderKind.ROADMAP)
            .setParameter("draft", OrderState.DRAFT).getResultStream().findFirst().map(found -> new OrderId(found.id()))
            .orElseGet(() -> orders.draft(year, new DraftOrder(OrderKind.ROADMAP, title(roadmap))));
        roadmap.putOnOrder(order.value());
        return order;
    }

    /** Puts the roadmap on a given draft, such as the launch order. */
    @RoadmapRule(RoadmapAction.PUT_ON_ORDER)
    public void putOn(RoadmapId id, int version, OrderId order) {
        Roadmap roadmap = changing(id, version);
        SchoolOrder draft = access.getIn(roadmap.schoolId(), order, SchoolOrder.class);
        boolean fits = draft.kind() == OrderKind.ROADMAP || draft.kind() == OrderKind.LAUNCH;
        if (!fits || draft.state() != OrderState.DRAFT || draft.schoolYear() != roadmap.schoolYear().start()) {
            throw Refusal.because("roadmap.order.unfit");
        }
        roadmap.putOnOrder(order.value());
    }

    /** Ends the roadmap while the year is being closed. */
    @RoadmapRule(RoadmapAction.CLOSE)
    public void close(RoadmapId id, int version) {
        Roadmap roadmap = changing(id, version);
        roadmap.close(facts.programme(new SchoolYearRef(roadmap.schoolId(), roadmap.schoolYear().start())).state(), clock.today());
    }

    private static String title(Roadmap roadmap) {
        return "Об утверждении плана мероприятий (дорожной карты) на " + roadmap.schoolYear().label() + " учебный год";
    }

    private Roadmap changing(RoadmapId id, int version) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        roadmap.requireVersion(version);
        actors.touch(roadmap);
        return roadmap;
    }
}
