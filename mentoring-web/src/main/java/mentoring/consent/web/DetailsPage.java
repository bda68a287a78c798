package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mentoring.consent.ChangeForms;
import mentoring.consent.ParticipationService;
import mentoring.consent.ParticipationView;
import mentoring.consent.RegisterService;
import mentoring.people.model.Availability;
import mentoring.shared.web.PageMessages;

/** Forms of mentoring, request or competences, and time of the participation that is shown. */
@Named
@ViewScoped
public class DetailsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private RegisterService registers;

    @Inject
    private ParticipationPage page;

    private FormPicks picks;
    private DetailsForm form;

    /** Fills the forms from what is stored. */
    public void open() {
        ParticipationView view = page.getView();
        if (view.changeable()) {
            Map<Long, Long> chosen = new HashMap<>();
            view.forms().forEach(line -> chosen.put(line.formId(), line.roleModelId()));
            picks = FormPicks.of(registers.forms(view.year()), view.role(), view.category()).with(chosen);
        }
        form = null;
    }

    /** Stores the forms of mentoring. */
    public void saveForms() {
        participations.changeForms(page.ref(), new ChangeForms(page.getView().version(), picks.chosen()));
        page.open();
        PageMessages.done("participation.formsSaved");
    }

    /** Stores request or competences, and time. */
    public void saveDetails() {
        if (page.isMentor()) {
            participations.describeMentor(page.ref(), getForm().mentor(page.getView().version()));
        } else {
            participations.describeMentee(page.ref(), getForm().mentee(page.getView().version()));
        }
        page.open();
        PageMessages.done("participation.detailsSaved");
    }

    /** What is typed; null while no consent to data opens it. */
    public DetailsForm getForm() {
        if (form == null && page.getView().details() != null) {
            form = new DetailsForm(page.getView().details());
        }
        return form;
    }

    public FormPicks getPicks() {
        return picks;
    }

    /** Numbers of the days, Monday first. */
    public List<Integer> getDays() {
        return IntStream.range(0, Availability.DAYS).boxed().toList();
    }

    /** Numbers of the parts of a day. */
    public List<Integer> getParts() {
        return IntStream.range(0, Availability.PARTS).boxed().toList();
    }
}
