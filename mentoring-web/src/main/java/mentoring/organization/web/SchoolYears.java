package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.organization.MoveYear;
import mentoring.organization.OpenYear;
import mentoring.organization.YearService;
import mentoring.organization.YearView;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;

/** The dialogs on the page of years that open a year and move its dates. */
@Named
@ViewScoped
public class SchoolYears implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 9;
    private static final String ADDRESS = "/organization/years?faces-redirect=true&school=";

    @EJB
    private YearService years;

    @Inject
    private YearsPage page;

    @Inject
    private Clock clock;

    private final YearForm form = new YearForm();
    private YearView moved;

    /** Prepares the opening of a year with its usual dates. */
    public void prepareOpening() {
        List<Integer> free = getFree();
        form.setYear(free.isEmpty() ? null : free.get(0));
        presetDates();
    }

    /** Sets the usual dates of the chosen year: from 1 September to the end of May. */
    public void presetDates() {
        SchoolYear year = form.getYear() == null ? null : new SchoolYear(form.getYear());
        form.setStartsOn(year == null ? null : year.firstDay());
        form.setEndsOn(year == null ? null : year.firstDay().plusMonths(USUAL_MONTHS).minusDays(1));
    }

    /** Opens a year. */
    public String open() {
        years.open(new SchoolRef(page.getPlace().getSchool()), new OpenYear(form.getYear(), form.getStartsOn(), form.getEndsOn()));
        PageMessages.done("organization.yearOpen", label(form.getYear()));
        return ADDRESS + page.getPlace().getSchool();
    }

    /** Prepares new dates for a year. */
    public void prepareMove(YearView chosen) {
        moved = chosen;
        form.setStartsOn(chosen.startsOn());
        form.setEndsOn(chosen.endsOn());
    }

    /** Moves the dates of a year's programme. */
    public String move() {
        if (moved == null) {
            throw Refusal.notFound();
        }
        years.move(new SchoolYearRef(page.getPlace().getSchool(), moved.year()),
            new MoveYear(moved.version(), form.getStartsOn(), form.getEndsOn()));
        PageMessages.done("organization.yearMoved", moved.label());
        return ADDRESS + page.getPlace().getSchool();
    }

    /** Years that may still be opened: the running one, the next, the last. */
    public List<Integer> getFree() {
        int now = SchoolYear.of(clock.today()).start();
        return IntStream.of(now, now + 1, now - 1).filter(each -> page.getYears().stream().noneMatch(known -> known.year() == each))
            .boxed().toList();
    }

    public String label(Integer start) {
        return start == null ? "" : new SchoolYear(start).label();
    }

    public YearView getMoved() {
        return moved;
    }

    public YearForm getForm() {
        return form;
    }
}
