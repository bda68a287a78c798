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
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** The registers of mentors and mentees, and whom one can add to them. */
@Stateless
@Guarded
public class RegisterService {

    @Inject
    private RegisterQueries registers;

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

    /** A register, filtered and ordered. */
    @ParticipationRule(ParticipationAction.LIST)
    public Slice<RegisterRow> register(SchoolYearRef year, RegisterFilter filter, int first, int size) {
        LocalDate today = YearDay.within(year.schoolYear(), clock.today());
        List<RegisterQueries.Line> lines = registers.lines(year, filter.role());
        Set<Long> ids = lines.stream().map(RegisterQueries.Line::personId).collect(Collectors.toSet());
        Map<Long, PersonLine> persons = people.lines(ids, today);
        Map<Long, Papers> papers = consents.papers(ids, today);
        Map<Long, List<Long>> chosen = registers.forms(year);
        Map<Long, Integer> pairs = registers.openPairs(year, today);
        Map<Long, String> names = forms.forms(year.schoolId()).stream().collect(Collectors.toMap(FormView::id, FormView::name));
        String typed = filter.query() == null ? "" : PersonName.searchKey(filter.query());
        List<RegisterRow> rows = lines.stream()
            .filter(line -> filter.formId() == null || chosen.getOrDefault(line.id(), List.of()).contains(filter.formId()))
            .filter(line -> PersonName.searchKey(persons.get(line.personId()).name().full()).contains(typed))
            .map(line -> row(line, persons.get(line.personId()), papers.get(line.personId()), today,
                chosen.getOrDefault(line.id(), List.of()).stream().filter(names::containsKey).map(names::get).toList(),
                pairs.getOrDefault(line.id(), 0), year.schoolId()))
            .filter(row -> filter.occupation() == null || row.occupation() == filter.occupation())
            .sorted(order(filter)).toList();
        return Slice.of(rows, first, size);
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

    private static Comparator<RegisterRow> order(RegisterFilter filter) {
        Comparator<RegisterRow> byName = Comparator.comparing((RegisterRow row) -> row.person().sortName())
            .thenComparing(RegisterRow::participationId);
        Comparator<RegisterRow> order = filter.order() == RegisterFilter.Order.PAIRS
            ? Comparator.comparing(RegisterRow::pairs) : byName;
        return (filter.descending() ? order.reversed() : order).thenComparing(byName);
    }
}
