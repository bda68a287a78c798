package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds roadmaps. */
@ApplicationScoped
public class RoadmapResolver implements Resolver<RoadmapId, Roadmap> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<RoadmapId> refType() {
        return RoadmapId.class;
    }

    @Override
    public Roadmap find(RoadmapId ref) {
        return em.find(Roadmap.class, ref.value());
    }

    @Override
    public Facts facts(Roadmap roadmap) {
        return Facts.ofSchool(roadmap.schoolId(), roadmap.schoolYear().start()).in(roadmap.state().name());
    }
}
