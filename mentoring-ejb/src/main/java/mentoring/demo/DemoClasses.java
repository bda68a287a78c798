package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.FiguresService;
import mentoring.organization.RecordFigures;
import mentoring.people.AddClass;
import mentoring.people.AddPerson;
import mentoring.people.ClassService;
import mentoring.people.LeaveSchool;
import mentoring.people.MovePerson;
import mentoring.people.PersonMoveService;
import mentoring.people.PersonService;
import mentoring.people.model.PersonId;
import mentoring.shared.model.PersonName;

/** Classes with their pupils, who come up a class each year; a college's groups alike. The data tell of the present year's classes. */
@ApplicationScoped
class DemoClasses {

    /** What nobody has changed yet has version 1. */
    private static final int FRESH = 1;
    /** One class in so many gets a pupil from elsewhere. */
    private static final int NEWCOMER = 3;

    @Inject
    private FiguresService figures;

    @Inject
    private ClassService classes;

    @Inject
    private PersonService persons;

    @Inject
    private PersonMoveService moves;

    @Inject
    private Acting acting;

    /** Names of the present classes. */
    static Set<String> now(DemoSchool school) {
        return sizes(school).keySet();
    }

    /** Names of the classes of the year before, from which the present ones come, and of those who left with its end. */
    static Map<String, String> before(DemoSchool school) {
        Map<String, String> present = new LinkedHashMap<>();
        now(school).forEach(name -> {
            String below = school.place().classBelow(name);
            if (below != null) {
                present.put(below, name);
            }
        });
        leaving(school).keySet().forEach(name -> present.putIfAbsent(name, ""));
        return present;
    }

    /**
     * A class of the year before.
     *
     * @param present the class that comes from it; empty for none
     */
    @Transactional
    void before(DemoSchool school, String name, String present) {
        acting.at(school.days().beginning().atTime(11, 0));
        acting.as(school.place().curator());
        int coming = present.isEmpty() ? 0 : sizes(school).get(present) - newcomers(school, present);
        int leaving = leaving(school).getOrDefault(name, 0);
        open(school, name, coming + leaving);
        named(school, "pupils", present, name);
        while (school.pupils(name).size() < coming) {
            invented(school, name, school.place().grade(name) + 1);
        }
        named(school, "leavers", name, name);
        while (school.pupils(name).size() < coming + leaving) {
            invented(school, name, school.place().grade(name) + 1);
        }
    }

    /** The year is over: its leavers go with the first day of the next. */
    @Transactional
    void graduate(DemoSchool school) {
        LocalDate day = school.present().year().firstDay();
        acting.at(day.atTime(7, 0));
        acting.as(school.place().curator());
        leaving(school).forEach((name, count) -> {
            List<DemoSchool.Pupil> all = school.pupils(name);
            all.subList(all.size() - count, all.size())
                .forEach(pupil -> moves.leave(pupil.id(), new LeaveSchool(FRESH, day, "Окончание обучения")));
        });
    }

    /** A present class: those who come up, and those who are new. */
    @Transactional
    void now(DemoSchool school, String name) {
        LocalDate first = school.days().year().firstDay();
        acting.at(first.atTime(7, 0));
        acting.as(school.place().curator());
        int size = sizes(school).get(name);
        open(school, name, size);
        String below = school.place().classBelow(name);
        if (below == null) {
            named(school, "pupils", name, name);
        } else {
            school.comeUp(below, name, size - newcomers(school, name)).forEach(pupil -> moves.move(pupil.id(),
                new MovePerson(FRESH, first, school.place().kind().learner(), name, null, null, null)));
        }
        while (school.pupils(name).size() < size) {
            invented(school, name, school.place().grade(name));
        }
    }

    private void open(DemoSchool school, String name, int size) {
        school.classes().put(name, classes.add(school.year(), new AddClass(name, size)));
    }

    /** How many of a present class are new to the school. */
    private static int newcomers(DemoSchool school, String name) {
        return name.hashCode() % NEWCOMER == 0 && sizes(school).get(name) > NEWCOMER * 2 ? 1 : 0;
    }

    /**
     * Those who have a part have their birthdays ahead, so that nobody comes of age between his consent and his pair, unless the data
     * say so.
     */
    private void named(DemoSchool school, String list, String ofClass, String name) {
        int grade = school.place().grade(name) + (school.days().past() ? 1 : 0);
        DemoTexts.objects(school.texts().people(), list).stream().filter(one -> one.getString("class").equals(ofClass)).forEach(one -> {
            LocalDate born = school.present().bornOn(one.getInt("birthday", -30 - school.random().nextInt(90)), grade);
            PersonName pupil = DemoNames.parse(one.getString("name"));
            school.know(one.getString("key"), new DemoSchool.Known(add(school, pupil, born, name), pupil, born, name));
        });
    }

    private void invented(DemoSchool school, String name, int grade) {
        add(school, school.names().person(), school.present().bornOn(school.random().nextInt(360), grade), name);
    }

    private PersonId add(DemoSchool school, PersonName name, LocalDate born, String className) {
        DemoNames.Parent parent = school.names().parent(name);
        PersonId id = persons.add(school.year(), new AddPerson(name.last(), name.first(), name.middle(), born,
            school.place().kind().learner(), className, null, null, null, parent.name(), parent.relation(), true));
        school.pupils(className).add(new DemoSchool.Pupil(id, born));
        return id;
    }

    private static Map<String, Integer> leaving(DemoSchool school) {
        return counts(school.texts().people().getJsonObject("leaving"));
    }

    private static Map<String, Integer> sizes(DemoSchool school) {
        return counts(school.texts().people().getJsonObject("classes"));
    }

    private static Map<String, Integer> counts(JsonObject data) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        data.keySet().forEach(name -> counts.put(name, data.getInt(name)));
        return counts;
    }

    /** The year's figures, without which no coverage can be computed: of its beginning, and once more when they changed. */
    @Transactional
    void figures(DemoSchool school) {
        acting.as(school.place().curator());
        acting.at(school.days().beginning().atTime(13, 0));
        figures.record(school.year(), figures(school, school.days().beginning(), 0));
        LocalDate later = school.days().ago(40);
        acting.at(later.atTime(13, 0));
        figures.record(school.year(), figures(school, later, 1));
    }

    /** Somebody may have come from elsewhere meanwhile, or may not have come yet. */
    private static RecordFigures figures(DemoSchool school, LocalDate day, int step) {
        int missing = step == 0 && school.learners() > 99 ? 1 : 0;
        return new RecordFigures(day, school.learners() - missing, school.learners(10, 19) - missing, school.learners(15, 19),
            DemoPeople.staffCount(school, false), DemoPeople.staffCount(school, true));
    }
}
