package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import mentoring.people.model.Person;
import mentoring.roadmap.model.EvidenceText;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapActor;
import mentoring.roadmap.model.RoadmapEvidence;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.NamesInText;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Text;

/** Evidence of a row: links, papers by number and date, files, notes. It never changes a counted value (R9). */
@Stateless
@Guarded
public class EvidenceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StoredFiles files;

    @Inject
    private RoadmapActors actors;

    @Inject
    private RoadmapViews views;

    @Inject
    private Clock clock;

    @RoadmapRule(RoadmapAction.ATTACH)
    public void addLink(RoadmapItemId id, @Valid AddLink command) {
        attach(id, command.text());
    }

    @RoadmapRule(RoadmapAction.ATTACH)
    public void addDocument(RoadmapItemId id, @Valid AddDocument command) {
        attach(id, command.text());
    }

    @RoadmapRule(RoadmapAction.ATTACH)
    public void addNote(RoadmapItemId id, @Valid AddNote command) {
        attach(id, command.evidence());
    }

    @RoadmapRule(RoadmapAction.ATTACH)
    public void addFile(RoadmapItemId id, AddFile command) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        long file = files.store(item.roadmap().schoolId(), command.name(), command.content(), StoredFiles.DOCUMENTS);
        String title = Text.tidy(command.title());
        attach(id, EvidenceText.file(title == null ? files.describe(file).name() : title, file, command.personalData()));
    }

    /** Takes a piece of evidence away, a file with its bytes. */
    @RoadmapRule(RoadmapAction.DETACH)
    public void remove(RoadmapItemId id, long evidenceId) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        RoadmapEvidence removed = item.detach(evidenceId);
        actors.touch(item);
        if (removed.fileId() != null) {
            files.delete(removed.fileId());
        }
    }

    /** A file of evidence; the municipality opens only what is marked to hold no personal data. */
    @RoadmapRule(RoadmapAction.OPEN_FILE)
    public EvidenceFile open(RoadmapItemId id, long evidenceId) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        RoadmapEvidence piece = item.evidence(evidenceId);
        if (piece.fileId() == null || piece.personalData() && !views.named(item)) {
            throw Refusal.notFound();
        }
        StoredFiles.FileView file = files.describe(piece.fileId());
        return new EvidenceFile(file.name(), file.mediaType(), files.content(piece.fileId()));
    }

    /**
     * Names of the year's participants in a text that is being typed: the municipality reads what is marked to hold no personal data.
     * For those alone who know the names.
     */
    @RoadmapRule(RoadmapAction.READ_RECORDS)
    public List<String> named(RoadmapItemId id, String text) {
        Roadmap roadmap = access.get(id, RoadmapItem.class).roadmap();
        return text == null || text.isBlank() ? List.of() : NamesInText.of(em.createQuery("select p from Person p where p.id in"
            + " (select q.person.id from Participation q where q.schoolId = :school and q.schoolYear = :year)", Person.class)
            .setParameter("school", roadmap.schoolId()).setParameter("year", roadmap.schoolYear().start()).getResultStream()
            .map(Person::name).toList()).in(text);
    }

    private void attach(RoadmapItemId id, EvidenceText text) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        RoadmapActor actor = actors.touch(item);
        item.attach(text, actor, clock.today());
    }
}
