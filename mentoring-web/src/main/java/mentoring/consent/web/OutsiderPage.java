package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.consent.EnterOutsider;
import mentoring.consent.OutsiderService;
import mentoring.consent.RegisterService;
import mentoring.consent.model.Signers;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipationId;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** Somebody from outside comes with a consent: person, organisation, consent and candidacy at once. */
@Named
@ViewScoped
public class OutsiderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutsiderService outsiders;

    @Inject
    private RegisterService registers;

    @Inject
    private Words words;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private OutsiderForm form;
    private FormPicks picks;
    private List<OutsiderService.Partner> partners;

    /** Prepares the form. */
    public void open() {
        place.complete(user);
        partners = outsiders.partners(place.ref());
        picks = FormPicks.of(registers.forms(place.ref()).stream()
            .filter(each -> each.mentors().stream().anyMatch(getCategories()::contains)).toList());
        form = new OutsiderForm();
        form.getSignature().setSignedOn(words.today());
        form.getSignature().setValidTo(place.ref().schoolYear().lastDay());
    }

    /** Enters everything, or nothing. */
    public String enter() {
        SignatureForm signature = form.getSignature();
        EnterOutsider.OutsiderConsent consent = new EnterOutsider.OutsiderConsent(signature.getSignedOn(), signature.getValidTo(),
            signature.getSignedBy(), signature.newName(), signature.getRelation(), form.isParticipates());
        ParticipationId entered = outsiders.enter(place.ref(), form.command(picks.chosen(), consent));
        PageMessages.done("participation.entered.MENTOR", form.getLastName() + " " + form.getFirstName());
        return "/people/participation?faces-redirect=true&id=" + entered.value();
    }

    public List<PersonCategory> getCategories() {
        return List.of(PersonCategory.PARTNER, PersonCategory.STUDENT, PersonCategory.PARENT, PersonCategory.ALUMNUS);
    }

    public List<Signers> getSigners() {
        return List.of(Signers.SUBJECT, Signers.REPRESENTATIVE, Signers.BOTH);
    }

    public Place getPlace() {
        return place;
    }

    public OutsiderForm getForm() {
        return form;
    }

    public FormPicks getPicks() {
        return picks;
    }

    public List<OutsiderService.Partner> getPartners() {
        return partners;
    }
}
