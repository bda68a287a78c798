package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mentoring.journal.JournalFilter;
import mentoring.journal.JournalLine;
import mentoring.journal.JournalReadService;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.UserView;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Journals: a school's for curator and director, the own pairs' for everybody else. */
@Named
@ViewScoped
public class JournalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private JournalReadService journals;

    @Inject
    private UserView user;

    private Long school;
    private Integer year;
    private String surname;
    private boolean unsigned;
    private boolean wholeSchool;
    private List<JournalLine> own;
    private final LazyDataModel<JournalLine> lines = new Lines();

    /** Settles whose journals are shown. */
    public void open() {
        user.requireOwn(school);
        wholeSchool = user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR);
        if (!wholeSchool) {
            own = journals.own();
        } else if (school == null || year == null) {
            SchoolYearRef shown = user.schoolYear();
            school = shown.schoolId();
            year = shown.year();
        }
    }

    /** How many journals the filters leave. */
    public long getFound() {
        return wholeSchool ? journals.count(schoolYear(), filter()) : own.size();
    }

    /** True where the filters hide something. */
    public boolean isFiltered() {
        return unsigned || surname != null;
    }

    /** Shows all journals again. */
    public void reset() {
        surname = null;
        unsigned = false;
    }

    private JournalFilter filter() {
        return new JournalFilter(surname, unsigned);
    }

    private SchoolYearRef schoolYear() {
        return new SchoolYearRef(school, year);
    }

    /** Pages of the list. */
    private final class Lines extends LazyDataModel<JournalLine> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) getFound();
        }

        @Override
        public List<JournalLine> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return wholeSchool ? journals.list(schoolYear(), filter(), first, size) : own.stream().skip(first).limit(size).toList();
        }
    }

    public LazyDataModel<JournalLine> getLines() {
        return lines;
    }

    public boolean isWholeSchool() {
        return wholeSchool;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
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
