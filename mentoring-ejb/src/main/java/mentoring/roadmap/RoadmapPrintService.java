package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.document.model.Approval;
import mentoring.document.model.RoadmapDocument;
import mentoring.organization.model.SchoolOrder;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapDefinition;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapSectionDefinition;
import mentoring.roadmap.model.RoadmapTexts;
import mentoring.roadmap.model.RowCells;
import mentoring.shared.Access;
import mentoring.shared.Guarded;

/** The roadmap as the source prints it: title, tasks, abbreviations, 31 rows of five cells in five sections, footnote. */
@Stateless
@Guarded
public class RoadmapPrintService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** A raised figure at the end of a cell refers to a note. */
    private static final Pattern MARK = Pattern.compile("(?s)(.*?)\\s*([\u2070\u00b9\u00b2\u00b3\u2074-\u2079])");
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RoadmapViews views;

    /** The roadmap printed; «Примерный» and the place for the stamp differ before and after its approval. */
    @RoadmapRule(RoadmapAction.PRINT)
    public PrintedRoadmap print(RoadmapId id) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        return new PrintedRoadmap(document(roadmap), "Дорожная карта " + roadmap.schoolYear().label().replace('/', '-'));
    }

    private RoadmapDocument document(Roadmap roadmap) {
        RoadmapSnapshot snapshot = facts.today(roadmap);
        RoadmapDefinition definition = roadmap.definition();
        String footnote = definition.footnote();
        return new RoadmapDocument(snapshot.school().fullName(), approval(roadmap), roadmap.schoolYear().label(), roadmap.texts().tasks(),
            definition.abbreviations(), definition.sections().stream().map(section -> section(snapshot, section)).toList(),
            List.of(new RoadmapDocument.Note(plain(footnote.substring(0, 1)), footnote.substring(1).strip())));
    }

    private Approval approval(Roadmap roadmap) {
        if (!roadmap.approved()) {
            return null;
        }
        SchoolOrder order = em.find(SchoolOrder.class, roadmap.approvalOrderId());
        return new Approval(order.signerPost(), order.signerName(), order.number(), DAY.format(order.date()));
    }

    private RoadmapDocument.Section section(RoadmapSnapshot snapshot, RoadmapSectionDefinition section) {
        boolean named = views.named(snapshot.roadmap());
        return new RoadmapDocument.Section(section.title(), snapshot.roadmap().items().stream()
            .filter(item -> item.sectionNo() == section.no()).sorted(Comparator.comparingInt(RoadmapItem::placeNo))
            .map(item -> row(snapshot, item, named)).toList());
    }

    private static RoadmapDocument.Row row(RoadmapSnapshot snapshot, RoadmapItem item, boolean named) {
        RoadmapTexts texts = snapshot.roadmap().texts();
        RowCells cells = texts.cells(item.definition(), snapshot.facts(item).term(), item.amounts(),
            RoadmapViews.name(item.responsibleName(), named));
        Matcher marked = MARK.matcher(cells.content());
        boolean mark = marked.matches();
        return new RoadmapDocument.Row(mark ? marked.group(1) : cells.content(), mark ? plain(marked.group(2)) : "", cells.term(),
            cells.expected(), cells.indicator(), cells.responsible());
    }

    private static String plain(String raised) {
        return String.valueOf(RAISED.indexOf(raised));
    }
}
