package mentoring.roadmap.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.roadmap.AddDocument;
import mentoring.roadmap.AddFile;
import mentoring.roadmap.AddLink;
import mentoring.roadmap.AddNote;
import mentoring.roadmap.model.EvidenceKind;

/** What the form of a new piece of evidence holds. */
public class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EvidenceKind kind = EvidenceKind.DOCUMENT;
    private String title;
    private String url;
    private String number;
    private LocalDate date;
    private boolean personalData = true;

    AddLink toLink() {
        return new AddLink(title, url, personalData);
    }

    AddDocument toDocument() {
        return new AddDocument(title, number, date, personalData);
    }

    AddNote toNote() {
        return new AddNote(title, personalData);
    }

    AddFile toFile(String name, byte[] content) {
        return new AddFile(title, name, content, personalData);
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
