package mentoring.exchange.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.exchange.ExchangeAction;
import mentoring.exchange.PrintingRow;
import mentoring.exchange.PrintingService;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintingId;
import mentoring.organization.PlaceQueries;
import mentoring.people.ClassService;
import mentoring.people.ClassView;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** Where many documents are printed at once: which, how many there are, and what one had printed before. */
@Named
@ViewScoped
public class PrintPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PrintingService printing;

    @EJB
    private ClassService classService;

    @Inject
    private Access access;

    @Inject
    private PlaceQueries places;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private final PrintForm form = new PrintForm();
    private boolean staff;
    private String schoolName;
    private long found;
    private List<ClassView> classes = List.of();
    private List<PrintingRow> earlier;

    /** Counts what the address asks for; the municipality has a school's plans only, and not by class. */
    public void open() {
        place.complete(user);
        staff = access.allows(ExchangeAction.COUNT_JOURNALS, place.ref());
        if (staff) {
            classes = classService.list(place.ref());
        }
        count();
        schoolName = places.schools(List.of(place.getSchool())).stream().findFirst().orElseThrow(Refusal::notFound).name();
        earlier = printing.recent(place.ref());
    }

    /** Counts anew what is chosen. */
    public void count() {
        found = form.isPlans() ? printing.countPlans(place.ref(), form.getClassId())
            : printing.countJournals(place.ref(), form.getClassId());
    }

    /** Starts the work and goes to its page. */
    public String print() {
        PrintingId id = form.isPlans() ? printing.printPlans(place.ref(), form.command()) : printing.printJournals(place.ref(), form.command());
        return PrintedPage.address(id.value());
    }

    public Place getPlace() {
        return place;
    }

    public PrintForm getForm() {
        return form;
    }

    /** True for the school's own. */
    public boolean isStaff() {
        return staff;
    }

    public String getSchoolName() {
        return schoolName;
    }

    public long getFound() {
        return found;
    }

    public List<ClassView> getClasses() {
        return classes;
    }

    public List<PrintingRow> getEarlier() {
        return earlier;
    }

    public DocumentSet[] getSets() {
        return DocumentSet.values();
    }
}
