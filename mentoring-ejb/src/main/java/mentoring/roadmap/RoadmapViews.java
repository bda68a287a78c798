package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.ProgrammeState;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapEvidence;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemDefinition;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.RowCells;
import mentoring.roadmap.model.RowFacts;
import mentoring.roadmap.model.Threshold;
import mentoring.shared.Access;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Role;
import mentoring.shared.model.StoredFile;

/** Makes what readers see of a roadmap; names of people are for the school's own people (decision 22). */
@ApplicationScoped
class RoadmapViews {

    private static final Set<RoadmapAction> OF_ROADMAP = EnumSet.of(RoadmapAction.READ_SETUP, RoadmapAction.SET_UP, RoadmapAction.SET_LINKS,
        RoadmapAction.SUBMIT, RoadmapAction.TAKE_BACK, RoadmapAction.RETURN, RoadmapAction.PUT_ON_ORDER, RoadmapAction.CLOSE,
        RoadmapAction.PRINT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Indicators indicators;

    RoadmapView of(RoadmapSnapshot snapshot) {
        Roadmap roadmap = snapshot.roadmap();
        boolean named = named(roadmap);
        Map<Long, StoredFile> files = files(roadmap.items());
        List<SectionView> sections = roadmap.definition().sections().stream().map(section -> new SectionView(section.no(), section.title(),
            roadmap.items().stream().filter(item -> item.sectionNo() == section.no())
                .sorted(Comparator.comparingInt(RoadmapItem::placeNo)).map(item -> row(snapshot, item, named, files)).toList())).toList();
        SchoolOrder order = roadmap.approvalOrderId() == null ? null : em.find(SchoolOrder.class, roadmap.approvalOrderId());
        School school = snapshot.school();
        return new RoadmapView(roadmap.id(), roadmap.version(), school.id(), school.shortName(), roadmap.schoolYear().start(),
            roadmap.schoolYear().label(), roadmap.state(), snapshot.programme().state(), named ? roadmap.returnedNote() : null,
            order == null ? null : order.id(), order == null ? null : order.number(), order == null ? null : order.date(), sections,
            roadmap.state() == RoadmapState.DRAFT ? roadmap.unready(school.smallSchool()) : List.of(),
            allowed(roadmap, snapshot.programme().state() == ProgrammeState.CLOSED));
    }

    private Set<RoadmapAction> allowed(Roadmap roadmap, boolean closed) {
        RoadmapId id = new RoadmapId(roadmap.id());
        return OF_ROADMAP.stream().filter(action -> !closed || action == RoadmapAction.PRINT).filter(action -> access.allows(action, id))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoadmapAction.class)));
    }

    RowView row(RoadmapSnapshot snapshot, RoadmapItem item) {
        return row(snapshot, item, named(item), files(List.of(item)));
    }

    private RowView row(RoadmapSnapshot snapshot, RoadmapItem item, boolean named, Map<Long, StoredFile> files) {
        RoadmapItemDefinition definition = item.definition();
        RowFacts facts = snapshot.facts(item);
        RowCells cells = snapshot.roadmap().texts().cells(definition, facts.term(), facts.amounts(), item.responsibleName());
        List<RoadmapEvidence> shown = item.evidence().stream().filter(piece -> named || !piece.personalData()).toList();
        return new RowView(item.id(), item.version(), item.key(), definition.no(), item.sectionNo(), cells.content(), cells.expected(),
            cells.indicator(), item.termKind(), cells.term(), facts.term().nextDay(snapshot.asOf()).orElse(null), snapshot.state(item),
            definition.computed(), values(facts), responsible(item, cells, named), definition.responsible(),
            shown.stream().map(piece -> evidence(piece, files, named)).toList(), item.evidence().size() - shown.size(), facts.confirmedOn(),
            facts.confirmedOn() == null ? null : name(item.confirmedName(), named), name(item.confirmedFor(), named),
            named ? item.note() : null, definition.evidence());
    }

    private List<ValueView> values(RowFacts facts) {
        List<ValueView> values = new ArrayList<>();
        List<IndicatorKey> order = facts.item().indicators();
        List<IndicatorValue> counted = facts.values().stream()
            .sorted(Comparator.comparingInt(value -> order.contains(value.key()) ? order.indexOf(value.key()) : order.size())).toList();
        for (IndicatorValue value : counted) {
            Threshold threshold = facts.item().thresholds().stream().filter(known -> known.indicator() == value.key())
                .filter(known -> known.groups().isEmpty() ? value.group().isEmpty() : known.groups().contains(value.group()))
                .findFirst().orElse(null);
            values.add(ValueView.of(value, threshold, threshold == null ? null : threshold.amountIn(facts.amounts()),
                indicators.counts(value.key()).isPresent() || facts.item().controlsRoadmap()));
        }
        return values;
    }

    /** A row of the curator or director is answered for by the office; only a chosen person has a name here. */
    private static String responsible(RoadmapItem item, RowCells cells, boolean named) {
        if (item.definition().responsible().contains(ResponsibleKind.SCHOOL_CHOOSES)) {
            return name(item.responsibleName(), named);
        }
        return cells.responsible();
    }

    private static EvidenceView evidence(RoadmapEvidence piece, Map<Long, StoredFile> files, boolean named) {
        StoredFile file = piece.fileId() == null ? null : files.get(piece.fileId());
        return new EvidenceView(piece.id(), piece.kind(), piece.title(), piece.url(), piece.documentNumber(), piece.documentDate(),
            piece.fileId(), file == null ? null : file.name(), file == null ? 0 : file.size(), piece.personalData(), piece.madeAt(),
            name(piece.actorName(), named));
    }

    private Map<Long, StoredFile> files(List<RoadmapItem> items) {
        List<Long> ids = items.stream().flatMap(item -> item.evidence().stream()).map(RoadmapEvidence::fileId).filter(Objects::nonNull)
            .toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** True for the staff that works with the roadmap. */
    boolean named(Roadmap roadmap) {
        return currentUser.caller().has(Role.CURATOR, roadmap.schoolId()) || currentUser.caller().has(Role.DIRECTOR, roadmap.schoolId());
    }

    /** True for them, and for who answers for the row by name; a methodologist with another role in the school reads as any other. */
    boolean named(RoadmapItem item) {
        return named(item.roadmap()) || item.responsiblePersonId() != null
            && currentUser.caller().isPerson(item.roadmap().schoolId(), item.responsiblePersonId());
    }

    /** The name, or its initials, surname's first, where names may not be read. */
    static String name(String fullName, boolean named) {
        if (named || fullName == null) {
            return fullName;
        }
        return Arrays.stream(fullName.split(" ")).filter(part -> !part.isEmpty()).limit(2).map(part -> part.charAt(0) + ".")
            .collect(Collectors.joining("\u00a0"));
    }
}
