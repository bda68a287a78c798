package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import mentoring.organization.model.School;
import mentoring.people.model.ClassId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The classes of a school year with their headcounts. */
@Stateless
@Guarded
public class ClassService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ClassQueries classes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** All classes of the year, by grade and letter. */
    @PeopleRule(PeopleAction.READ_CLASSES)
    public List<ClassView> list(SchoolYearRef year) {
        return classes.list(year, YearDay.within(year.schoolYear(), clock.today()));
    }

    /** Adds a class. */
    @PeopleRule(PeopleAction.ADD_CLASS)
    public ClassId add(SchoolYearRef year, @Valid AddClass command) {
        School school = access.get(year.school(), School.class);
        SchoolClass added = SchoolClass.of(school.kind(), year.schoolId(), year.year(), command.name(), command.headcount());
        classes.requireFree(year, added.name());
        added.touch(clock.now(), currentUser.accountId());
        em.persist(added);
        return new ClassId(added.id());
    }

    /** Sets how many pupils classes of the year have; all of them or none. */
    @PeopleRule(PeopleAction.COUNT_CLASSES)
    public void count(SchoolYearRef year, List<CountClass> counts) {
        for (CountClass each : counts) {
            SchoolClass counted = access.getIn(year.schoolId(), new ClassId(each.classId()), SchoolClass.class);
            if (counted.schoolYear() != year.year()) {
                throw Refusal.notFound();
            }
            if (!Objects.equals(counted.headcount(), each.headcount())) {
                counted.requireVersion(each.version());
                counted.count(each.headcount());
                counted.touch(clock.now(), currentUser.accountId());
            }
        }
    }
}
