package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.journal.JournalFilter;
import mentoring.journal.JournalLine;
import mentoring.journal.JournalReadService;
import mentoring.shared.model.Role;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** Journals: a school's for curator and director, the own pairs' for everybody else. Its address keeps the filters. */
@Named
@ViewScoped
public class JournalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private JournalReadService journals;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private final LazyList<JournalLine> rows = new LazyList<>(this::page, this::getFound);
    private String surname;
    private boolean unsigned;
    private boolean wholeSchool;
    private List<JournalLine> own;
    private long found;

    /** Settles whose journals are shown. */
    public void open() {
        user.requireOwn(place.getSchool());
        wholeSchool = user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR);
        if (wholeSchool) {
            place.complete(user);
            found = journals.count(place.ref(), filter());
        } else {
            own = journals.own();
            found = own.size();
        }
    }

    /** Shows what the filters ask for, from the first page. */
    public void search() {
        found = journals.count(place.ref(), filter());
        LazyList.fromStart("form:table");
        place.address().with("q", surname).with("unsigned", unsigned ? true : null).show();
    }

    /** True where the filters hide something. */
    public boolean isFiltered() {
        return unsigned || surname != null;
    }

    /** Shows all journals again. */
    public void reset() {
        surname = null;
        unsigned = false;
        search();
    }

    private JournalFilter filter() {
        return new JournalFilter(surname, unsigned);
    }

    private List<JournalLine> page(int first, int size) {
        return wholeSchool ? journals.list(place.ref(), filter(), first, size) : own.stream().skip(first).limit(size).toList();
    }

    /** How many journals the filters leave. */
    public long getFound() {
        return found;
    }

    public LazyList<JournalLine> getRows() {
        return rows;
    }

    public boolean isWholeSchool() {
        return wholeSchool;
    }

    public Place getPlace() {
        return place;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public boolean isUnsigned() {
        return unsigned;
    }

    public void setUnsigned(boolean unsigned) {
        this.unsigned = unsigned;
    }
}
