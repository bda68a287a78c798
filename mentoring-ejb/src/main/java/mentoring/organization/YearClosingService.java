package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.ClosingView.Open;
import mentoring.organization.ClosingView.StepView;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.ProgrammeState;
import mentoring.organization.model.YearMatter;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The end of a school's year: what is still open, the closing, and the way back for thirty days. */
@Stateless
@Guarded
public class YearClosingService {

    private static final Set<OrganizationAction> OF_YEAR = EnumSet.of(OrganizationAction.BEGIN_CLOSING, OrganizationAction.RESUME_YEAR,
        OrganizationAction.CLOSE_YEAR, OrganizationAction.REOPEN_YEAR);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    @Any
    private Instance<YearCheck> features;

    @Inject
    private Event<YearClosed> closed;

    @Inject
    private Event<YearReopened> reopened;

    /** What is open, what was done, what may be done. */
    @OrganizationRule(OrganizationAction.READ_CLOSING)
    public ClosingView read(SchoolYearRef year) {
        MentoringProgramme programme = programme(year);
        List<StepView> steps = new ArrayList<>(programme.steps().stream()
            .map(step -> new StepView(step.state(), step.madeOn(), step.madeBy(), step.note())).toList());
        Collections.reverse(steps);
        boolean done = programme.state() == ProgrammeState.CLOSED;
        return new ClosingView(YearView.of(programme), done ? List.of() : open(year), steps, programme.lastReopeningDay(),
            allowed(year, programme));
    }

    /** Begins the closing: no new pairs, whole-period rows of the roadmap may be confirmed. */
    @OrganizationRule(OrganizationAction.BEGIN_CLOSING)
    public void begin(SchoolYearRef year, int version) {
        seen(year, version).beginClosing(clock.today(), currentUser.name());
    }

    /** Goes on with the year after all. */
    @OrganizationRule(OrganizationAction.RESUME_YEAR)
    public void resume(SchoolYearRef year, int version) {
        seen(year, version).resume(clock.today(), currentUser.name());
        reopened.fire(new YearReopened(year));
    }

    /** Closes the year; refused while something stands in the way, and without a word while something else is open that was shown. */
    @OrganizationRule(OrganizationAction.CLOSE_YEAR)
    public void close(SchoolYearRef year, @Valid CloseYear command) {
        MentoringProgramme programme = seen(year, command.version());
        List<Open> open = open(year);
        Refusal.ifAny(open.stream().filter(each -> each.matter().obstacle())
            .map(each -> Problem.of("organization.closing.obstacle." + each.matter(), each.count())).toList());
        if (!open.isEmpty() && command.note() == null) {
            throw Refusal.at("note", "organization.closing.noteMissing");
        }
        Refusal.ifAny(open.stream().filter(each -> !command.shown().contains(each.matter()))
            .map(each -> Problem.of("organization.closing.another", each.matter())).toList());
        programme.close(clock.today(), currentUser.name(), open.isEmpty() ? null : command.note());
        em.flush();
        closed.fire(new YearClosed(year.schoolId(), year.schoolYear(), programme.closedOn()));
    }

    /** Opens a closed year again, back to its closing. */
    @OrganizationRule(OrganizationAction.REOPEN_YEAR)
    public void reopen(SchoolYearRef year, @Valid ReopenYear command) {
        seen(year, command.version()).reopen(clock.today(), currentUser.name(), command.reason());
        reopened.fire(new YearReopened(year));
    }

    private List<Open> open(SchoolYearRef year) {
        Map<YearMatter, Long> counts = new EnumMap<>(YearMatter.class);
        features.forEach(feature -> feature.open(year).forEach((matter, count) -> counts.merge(matter, count, Long::sum)));
        return counts.entrySet().stream().filter(each -> each.getValue() > 0).map(each -> new Open(each.getKey(), each.getValue())).toList();
    }

    private Set<OrganizationAction> allowed(SchoolYearRef year, MentoringProgramme programme) {
        Set<OrganizationAction> allowed = EnumSet.noneOf(OrganizationAction.class);
        OF_YEAR.stream().filter(action -> fits(action, programme)).filter(action -> access.allows(action, year)).forEach(allowed::add);
        return allowed;
    }

    private boolean fits(OrganizationAction action, MentoringProgramme programme) {
        return switch (action) {
            case BEGIN_CLOSING -> programme.state() == ProgrammeState.OPEN;
            case RESUME_YEAR, CLOSE_YEAR -> programme.state() == ProgrammeState.CLOSING;
            default -> programme.lastReopeningDay() != null && !clock.today().isAfter(programme.lastReopeningDay());
        };
    }

    private MentoringProgramme seen(SchoolYearRef year, int version) {
        MentoringProgramme programme = programme(year);
        programme.requireVersion(version);
        programme.touch(clock.now(), currentUser.accountId());
        return programme;
    }

    private MentoringProgramme programme(SchoolYearRef year) {
        return em.createQuery("select p from MentoringProgramme p where p.schoolId = :school and p.schoolYear = :year",
            MentoringProgramme.class).setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream()
            .findFirst().orElseThrow(Refusal::notFound);
    }
}
