package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.ChangePair;
import mentoring.pairing.FormChoice;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairService;
import mentoring.pairing.PairView;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.PairId;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;

/** Direction, role model and dates of a pair that is not ordered yet. */
@Named
@ViewScoped
public class EditPairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService views;

    @EJB
    private PairService pairs;

    private Long id;
    private PairView view;
    private final PairForm form = new PairForm();

    /** Fills the form; the page exists where the pair may be changed. */
    public void open() {
        view = views.view(PairId.of(id));
        if (!view.allowed().contains(PairAction.CHANGE)) {
            throw Refusal.notFound();
        }
        form.setFormId(view.formId());
        form.setDirection(view.direction());
        form.setRoleModelId(view.roleModelId());
        form.setTeacherPresent(view.teacherPresent());
        form.setStartsOn(view.startsOn());
        form.setPlannedEndOn(view.plannedEndOn());
    }

    /** Saves. */
    public String save() {
        pairs.change(new PairId(id), new ChangePair(view.version(), form.getDirection(), form.getRoleModelId(), form.isTeacherPresent(),
            form.getStartsOn(), form.getPlannedEndOn()));
        PageMessages.done("pairing.changed");
        return "/pairing/pair?faces-redirect=true&id=" + id;
    }

    /** Role models of the pair's form. */
    public List<FormChoice.Model> getRoleModels() {
        return views.forms(new SchoolYearRef(view.schoolId(), view.year())).stream().filter(each -> each.id() == view.formId())
            .findFirst().map(FormChoice::roleModels).orElse(List.of());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PairView getView() {
        return view;
    }

    public PairForm getForm() {
        return form;
    }
}
