package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.organization.OrganizationAction;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.UserView;

/** The director's form of what is printed of a school. */
@Named
@ViewScoped
public class SchoolEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolService schools;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private Long school;
    private int version;
    private final SchoolForm form = new SchoolForm();

    /** Fills the form; the page exists for the director only. */
    public void open() {
        school = school == null ? user.schoolRef().value() : school;
        if (!access.allows(OrganizationAction.DESCRIBE_SCHOOL, new SchoolRef(school))) {
            throw Refusal.notFound();
        }
        SchoolView view = schools.read(new SchoolRef(school));
        version = view.version();
        form.show(view);
    }

    /** Saves what is printed. */
    public String describe() {
        schools.describe(new SchoolRef(school), form.toDescribe(version));
        PageMessages.done("organization.described");
        return "/organization/school?faces-redirect=true&school=" + school;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public SchoolForm getForm() {
        return form;
    }
}
