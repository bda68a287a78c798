package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.people.model.Namesake;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** The list of the school's people. */
@Stateless
@Guarded
public class PeopleService {

    private static final int LARGEST_PAGE = 100;

    @Inject
    private PeopleQueries people;

    @Inject
    private Clock clock;

    /** A page of those whom the filter leaves, by name. */
    @PeopleRule(PeopleAction.LIST)
    public List<PersonLine> page(SchoolYearRef year, PeopleFilter filter, PageStart start, int size) {
        return people.page(year, filter, YearDay.within(year.schoolYear(), clock.today()), start, Math.min(size, LARGEST_PAGE));
    }

    /** How many the filter leaves. */
    @PeopleRule(PeopleAction.LIST)
    public long count(SchoolYearRef year, PeopleFilter filter) {
        return people.count(year, filter, YearDay.within(year.schoolYear(), clock.today()));
    }

    /** Those who bear a name already, so that a new entry can be compared with them. */
    @PeopleRule(PeopleAction.LIST)
    public List<PersonLine> namesakes(SchoolYearRef year, PersonName name) {
        List<Long> ids = people.namesakes(year.schoolId(), name).stream().map(Namesake::personId).toList();
        return people.lines(ids, year, YearDay.within(year.schoolYear(), clock.today()));
    }
}
