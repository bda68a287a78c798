package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.EvidenceService;
import mentoring.roadmap.model.EvidenceKind;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.web.PageMessages;
import org.primefaces.event.FileUploadEvent;

/** The evidence part of a row's page. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private EvidenceService evidence;

    @Inject
    private RowPage row;

    private final EvidenceForm form = new EvidenceForm();
    private String named = "";

    /** Looks for names in the title while it is said to hold no personal data. */
    public void lookForNames() {
        named = form.isPersonalData() || !row.may("READ_RECORDS") ? ""
            : String.join(", ", evidence.named(new RoadmapItemId(row.getId()), form.getTitle()));
    }

    /** Names of participants that were found in the title; empty for none. */
    public String getNamed() {
        return named;
    }

    /** Adds what the chosen kind asks for; a file adds itself when it has come. */
    public String add() {
        RoadmapItemId item = new RoadmapItemId(row.getId());
        switch (form.getKind()) {
            case LINK -> evidence.addLink(item, form.toLink());
            case DOCUMENT -> evidence.addDocument(item, form.toDocument());
            case NOTE -> evidence.addNote(item, form.toNote());
            case FILE -> {
                return null;
            }
        }
        return again("roadmap.evidence.added");
    }

    /** A file has come. */
    public void take(FileUploadEvent event) {
        evidence.addFile(new RoadmapItemId(row.getId()), form.toFile(event.getFile().getFileName(), event.getFile().getContent()));
        form.setTitle(null);
        named = "";
        row.open();
        PageMessages.done("roadmap.evidence.added", row.getDetail().row().no());
    }

    public String remove(long id) {
        evidence.remove(new RoadmapItemId(row.getId()), id);
        return again("roadmap.evidence.removed");
    }

    private String again(String message) {
        PageMessages.done(message, row.getDetail().row().no());
        return "/roadmap/row?faces-redirect=true&id=" + row.getId();
    }

    public List<EvidenceKind> getKinds() {
        return List.of(EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.FILE, EvidenceKind.NOTE);
    }

    public EvidenceForm getForm() {
        return form;
    }
}
