package mentoring.consent.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.consent.ClassSheet;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentService;
import mentoring.consent.RecordClass;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** Consents of a class at once: tick, date, signer, one save. */
@Named
@ViewScoped
public class ClassPage extends YearPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentListService lists;

    @Inject
    private Words words;

    private Map<ConsentKind, Boolean> brought = new EnumMap<>(ConsentKind.class);
    private List<ClassSheet.Line> classes;
    private Long classId;
    private ClassSheet sheet;
    private List<ClassRow> rows = List.of();
    private LocalDate validTo;
    private String recipient;

    /** Opens the class of the address, else the first of the year. */
    public void open() {
        classes = lists.classes(place());
        if (classId == null && !classes.isEmpty()) {
            classId = classes.get(0).id();
        }
        brought.put(ConsentKind.PERSONAL_DATA, true);
        brought.put(ConsentKind.PARTICIPATION, true);
        brought.put(ConsentKind.TRANSFER, false);
        validTo = place().schoolYear().lastDay();
        load();
    }

    /** Goes to another class; what a listener returns leads nowhere. */
    public void go() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null,
            "/consent/class?faces-redirect=true&school=" + getSchool() + "&year=" + getYear() + "&class=" + classId);
    }

    private void load() {
        if (classId == null) {
            return;
        }
        sheet = lists.classSheet(place(), classId);
        rows = sheet.pupils().stream().map(pupil -> new ClassRow(pupil, words.today())).toList();
        recipient = recipient == null ? sheet.recipient() : recipient;
    }

    /** Ticks everybody who still lacks a consent. */
    public void tickMissing() {
        rows.stream().filter(row -> !row.isComplete()).forEach(row -> row.setTick(true));
    }

    /** Saves all ticked lines, or none and says what is wrong with each. */
    public void save() {
        Set<ConsentKind> kinds = brought.entrySet().stream().filter(entry -> Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentKind.class)));
        List<RecordClass.Row> ticked = IntStream.range(0, rows.size()).filter(place -> rows.get(place).isTick())
            .mapToObj(place -> rows.get(place).row(place, words.of("consent.relation.other"))).toList();
        consents.recordClass(place(), new RecordClass(sheet.classId(), kinds, validTo,
            kinds.contains(ConsentKind.TRANSFER) ? recipient : null, ticked));
        load();
        PageMessages.done("consent.class.saved", ticked.size(), sheet.className());
    }

    /** True while the consent to transfer is ticked. */
    public boolean isTransferred() {
        return Boolean.TRUE.equals(brought.get(ConsentKind.TRANSFER));
    }

    public List<ConsentKind> getKinds() {
        return List.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);
    }

    public List<Signers> getSigners() {
        return List.of(Signers.REPRESENTATIVE, Signers.SUBJECT, Signers.BOTH);
    }

    public Map<ConsentKind, Boolean> getBrought() {
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

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
