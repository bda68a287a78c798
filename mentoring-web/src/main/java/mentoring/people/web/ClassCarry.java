package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.people.CarriedClass;
import mentoring.people.CarryClasses;
import mentoring.people.ClassCarryService;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The first step into a new year: pupils move up a class, leaving classes leave. */
@Named
@ViewScoped
public class ClassCarry implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ClassCarryService service;

    @Inject
    private Words words;

    private SchoolYearRef year;
    private List<Line> lines = List.of();
    private String reason;

    /** A class and what becomes of it; an empty name is a class that leaves. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final CarriedClass from;
        private String name;

        Line(CarriedClass from) {
            this.from = from;
            this.name = from.nextName();
        }

        public CarriedClass getFrom() {
            return from;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** Reads the classes that have not gone over yet, once for a page. */
    public List<Line> lines(long school, int newYear) {
        if (year == null) {
            year = new SchoolYearRef(school, newYear);
            lines = service.list(year).stream().map(Line::new).toList();
            reason = words.of("people.carry.reasonUsual");
        }
        return lines;
    }

    /** Takes all the classes over. */
    public String carry() {
        service.carry(year, new CarryClasses(lines.stream().map(line -> new CarryClasses.Move(line.from.id(), line.name)).toList(), reason));
        PageMessages.done("people.carry.done");
        return "/pairing/carry?faces-redirect=true&school=" + year.schoolId() + "&year=" + year.year();
    }

    /** How many pupils belong to these classes. */
    public long getPupils() {
        return lines.stream().mapToLong(line -> line.from.pupils()).sum();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
