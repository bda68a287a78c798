package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.PaperState;
import mentoring.consent.model.Papers;
import mentoring.consent.model.RequiredPapers;
import mentoring.organization.FormQueries;
import mentoring.organization.FormView;
import mentoring.organization.model.PersonCategory;
import mentoring.people.YearDay;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** The registers of mentors and mentees, and whom one can add to them. */
@Stateless
@Guarded
public class RegisterService {

    @Inject
    private RegisterQueries registers;

    @Inject
    private RegisterPageQueries pages;

    @Inject
    private ConsentQueries consents;

    @Inject
    private PersonLineQueries people;

    @Inject
    private FormQueries forms;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** A page of a register, filtered and ordered. */
    @ParticipationRule(ParticipationAction.LIST)
    public Slice<RegisterRow> register(SchoolYearRef year, RegisterFilter filter, int first, int size) {
        LocalDate today = YearDay.within(year.schoolYear(), clock.today());
        List<RegisterQueries.Line> lines = size == 0 ? List.of() : pages.page(year, filter, today, first, size);
        boolean whole = first == 0 && lines.size() < size;
        return new Slice<>(rows(year, lines, today), whole ? lines.size() : pages.count(year, filter, today));
    }

    private List<RegisterRow> rows(SchoolYearRef year, List<RegisterQueries.Line> lines, LocalDate today) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<Long> persons = lines.stream().map(RegisterQueries.Line::personId).collect(Collectors.toSet());
        Set<Long> participations = lines.stream().map(RegisterQueries.Line::id).collect(Collectors.toSet());
        Map<Long, PersonLine> names = people.lines(persons, today);
        Map<Long, Papers> papers = consents.papers(persons, today);
        Map<Long, List<String>> chosen = registers.forms(participations);
        Map<Long, Integer> pairs = registers.openPairs(participations, today);
        return lines.stream().map(line -> row(line, names.get(line.personId()), papers.get(line.personId()), today,
            chosen.getOrDefault(line.id(), List.of()), pairs.getOrDefault(line.id(), 0), year.schoolId())).toList();
    }

    /** The forms of mentoring that the school may choose. */
    @ParticipationRule(ParticipationAction.LIST)
    public List<FormView> forms(SchoolYearRef year) {
        return forms.forms(year.schoolId());
    }

    /** People who could enter the year in that role; two letters at least, ten rows at most. */
    @ParticipationRule(ParticipationAction.SUGGEST)
    public List<PersonLine> suggest(SchoolYearRef year, ParticipantRole role, String typed) {
        Set<PersonCategory> categories = forms.forms(year.schoolId()).stream()
            .flatMap(form -> (role == ParticipantRole.MENTOR ? form.mentors() : form.mentees()).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonCategory.class)));
        LocalDate today = YearDay.within(year.schoolYear(), clock.today());
        List<Long> ids = people.suggest(year, role, categories, typed, today);
        Map<Long, PersonLine> lines = people.lines(ids, today);
        return ids.stream().map(lines::get).toList();
    }

    private RegisterRow row(RegisterQueries.Line line, PersonLine person, Papers papers, LocalDate today, List<String> formNames, int pairs,
                            long schoolId) {
        PaperState worst = RequiredPapers.OF_PARTICIPANT.stream().map((ConsentKind kind) -> papers.state(kind, today))
            .max(Comparator.comparing((PaperState state) -> state.status()).thenComparing(PaperState::kind)).orElseThrow();
        boolean curator = currentUser.caller().has(Role.CURATOR, schoolId);
        ConsentState told = curator ? worst.status() : worst.status().forOthers();
        return new RegisterRow(line.id(), person, formNames, occupation(line.state(), worst.status().holds(), pairs), told,
            told == ConsentState.MISSING ? null : worst.until(), pairs, line.capacity());
    }

    static Occupation occupation(ParticipationState state, boolean papers, int pairs) {
        return switch (state) {
            case RESERVE -> Occupation.RESERVE;
            case DECLINED -> Occupation.DECLINED;
            case LEFT -> Occupation.LEFT;
            case ADMITTED -> pairs > 0 ? Occupation.WORKS : papers ? Occupation.FREE : Occupation.WAITS_CONSENT;
            case CANDIDATE, SIGNED_UP -> papers ? Occupation.READY : Occupation.WAITS_CONSENT;
        };
    }
}
