package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentoring.consent.ParticipationView.Details;
import mentoring.consent.ParticipationView.Reader;
import mentoring.consent.model.ConsentKind;
import mentoring.organization.FormQueries;
import mentoring.people.YearDay;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.shared.Access;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/**
 * A participation as its reader may see it (access design, section 3.2): the staff and the person see it whole, a mentor his mentee's
 * request and time, a mentee his mentor's name and competences.
 */
@ApplicationScoped
class ParticipationReader {

    @Inject
    private ConsentQueries consents;

    @Inject
    private FormQueries forms;

    @Inject
    private PersonLineQueries people;

    @Inject
    private FormRules formRules;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    ParticipationView view(Participation part) {
        Reader reader = reader(part);
        boolean near = reader.near();
        PersonLine line = people.lines(List.of(part.person().id()), day(part)).get(part.person().id());
        return new ParticipationView(part.id(), part.version(), new SchoolYearRef(part.schoolId(), part.schoolYear()), line, part.role(),
            part.category(), part.state(), near ? part.enteredOn() : null, near ? part.admittedOn() : null, near ? part.leftOn() : null,
            reader == Reader.STAFF ? part.leftReason() : null, formLines(part), details(part, reader), near ? missing(part) : List.of(),
            access.allows(ParticipationAction.CHANGE, new ParticipationId(part.id())), reader);
    }

    private Reader reader(Participation part) {
        Caller caller = currentUser.caller();
        if (caller.has(Role.CURATOR, part.schoolId()) || caller.has(Role.DIRECTOR, part.schoolId())) {
            return Reader.STAFF;
        }
        if (caller.isPerson(part.schoolId(), part.person().id())) {
            return Reader.SELF;
        }
        return part.role() == ParticipantRole.MENTEE ? Reader.MENTOR : Reader.MENTEE;
    }

    private Details details(Participation part, Reader reader) {
        if (!dataConsent(part)) {
            return null;
        }
        return reader == Reader.MENTEE ? Details.ofMentor(part) : Details.of(part);
    }

    boolean dataConsent(Participation part) {
        return consents.validOn(part.person().id(), ConsentKind.PERSONAL_DATA, day(part));
    }

    List<Problem> missing(Participation part) {
        return consents.missingForParticipation(part.person().id(), day(part)).stream()
            .map(paper -> paper.problem(part.person().name())).toList();
    }

    private LocalDate day(Participation part) {
        return YearDay.within(new SchoolYear(part.schoolYear()), clock.today());
    }

    private List<ParticipationView.FormLine> formLines(Participation part) {
        Map<Long, Long> models = formRules.models(part);
        return forms.forms(part.schoolId()).stream().filter(form -> models.containsKey(form.id()))
            .map(form -> new ParticipationView.FormLine(form.id(), form.name(), models.get(form.id()),
                form.roleModel(models.get(form.id())).map(model -> model.name()).orElse(null))).toList();
    }
}
