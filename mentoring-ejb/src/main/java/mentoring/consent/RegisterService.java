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
import mentoring.consent.RegisterPageQueries.When;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.PaperState;
import mentoring.consent.model.Papers;
import mentoring.consent.model.RequiredPapers;
import mentoring.organization.FormQueries;
import mentoring.organization.FormView;
import mentoring.organization.PlaceQueries;
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
    private PlaceQueries places;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** A page of a register, filtered and ordered. */
    @ParticipationRule(ParticipationAction.LIST)
    public Slice<RegisterRow> register(SchoolYearRef year, RegisterFilter filter, int first, int size) {
        When when = new When(YearDay.within(year.schoolYear(), clock.today()), places.closed(year));
        List<RegisterQueries.Line> lines = size == 0 ? List.of() : pages.page(year, filter, when, first, size);
        boolean whole = first == 0 && lines.size() < size;
        return new Slice<>(rows(year, lines, when), whole ? lines.size() : pages.count(year, filter, when));
    }

    private List<RegisterRow> rows(SchoolYearRef year, List<RegisterQueries.Line> lines, When when) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<Long> persons = lines.stream().map(RegisterQueries.Line::personId).collect(Collectors.toSet());
        Set<Long> participations = lines.stream().map(RegisterQueries.Line::id).collect(Collectors.toSet());
        Map<Long, PersonLine> names = people.lines(persons, when.day());
        Map<Long, Papers> papers = consents.papers(persons, when.day());
        Map<Long, List<String>> chosen = registers.forms(participations);
        Map<Long, Integer> pairs = registers.pairs(participations, when);
        boolean curator = currentUser.caller().has(Role.CURATOR, year.schoolId());
        return lines.stream().map(line -> {
            PaperState worst = worst(papers.get(line.personId()), when.day());
            ConsentState told = when.closed() ? worst.status().ofThePast() : worst.status();
            int inPairs = pairs.getOrDefault(line.id(), 0);
            return row(line, names.get(line.personId()), chosen.getOrDefault(line.id(), List.of()), inPairs,
                occupation(line.state(), worst.status().holds(), inPairs, when.closed()),
                curator ? told : told.forOthers(), worst.until());
        }).toList();
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

    private static PaperState worst(Papers papers, LocalDate today) {
        return RequiredPapers.OF_PARTICIPANT.stream().map((ConsentKind kind) -> papers.state(kind, today))
            .max(Comparator.comparing((PaperState state) -> state.status()).thenComparing(PaperState::kind)).orElseThrow();
    }

    private static RegisterRow row(RegisterQueries.Line line, PersonLine person, List<String> formNames, int pairs, Occupation occupation,
                                   ConsentState consent, LocalDate until) {
        return new RegisterRow(line.id(), person, formNames, occupation, consent, consent == ConsentState.MISSING ? null : until, pairs,
            line.capacity());
    }

    static Occupation occupation(ParticipationState state, boolean papers, int pairs, boolean closed) {
        return switch (state) {
            case RESERVE -> Occupation.RESERVE;
            case DECLINED -> Occupation.DECLINED;
            case LEFT -> Occupation.LEFT;
            case ADMITTED -> {
                if (closed) {
                    yield pairs > 0 ? Occupation.TOOK_PART : Occupation.UNPAIRED;
                }
                yield pairs > 0 ? Occupation.WORKS : papers ? Occupation.FREE : Occupation.WAITS_CONSENT;
            }
            case CANDIDATE, SIGNED_UP -> papers ? Occupation.READY : Occupation.WAITS_CONSENT;
        };
    }
}
