package mentoring.operation.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import mentoring.operation.SetupService;
import mentoring.organization.model.LocalZone;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Installation;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** The first page of an empty installation; not there at any other time. */
@Named
@ViewScoped
public class FirstStartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SetupService setup;

    @Inject
    private Installation installation;

    private final FirstStartForm form = new FirstStartForm();

    public void open() {
        if (!installation.awaitsSetup()) {
            throw Refusal.notFound();
        }
    }

    /** Makes the installation, and leads to the log-in. */
    public String submit() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        setup.setUp(form.command(), request.getRemoteAddr());
        PageMessages.done("operation.setup.done");
        return "/login?faces-redirect=true";
    }

    public LocalZone[] getZones() {
        return LocalZone.values();
    }

    public SchoolKind[] getKinds() {
        return SchoolKind.values();
    }

    public FirstStartForm getForm() {
        return form;
    }
}
