package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.DescribeSchool;
import mentoring.organization.FiguresService;
import mentoring.organization.RecordFigures;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.organization.SettleSchool;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.PlanEndorser;
import mentoring.people.AddClass;
import mentoring.people.AddPerson;
import mentoring.people.ClassService;
import mentoring.people.PersonService;
import mentoring.people.model.PersonId;
import mentoring.shared.model.PersonName;

/** The school as it is printed, its staff, classes and pupils. */
@ApplicationScoped
class DemoPeople {

    @Inject
    private SchoolService schools;

    @Inject
    private FiguresService figures;

    @Inject
    private ClassService classes;

    @Inject
    private PersonService persons;

    @Inject
    private Acting acting;

    /** Those of the staff who will have log-ins of their own; entered before anybody of the school can act. */
    @Transactional
    void founders(DemoSchool school) {
        acting.at(school.days().beginning().atTime(9, 0));
        acting.asSetUp(school.year().schoolId());
        DemoTexts.objects(school.texts().people(), "staff").stream().limit(2).forEach(one -> named(school, one));
    }

    /** Director and curator complete what is known of the school; then the rest of its staff. */
    @Transactional
    void settle(DemoSchool school) {
        JsonObject data = school.texts().people();
        acting.at(school.days().beginning().atTime(10, 0));
        acting.as(school.place().director());
        SchoolView view = schools.read(school.year().school());
        schools.describe(school.year().school(), new DescribeSchool(view.version(), view.fullName(), view.shortName(), view.directorName(),
            view.directorPost(), view.place(), data.getString("address"), data.getString("inn"), data.getString("ogrn"),
            data.getString("site")));
        schools.settle(school.year().school(), new SettleSchool(schools.read(school.year().school()).version(), AgeRule.BOTH_14_TO_17,
            PlanEndorser.METHODOLOGIST, data.getBoolean("small"), true, data.getBoolean("small")));
        acting.as(school.place().curator());
        DemoTexts.objects(data, "staff").stream().skip(2).forEach(one -> named(school, one));
        for (int count = 0; count < data.getInt("otherStaff"); count++) {
            PersonName name = school.names().person();
            persons.add(school.year(), teacher(name, null, school.names().post(), firstLesson(school, 1 + school.random().nextInt(30))));
        }
    }

    private void named(DemoSchool school, JsonObject one) {
        PersonName name = DemoNames.parse(one.getString("name"));
        LocalDate born = school.days().year().firstDay().minusYears(one.getInt("born")).minusDays(school.random().nextInt(300));
        PersonId id = persons.add(school.year(), teacher(name, born, one.getString("post"), firstLesson(school, one.getInt("taught"))));
        school.know(one.getString("key"), new DemoSchool.Known(id, name, born, null));
    }

    private static LocalDate firstLesson(DemoSchool school, int yearsAgo) {
        return school.days().year().firstDay().minusYears(yearsAgo);
    }

    private static AddPerson teacher(PersonName name, LocalDate born, String post, LocalDate since) {
        return new AddPerson(name.last(), name.first(), name.middle(), born, PersonCategory.TEACHER, null, null, post, since, null,
            null, true);
    }

    /**
     * A class with its pupils: first those who have a part, then as many others as the class has room for. Those who have a part have
     * their birthdays ahead, so that nobody comes of age between his consent and his pair, unless the data say so.
     */
    @Transactional
    void schoolClass(DemoSchool school, String name) {
        acting.at(school.days().beginning().atTime(11, 0));
        acting.as(school.place().curator());
        int size = school.texts().people().getJsonObject("classes").getInt(name);
        school.classes().put(name, classes.add(school.year(), new AddClass(name, size)));
        List<JsonObject> known = DemoTexts.objects(school.texts().people(), "pupils").stream()
            .filter(one -> one.getString("class").equals(name)).toList();
        known.forEach(one -> {
            PersonName pupil = DemoNames.parse(one.getString("name"));
            int sinceBirthday = one.getInt("birthday", -30 - school.random().nextInt(90));
            LocalDate born = school.days().bornOn(sinceBirthday, grade(name));
            school.know(one.getString("key"), new DemoSchool.Known(pupil(school, pupil, born, name), pupil, born, name));
        });
        for (int count = known.size(); count < size; count++) {
            pupil(school, school.names().person(), school.days().bornOn(school.random().nextInt(360), grade(name)), name);
        }
    }

    private PersonId pupil(DemoSchool school, PersonName name, LocalDate born, String className) {
        return persons.add(school.year(), new AddPerson(name.last(), name.first(), name.middle(), born, PersonCategory.PUPIL, className,
            null, null, null, school.names().mother(name), "мать", true));
    }

    private static int grade(String className) {
        return Integer.parseInt(className.replaceAll("\\D", ""));
    }

    /** The year's figures, without which no coverage can be computed. */
    @Transactional
    void figures(DemoSchool school) {
        JsonObject data = school.texts().people();
        JsonObject given = data.getJsonObject("figures");
        int pupils = data.getJsonObject("classes").values().stream().mapToInt(size -> Integer.parseInt(size.toString())).sum();
        int staff = data.getJsonArray("staff").size() + data.getInt("otherStaff");
        acting.as(school.place().curator());
        figures.record(school.year(), new RecordFigures(school.days().beginning(), pupils, given.getInt("from10To19"),
            given.getInt("from15To19"), staff, given.getInt("earlyCareer")));
    }
}
