package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.organization.OrganizationAction;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.UserView;

/** The director's settings of a school, each with its consequence. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolService schools;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private Long school;
    private int version;
    private String name;
    private final SettingsForm form = new SettingsForm();

    /** Fills the form; the page exists for the director only. */
    public void open() {
        school = school == null ? user.schoolRef().value() : school;
        if (!access.allows(OrganizationAction.SETTLE_SCHOOL, new SchoolRef(school))) {
            throw Refusal.notFound();
        }
        SchoolView view = schools.read(new SchoolRef(school));
        version = view.version();
        name = view.shortName();
        form.show(view);
    }

    /** Saves the settings. */
    public String save() {
        schools.settle(new SchoolRef(school), form.toCommand(version));
        PageMessages.done("organization.settled");
        return "/organization/school?faces-redirect=true&school=" + school;
    }

    public AgeRule[] getAgeRules() {
        return AgeRule.values();
    }

    public PlanEndorser[] getEndorsers() {
        return PlanEndorser.values();
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public String getName() {
        return name;
    }

    public SettingsForm getForm() {
        return form;
    }
}
