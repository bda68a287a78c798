package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.organization.OrganizationAction;
import mentoring.organization.SchoolRegisterService;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.PageMessages;

/** The administrator's form for a new school or college. */
@Named
@ViewScoped
public class NewSchoolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolRegisterService register;

    @Inject
    private Access access;

    private final SchoolForm form = new SchoolForm();
    private SchoolKind kind = SchoolKind.SCHOOL;

    public void open() {
        if (!access.allows(OrganizationAction.CREATE_SCHOOL, null)) {
            throw Refusal.notFound();
        }
    }

    /** Makes the school and leads to its page, where its director is to be named. */
    public String save() {
        SchoolRef made = register.create(form.toCreate(kind));
        PageMessages.done("organization.created");
        return "/organization/card?faces-redirect=true&school=" + made.value();
    }

    public SchoolForm getForm() {
        return form;
    }

    public SchoolKind[] getKinds() {
        return SchoolKind.values();
    }

    public SchoolKind getKind() {
        return kind;
    }

    public void setKind(SchoolKind kind) {
        this.kind = kind;
    }
}
