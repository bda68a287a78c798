package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import mentoring.organization.ClosingView;
import mentoring.organization.CloseYear;
import mentoring.organization.OrganizationAction;
import mentoring.organization.ReopenYear;
import mentoring.organization.YearClosingService;
import mentoring.organization.model.ProgrammeState;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.Step;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** The end of a school's year: what is still open, each with the way there, and the closing. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private YearClosingService years;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private ClosingView view;
    private String word;

    /** Reads the year. */
    public void open() {
        place.complete(user);
        view = years.read(place.ref());
    }

    /** Begins the closing. */
    public String begin() {
        years.begin(place.ref(), version());
        return said("organization.closing.begun");
    }

    /** Goes on with the year after all. */
    public String resume() {
        years.resume(place.ref(), version());
        return said("organization.closing.resumed");
    }

    /** Closes the year. */
    public String close() {
        years.close(place.ref(), new CloseYear(version(), word, view.shown()));
        return said("organization.closing.closed");
    }

    /** Opens the closed year again. */
    public String reopen() {
        years.reopen(place.ref(), new ReopenYear(version(), word));
        return said("organization.closing.reopened");
    }

    private int version() {
        return view.year().version();
    }

    private String said(String key) {
        PageMessages.done(key, place.getYearLabel());
        return "/organization/closing?faces-redirect=true&" + place.query();
    }

    /** True where the reader may do that now. */
    public boolean may(String action) {
        return view.allowed().contains(OrganizationAction.valueOf(action));
    }

    /** What comes next, for the banner. */
    public String getNext() {
        String blocked = view.year().state() == ProgrammeState.CLOSING && !view.obstacles().isEmpty() ? ".blocked" : "";
        return words.of("organization.closing.next." + view.year().state() + blocked);
    }

    /** The last thing done with the year; null where nothing was. */
    public String getLast() {
        return view.steps().isEmpty() ? null
            : told(view.steps().get(0)) + ": " + view.steps().get(0).by() + ", " + words.date(view.steps().get(0).on());
    }

    /** What a step was. */
    public String told(ClosingView.StepView step) {
        boolean again = step.state() == ProgrammeState.CLOSING && step.note() != null;
        return words.of(again ? "organization.closing.step.REOPENED" : "organization.closing.step." + step.state());
    }

    /** The line of the year's states. */
    public List<Step> getSteps() {
        ProgrammeState now = view.year().state();
        return Stream.of(ProgrammeState.OPEN, ProgrammeState.CLOSING, ProgrammeState.CLOSED)
            .map(each -> new Step(words.of("organization.closing.state." + each), null, each.compareTo(now) < 0, each == now)).toList();
    }

    /** The page where the matter is mended. */
    public String outcome(ClosingView.Open open) {
        String page = switch (open.matter()) {
            case PAIRS_RUNNING, ENDS_WITHOUT_ORDER -> "/pairing/list?";
            case ENTRIES_TO_SIGN, ENTRIES_TOO_LATE -> "/journal/list?";
            case ORDERS_UNSIGNED -> "/organization/orders?";
            case ROADMAP_OPEN, ROADMAP_MISSING -> "/roadmap/roadmap?";
            case PLANS_UNFINISHED -> "/plan/plans?";
            case MEETINGS_PLANNED -> "/meeting/calendar?";
            case CANDIDATES -> "/consent/list?";
            case LOGINS -> "/people/list?";
        };
        return page + place.query();
    }

    public Place getPlace() {
        return place;
    }

    public ClosingView getView() {
        return view;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
