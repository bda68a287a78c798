package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.pairing.PairHeads;
import mentoring.people.model.Person;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.shared.Clock;

/** Words for the records behind a number. */
@ApplicationScoped
class RecordLabels {

    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private Clock clock;

    /** A record in words. */
    record Label(String text, String detail) {
    }

    Map<Long, Label> of(RecordKind kind, Collection<Long> ids) {
        Map<Long, Label> labels = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            switch (kind) {
                case PERSON -> persons(chunk, labels);
                case PAIR -> pairs(chunk, labels);
                case PLAN_ROW -> planRows(chunk, labels);
                case ROADMAP_ROW -> roadmapRows(chunk, labels);
            }
        }
        return labels;
    }

    private void persons(List<Long> ids, Map<Long, Label> labels) {
        em.createQuery("select distinct p from Person p left join fetch p.affiliations where p.id in :ids", Person.class)
            .setParameter("ids", ids).getResultList()
            .forEach(person -> labels.put(person.id(), new Label(person.name().full(), place(person))));
    }

    private String place(Person person) {
        return person.affiliationOn(clock.today()).map(affiliation -> affiliation.schoolClass() != null ? affiliation.schoolClass().name()
            : affiliation.post() != null ? affiliation.post() : affiliation.workplace()).orElse(null);
    }

    private void pairs(List<Long> ids, Map<Long, Label> labels) {
        pairs.of(ids).forEach((id, pair) -> labels.put(id, new Label(pair.label(), "№\u00a0" + pair.pairNo() + ", " + pair.formName())));
    }

    private void planRows(List<Long> ids, Map<Long, Label> labels) {
        List<Object[]> rows = em.createQuery("select r.id, r.content, r.dueText, r.edition.plan.pairId from PlanRow r where r.id in :ids",
            Object[].class).setParameter("ids", ids).getResultList();
        var heads = pairs.of(rows.stream().map(row -> (Long) row[3]).collect(Collectors.toSet()));
        rows.forEach(row -> labels.put((Long) row[0], new Label(row[1] == null ? "" : row[1].toString(),
            Stream.of(heads.get((Long) row[3]).label(), (String) row[2]).filter(Objects::nonNull).collect(Collectors.joining(", ")))));
    }

    private void roadmapRows(List<Long> ids, Map<Long, Label> labels) {
        em.createQuery("select i from RoadmapItem i where i.id in :ids", RoadmapItem.class).setParameter("ids", ids).getResultList()
            .forEach(item -> labels.put(item.id(), new Label(item.definition().no() + " " + item.definition().content(), null)));
    }
}
