package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.FormChoice;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairService;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Choice;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** A new pair or group, made by hand. */
@Named
@ViewScoped
public class NewPairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairService pairs;

    @EJB
    private PairViewService views;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private PairWords pairWords;

    private final Place place = new Place();
    private final PairForm form = new PairForm();
    private List<FormChoice> forms;
    private List<Problem> cautions = List.of();

    /** The page exists for who may make pairs. */
    public void open() {
        place.complete(user);
        if (!access.allows(PairAction.FORM, place.ref())) {
            throw Refusal.notFound();
        }
        forms = views.forms(place.ref());
        form.setFormId(forms.isEmpty() ? null : forms.get(0).id());
        form.setPlannedEndOn(place.ref().schoolYear().lastDay().withMonth(5));
    }

    /** Another form: its people and role models are others. */
    public void changeForm() {
        form.forgetPeople();
        cautions = List.of();
    }

    public List<Choice> findMentors(String text) {
        return views.choices(place.ref(), form.getFormId(), ParticipantRole.MENTOR, text).stream().map(pairWords::choice).toList();
    }

    public List<Choice> findMentees(String text) {
        return views.choices(place.ref(), form.getFormId(), ParticipantRole.MENTEE, text).stream().map(pairWords::choice).toList();
    }

    /** Takes somebody out of the lists. */
    public void remove(Choice person) {
        form.remove(person);
        weigh();
    }

    /** Takes who was chosen into the lists and shows before saving what speaks against the pair. */
    public void weigh() {
        form.takeChosen();
        boolean both = !form.getMentors().isEmpty() && !form.getMentees().isEmpty();
        cautions = both ? pairs.cautions(place.ref(), form.command()) : List.of();
    }

    /** Makes the pair; somebody typed and chosen but not yet in the list is taken along. */
    public String save() {
        form.takeChosen();
        PairId id = pairs.form(place.ref(), form.command());
        PageMessages.done("pairing.formed");
        return "/pairing/pair?faces-redirect=true&id=" + id.value();
    }

    /** Role models of the chosen form. */
    public List<FormChoice.Model> getRoleModels() {
        return forms.stream().filter(each -> Long.valueOf(each.id()).equals(form.getFormId())).findFirst().map(FormChoice::roleModels)
            .orElse(List.of());
    }

    public PairKind[] getKinds() {
        return PairKind.values();
    }

    public Place getPlace() {
        return place;
    }

    public PairForm getForm() {
        return form;
    }

    public List<FormChoice> getForms() {
        return forms;
    }

    public List<Problem> getCautions() {
        return cautions;
    }
}
