package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds rows of roadmaps; a row belongs to the person who answers for it. */
@ApplicationScoped
public class RoadmapItemResolver implements Resolver<RoadmapItemId, RoadmapItem> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<RoadmapItemId> refType() {
        return RoadmapItemId.class;
    }

    @Override
    public RoadmapItem find(RoadmapItemId ref) {
        return em.find(RoadmapItem.class, ref.value());
    }

    @Override
    public Facts facts(RoadmapItem item) {
        Roadmap roadmap = item.roadmap();
        int year = roadmap.schoolYear().start();
        Facts facts = item.responsiblePersonId() == null ? Facts.ofSchool(roadmap.schoolId(), year)
            : Facts.ofPerson(roadmap.schoolId(), year, item.responsiblePersonId());
        return facts.in(roadmap.state().name());
    }
}
