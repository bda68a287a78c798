package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.people.AddClass;
import mentoring.people.ClassService;
import mentoring.people.CountClass;
import mentoring.people.PeopleAction;
import mentoring.shared.Access;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;

/** The card of a year's classes on the school's page: headcounts in one form, and new classes. */
@Named
@ViewScoped
public class SchoolClasses implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ClassService classes;

    @Inject
    private Access access;

    private SchoolYearRef year;
    private List<ClassForm> rows;
    private String newName;
    private Integer newHeadcount;

    /** The year's classes; read once for a view. */
    public List<ClassForm> of(Long school, Integer ofYear) {
        if (rows == null) {
            year = new SchoolYearRef(school, ofYear);
            rows = classes.list(year).stream().map(view -> {
                ClassForm row = new ClassForm();
                row.setId(view.id());
                row.setVersion(view.version());
                row.setName(view.name());
                row.setListed(view.listed());
                row.setHeadcount(view.headcount());
                return row;
            }).toList();
        }
        return rows;
    }

    /** Saves all headcounts. */
    public String count() {
        classes.count(year, rows.stream().map(row -> new CountClass(row.getId(), row.getVersion(), row.getHeadcount())).toList());
        PageMessages.done("people.class.counted");
        return here();
    }

    /** Adds a class. */
    public String add() {
        classes.add(year, new AddClass(newName, newHeadcount));
        PageMessages.done("people.class.added");
        return here();
    }

    public boolean mayCount(Long school, Integer ofYear) {
        return access.allows(PeopleAction.COUNT_CLASSES, new SchoolYearRef(school, ofYear));
    }

    public boolean mayAdd(Long school, Integer ofYear) {
        return access.allows(PeopleAction.ADD_CLASS, new SchoolYearRef(school, ofYear));
    }

    public boolean mayIssueLogins(Long school, Integer ofYear) {
        return access.allows(PeopleAction.ISSUE_LOGINS, new SchoolYearRef(school, ofYear));
    }

    /** Pupils of all classes by the headcounts that are known. */
    public int getTotal() {
        return rows.stream().filter(row -> row.getHeadcount() != null).mapToInt(ClassForm::getHeadcount).sum();
    }

    private String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&school=" + year.schoolId() + "&year="
            + year.year();
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public Integer getNewHeadcount() {
        return newHeadcount;
    }

    public void setNewHeadcount(Integer newHeadcount) {
        this.newHeadcount = newHeadcount;
    }
}
