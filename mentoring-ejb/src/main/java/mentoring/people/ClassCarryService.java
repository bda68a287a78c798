package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.account.AccountEnds;
import mentoring.organization.model.School;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ClassId;
import mentoring.people.model.Person;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Takes pupils over into the classes of a new year: all chosen classes or none. Who has gone over or left is passed by. */
@Stateless
@Guarded
public class ClassCarryService {

    /** Whose stay in a class has an end, however late, has been moved or has left since. */
    private static final String STILL_THERE = " and a.since <= :day and a.until is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ClassQueries classes;

    @Inject
    private AccountEnds accounts;

    @Inject
    private Event<PersonLeft> left;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Classes of the year before that still have pupils on the new year's first day. */
    @PeopleRule(PeopleAction.READ_CARRY_OVER)
    public List<CarriedClass> list(SchoolYearRef year) {
        School school = access.get(year.school(), School.class);
        Map<Long, Long> pupils = em.createQuery("select a.schoolClass.id, count(a) from Affiliation a where a.schoolClass.schoolId = :school"
                + " and a.schoolClass.schoolYear = :before" + STILL_THERE + " group by a.schoolClass.id", Object[].class)
            .setParameter("school", year.schoolId()).setParameter("before", year.year() - 1)
            .setParameter("day", year.schoolYear().firstDay()).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
        return em.createQuery("select c from SchoolClass c where c.schoolId = :school and c.schoolYear = :before order by c.grade, c.name",
                SchoolClass.class).setParameter("school", year.schoolId()).setParameter("before", year.year() - 1).getResultStream()
            .filter(each -> pupils.containsKey(each.id()))
            .map(each -> new CarriedClass(each.id(), each.name(), each.grade(), pupils.get(each.id()), each.nameNextYear(school.kind())))
            .toList();
    }

    /** Takes the pupils of these classes over; those of leaving classes leave the school with the new year's first day. */
    @PeopleRule(PeopleAction.CARRY_OVER)
    public void carry(SchoolYearRef year, @Valid CarryClasses command) {
        School school = access.get(year.school(), School.class);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < command.moves().size(); i++) {
            problems.addAll(problems(school, command.moves().get(i), i));
        }
        boolean leaving = command.moves().stream().anyMatch(move -> move.name() == null);
        if (leaving && command.reason() == null) {
            problems.add(Problem.at("reason", "people.carry.reasonMissing"));
        }
        Refusal.ifAny(problems);
        for (CarryClasses.Move move : command.moves()) {
            SchoolClass from = access.getIn(year.schoolId(), new ClassId(move.classId()), SchoolClass.class);
            if (from.schoolYear() != year.year() - 1) {
                throw Refusal.notFound();
            }
            List<Person> pupils = pupils(from, year.schoolYear().firstDay());
            if (move.name() == null) {
                pupils.forEach(pupil -> leave(pupil, year.schoolYear().firstDay(), command.reason()));
            } else if (!pupils.isEmpty()) {
                SchoolClass to = classes.obtain(school, year, move.name());
                pupils.forEach(pupil -> moveUp(pupil, school, to, year.schoolYear().firstDay()));
            }
        }
    }

    private static List<Problem> problems(School school, CarryClasses.Move move, int place) {
        if (move.name() == null) {
            return List.of();
        }
        try {
            SchoolClass.normal(school.kind(), move.name());
            return List.of();
        } catch (Refusal wrong) {
            return wrong.problems().stream().map(problem -> new Problem(problem.key(), problem.arguments(), "rows[" + place + "].name")).toList();
        }
    }

    private List<Person> pupils(SchoolClass from, LocalDate day) {
        return em.createQuery("select p from Person p where p.id in (select a.person.id from Affiliation a where a.schoolClass = :from"
                + STILL_THERE + ") order by p.id", Person.class).setParameter("from", from).setParameter("day", day)
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.affiliations").getResultList();
    }

    private void moveUp(Person pupil, School school, SchoolClass to, LocalDate day) {
        touch(pupil);
        pupil.affiliate(Affiliation.learner(school.kind().learner(), to, day));
    }

    /** Before the year begins his log-in ends with the old year by itself. */
    private void leave(Person pupil, LocalDate day, String reason) {
        touch(pupil);
        if (!day.isAfter(clock.today())) {
            accounts.endAll(pupil.id());
        }
        pupil.leaveSchool(day, reason);
        left.fire(new PersonLeft(pupil.id(), pupil.schoolId(), day, reason));
    }

    private void touch(Person person) {
        person.touch(clock.now(), currentUser.accountId());
    }
}
