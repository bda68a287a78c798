package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.consent.EnterCandidate;
import mentoring.consent.ParticipationService;
import mentoring.consent.PersonLine;
import mentoring.consent.RegisterService;
import mentoring.organization.FormView;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationId;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Choice;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** Somebody of the school becomes a candidate. */
@Named
@ViewScoped
public class CandidatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private RegisterService registers;

    @Inject
    private PersonWords personWords;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private ParticipantRole role = ParticipantRole.MENTOR;
    private final Map<Long, PersonCategory> categories = new HashMap<>();
    private List<FormView> forms;
    private Choice person;
    private FormPicks picks;

    /** Prepares the form. */
    public void open() {
        if (role == null) {
            throw Refusal.notFound();
        }
        place.complete(user);
        registers.suggest(place.ref(), role, "");
        forms = registers.forms(place.ref());
        picks = FormPicks.of(forms);
    }

    /** People to choose, by the letters typed. */
    public List<Choice> find(String typed) {
        List<PersonLine> found = registers.suggest(place.ref(), role, typed);
        found.forEach(line -> categories.put(line.id(), line.category()));
        return found.stream().map(personWords::choice).toList();
    }

    /** Leaves the forms that the chosen person fits; a single one is ticked. */
    public void choose() {
        PersonCategory category = person == null ? null : categories.get(person.id());
        picks = category == null ? FormPicks.of(forms) : FormPicks.of(forms, role, category);
        picks.tickSingle();
    }

    /** Enters the candidate and goes on to the consents. */
    public String enter() {
        ParticipationId entered = participations.enter(place.ref(),
            new EnterCandidate(person == null ? null : person.id(), role, picks.chosen()));
        PageMessages.done("participation.entered." + role, person.label());
        return "/people/participation?faces-redirect=true&id=" + entered.value();
    }

    public Place getPlace() {
        return place;
    }

    public boolean isMentor() {
        return role == ParticipantRole.MENTOR;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }

    public Choice getPerson() {
        return person;
    }

    public void setPerson(Choice person) {
        this.person = person;
    }

    public FormPicks getPicks() {
        return picks;
    }
}
