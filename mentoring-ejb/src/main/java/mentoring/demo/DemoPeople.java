package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.DescribeSchool;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.organization.SettleSchool;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.PlanEndorser;
import mentoring.people.AddPerson;
import mentoring.people.PersonService;
import mentoring.people.model.PersonId;
import mentoring.shared.model.PersonName;

/** The school as it is printed, and its staff. */
@ApplicationScoped
class DemoPeople {

    /** One in so many of the staff without a part begins in the present year. */
    private static final int NEWCOMER = 9;

    @Inject
    private SchoolService schools;

    @Inject
    private PersonService persons;

    @Inject
    private Acting acting;

    /** Those of the staff who lead the school; entered before anybody of it can act. */
    @Transactional
    void founders(DemoSchool school) {
        acting.at(school.days().beginning().atTime(9, 0));
        acting.asSetUp(school.year().schoolId());
        DemoTexts.objects(school.texts().people(), "staff").stream().limit(2).forEach(one -> named(school, one));
    }

    /** Director and curator complete what is known of the school. */
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
    }

    /** The rest of the staff: those who were there in the year before, or those who begin in the present one. */
    @Transactional
    void staff(DemoSchool school) {
        JsonObject data = school.texts().people();
        acting.at(school.days().beginning().atTime(10, 30));
        acting.as(school.place().curator());
        DemoTexts.objects(data, "staff").stream().skip(2).filter(one -> school.days().past() != (one.getInt("taught") == 0))
            .forEach(one -> named(school, one));
        for (int count = 1; count <= data.getInt("otherStaff"); count++) {
            if (school.days().past() != (count % NEWCOMER == 0)) {
                PersonName name = school.names().person();
                add(school, name, null, school.names().post(), 1 + school.random().nextInt(30));
            }
        }
    }

    /** How many of the staff are there in the year, and how many of them teach for less than three years. */
    static int staffCount(DemoSchool school, boolean earlyCareer) {
        JsonObject data = school.texts().people();
        int ago = school.days().past() ? 1 : 0;
        List<JsonObject> named = DemoTexts.objects(data, "staff").stream().filter(one -> one.getInt("taught") >= ago).toList();
        if (earlyCareer) {
            return (int) named.stream().filter(one -> one.getInt("taught") - ago < 3).count();
        }
        int others = data.getInt("otherStaff");
        return named.size() + others - ago * (others / NEWCOMER);
    }

    private void named(DemoSchool school, JsonObject one) {
        PersonName name = DemoNames.parse(one.getString("name"));
        LocalDate born = school.days().year().firstDay().minusYears(one.getInt("born")).minusDays(school.random().nextInt(300));
        school.know(one.getString("key"),
            new DemoSchool.Known(add(school, name, born, one.getString("post"), one.getInt("taught")), name, born, null));
    }

    /** Years of work are told of the present year. */
    private PersonId add(DemoSchool school, PersonName name, LocalDate born, String post, int taught) {
        LocalDate firstLesson = school.days().year().firstDay().minusYears(school.days().past() ? taught - 1L : taught);
        return persons.add(school.year(), new AddPerson(name.last(), name.first(), name.middle(), born, PersonCategory.TEACHER, null, null,
            post, firstLesson, null, null, true));
    }
}
