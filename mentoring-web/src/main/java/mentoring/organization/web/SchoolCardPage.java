package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.account.DirectorService;
import mentoring.organization.OrganizationAction;
import mentoring.organization.SchoolRegisterService;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.organization.YearService;
import mentoring.organization.YearView;
import mentoring.organization.model.SchoolState;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.PageMessages;

/** A school as the administrator sees it: who leads it, whether it works; nothing of what it keeps. */
@Named
@ViewScoped
public class SchoolCardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolService schools;

    @EJB
    private YearService yearService;

    @EJB
    private SchoolRegisterService register;

    @EJB
    private DirectorService directorService;

    @Inject
    private Access access;

    private Long school;
    private SchoolView view;
    private List<YearView> years;
    private List<String> directors;

    public void open() {
        if (school == null || !access.allows(OrganizationAction.ARCHIVE_SCHOOL, new SchoolRef(school))) {
            throw Refusal.notFound();
        }
        view = schools.read(new SchoolRef(school));
        years = yearService.list(new SchoolRef(school));
        directors = directorService.bySchool().getOrDefault(school, List.of());
    }

    /** Closes the school. */
    public String archive() {
        register.archive(new SchoolRef(school), view.version());
        PageMessages.done("organization.archived", view.shortName());
        return again();
    }

    /** Opens it again. */
    public String restore() {
        register.restore(new SchoolRef(school), view.version());
        PageMessages.done("organization.restored", view.shortName());
        return again();
    }

    private String again() {
        return "/organization/card?faces-redirect=true&school=" + school;
    }

    public boolean isArchived() {
        return view.state() == SchoolState.ARCHIVED;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public SchoolView getView() {
        return view;
    }

    public List<YearView> getYears() {
        return years;
    }

    /** Who may log in as director; empty where nobody may. */
    public List<String> getDirectors() {
        return directors;
    }
}
