package mentoring.consent.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.consent.ClassSheet;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentService;
import mentoring.consent.RecordClass;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** Consents of a class at once: tick, date, signer, one save. */
@Named
@ViewScoped
public class ClassPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentListService lists;

    @Inject
    private Words words;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private BroughtForm brought;
    private List<ClassSheet.Line> classes;
    private Long classId;
    private ClassSheet sheet;
    private List<ClassRow> rows = List.of();
    private LocalDate validTo;

    /** Opens the class of the address, else the first of the year. */
    public void open() {
        place.complete(user);
        classes = lists.classes(place.ref());
        if (classId == null && !classes.isEmpty()) {
            classId = classes.get(0).id();
        }
        validTo = place.ref().schoolYear().lastDay();
        load();
    }

    /** Goes to another class; what a listener returns leads nowhere. */
    public void go() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null,
            "/consent/class?faces-redirect=true&" + place.query() + "&class=" + classId);
    }

    private void load() {
        if (classId == null) {
            return;
        }
        sheet = lists.classSheet(place.ref(), classId);
        rows = sheet.pupils().stream().map(pupil -> new ClassRow(pupil, words.today())).toList();
        if (brought == null) {
            brought = new BroughtForm(sheet.recipient());
            brought.tick(ConsentKind.PERSONAL_DATA, true);
            brought.tick(ConsentKind.PARTICIPATION, true);
        }
    }

    /** Ticks everybody who still lacks a consent. */
    public void tickMissing() {
        rows.stream().filter(row -> !row.isComplete()).forEach(row -> row.setTick(true));
    }

    /** Saves all ticked lines, or none and says what is wrong with each. */
    public void save() {
        List<RecordClass.Row> ticked = IntStream.range(0, rows.size()).filter(line -> rows.get(line).isTick())
            .mapToObj(line -> rows.get(line).row(line, words.of("consent.relation.other"))).toList();
        consents.recordClass(place.ref(), new RecordClass(sheet.classId(), brought.kinds(), validTo, brought.recipient(), ticked));
        load();
        PageMessages.done("consent.class.saved", ticked.size(), sheet.className());
    }

    public Place getPlace() {
        return place;
    }

    public List<Signers> getSigners() {
        return List.of(Signers.REPRESENTATIVE, Signers.SUBJECT, Signers.BOTH);
    }

    public BroughtForm getBrought() {
        return brought;
    }

    public List<ClassSheet.Line> getClasses() {
        return classes;
    }

    public ClassSheet getSheet() {
        return sheet;
    }

    public List<ClassRow> getRows() {
        return rows;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
