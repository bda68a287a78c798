package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import mentoring.people.YearDay;
import mentoring.people.model.Availability;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** A person's part in the year: candidate, then, with the consents, participant (decision 9). */
@Stateless
@Guarded
public class ParticipationService {

    /** The reason that a withdrawn consent leaves behind; pages put it into words. */
    public static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ParticipationReader reader;

    @Inject
    private FormRules formRules;

    @Inject
    private Event<ParticipationLeft> left;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Enters somebody as a candidate. */
    @ParticipationRule(ParticipationAction.ENTER)
    public ParticipationId enter(SchoolYearRef year, @Valid EnterCandidate command) {
        Person person = access.getIn(year.schoolId(), new PersonId(command.personId()), Person.class);
        Participation participation = new Participation(person, year.year(), command.role(),
            formRules.category(person, command.role(), command.forms(), YearDay.within(year.schoolYear(), clock.today())), clock.today());
        participation.takePartIn(formRules.chosen(year.schoolId(), command.forms()));
        if (formRules.entered(person.id(), year.year(), command.role())) {
            throw Refusal.at("person", "participation.exists", person.name(), command.role());
        }
        touch(participation);
        em.persist(participation);
        em.flush();
        return new ParticipationId(participation.id());
    }

    /** A line of a register with everything behind it that the reader may see. */
    @ParticipationRule(ParticipationAction.VIEW)
    public ParticipationView view(ParticipationId id) {
        return reader.view(access.get(id, Participation.class));
    }

    /** Other forms or role models. */
    @ParticipationRule(ParticipationAction.CHANGE)
    public void changeForms(ParticipationId id, @Valid ChangeForms command) {
        Participation participation = running(id, command.version());
        formRules.requireCategory(participation.category(), participation.role(), participation.schoolId(), command.forms());
        participation.takePartIn(formRules.chosen(participation.schoolId(), command.forms()));
        touch(participation);
    }

    /** What a mentor offers. */
    @ParticipationRule(ParticipationAction.CHANGE)
    public void describeMentor(ParticipationId id, @Valid DescribeMentor command) {
        Participation participation = open(id, command.version(), ParticipantRole.MENTOR);
        participation.offer(command.competences(), command.interests(), command.capacity(),
            new Availability(command.availability()).bits(), command.minutesPerWeek(), command.achievements());
        touch(participation);
    }

    /** What a mentee asks for. */
    @ParticipationRule(ParticipationAction.CHANGE)
    public void describeMentee(ParticipationId id, @Valid DescribeMentee command) {
        Participation participation = open(id, command.version(), ParticipantRole.MENTEE);
        participation.ask(command.request(), command.topics(), command.interests(), new Availability(command.availability()).bits(),
            command.minutesPerWeek());
        touch(participation);
    }

    /** Makes the candidate a participant; refuses with everything that is missing and what to do. */
    @ParticipationRule(ParticipationAction.ADMIT)
    public void admit(ParticipationId id, int version) {
        Participation participation = seen(id, version);
        Refusal.ifAny(reader.missing(participation));
        participation.admit(clock.today());
        touch(participation);
    }

    /** Reserve or declined; CANDIDATE invites again. */
    @ParticipationRule(ParticipationAction.DECIDE)
    public void decide(ParticipationId id, int version, ParticipationState decision) {
        Participation participation = seen(id, version);
        if (decision == ParticipationState.CANDIDATE) {
            participation.inviteAgain();
        } else {
            participation.decide(decision, clock.today());
        }
        touch(participation);
    }

    /** Ends the participation; pairs learn of it in the same transaction. */
    @ParticipationRule(ParticipationAction.LEAVE)
    public void leave(ParticipationId id, @Valid LeaveProgramme command) {
        Participation participation = seen(id, command.version());
        if (command.leftOn().isAfter(clock.today())) {
            throw Refusal.at("leftOn", "consent.dateInFuture");
        }
        participation.leave(command.leftOn(), command.leftReason());
        touch(participation);
        left.fire(new ParticipationLeft(participation.id(), participation.person().id(), participation.schoolId(), command.leftOn()));
    }

    private Participation seen(ParticipationId id, int version) {
        Participation participation = access.get(id, Participation.class);
        participation.requireVersion(version);
        return participation;
    }

    private Participation running(ParticipationId id, int version) {
        Participation participation = seen(id, version);
        if (!participation.running()) {
            throw Refusal.because("participation.transition");
        }
        return participation;
    }

    private Participation open(ParticipationId id, int version, ParticipantRole role) {
        Participation participation = running(id, version);
        if (participation.role() != role) {
            throw Refusal.notFound();
        }
        if (!reader.dataConsent(participation)) {
            throw Refusal.because("participation.consentFirst");
        }
        return participation;
    }

    private void touch(Participation participation) {
        participation.touch(clock.now(), currentUser.accountId());
    }
}
