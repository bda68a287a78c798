package mentoring.audit.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import mentoring.audit.AuditPart;
import mentoring.audit.AuditService;
import mentoring.audit.BusyReader;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The audit: a school's for its director, else the municipality's for the administrator. What is looked for stands in the address. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private AuditService audit;

    @Inject
    private AuditSheet sheet;

    @Inject
    private Words words;

    @Inject
    private UserView user;

    private final AuditForm form = new AuditForm();
    private Long school;
    private Long after;
    private AuditPart part;
    private List<BusyReader> busy = List.of();

    /** Reads the part that the address names. */
    public void open() {
        if (school == null && user.holds(Role.DIRECTOR)) {
            school = user.schoolRef().value();
        }
        if (school == null) {
            part = audit.all(form.filter(), after);
        } else {
            part = audit.school(new SchoolRef(school), form.filter(), after);
            busy = audit.busyReaders(new SchoolRef(school));
        }
    }

    /** Goes to the address of what is looked for. */
    public String search() {
        after = null;
        return "/audit/list?faces-redirect=true&includeViewParams=true";
    }

    /** Goes to the whole audit. */
    public String reset() {
        return "/audit/list?faces-redirect=true" + (school == null ? "" : "&school=" + school);
    }

    /** The found records as a file. */
    public StreamedContent getExport() {
        byte[] content = sheet.of(audit.export(new SchoolRef(school), form.filter()));
        return DefaultStreamedContent.builder().name(words.of("audit.export.file")).contentType(XLSX)
            .contentLength((long) content.length).stream(() -> new ByteArrayInputStream(content)).build();
    }

    public AuditForm getForm() {
        return form;
    }

    public AuditPart getPart() {
        return part;
    }

    public List<BusyReader> getBusy() {
        return busy;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
