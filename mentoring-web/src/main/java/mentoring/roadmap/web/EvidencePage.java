package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.roadmap.AddDocument;
import mentoring.roadmap.AddFile;
import mentoring.roadmap.AddLink;
import mentoring.roadmap.AddNote;
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

    private EvidenceKind kind = EvidenceKind.DOCUMENT;
    private String title;
    private String url;
    private String number;
    private LocalDate date;
    private boolean personalData = true;
    private String named = "";

    /** Looks for names in the title while it is said to hold no personal data. */
    public void lookForNames() {
        named = personalData || !row.may("READ_RECORDS") ? ""
            : String.join(", ", evidence.named(new RoadmapItemId(row.getId()), title));
    }

    /** Names of participants that were found in the title; empty for none. */
    public String getNamed() {
        return named;
    }

    /** Adds what the chosen kind asks for; a file adds itself when it has come. */
    public String add() {
        RoadmapItemId item = new RoadmapItemId(row.getId());
        switch (kind) {
            case LINK -> evidence.addLink(item, new AddLink(title, url, personalData));
            case DOCUMENT -> evidence.addDocument(item, new AddDocument(title, number, date, personalData));
            case NOTE -> evidence.addNote(item, new AddNote(title, personalData));
            case FILE -> {
                return null;
            }
        }
        return again("roadmap.evidence.added");
    }

    /** A file has come. */
    public void take(FileUploadEvent event) {
        evidence.addFile(new RoadmapItemId(row.getId()),
            new AddFile(title, event.getFile().getFileName(), event.getFile().getContent(), personalData));
        title = null;
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

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public boolean isPersonalData() {
        return personalData;
    }

    public void setPersonalData(boolean personalData) {
        this.personalData = personalData;
    }
}
