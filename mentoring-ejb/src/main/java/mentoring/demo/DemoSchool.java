package mentoring.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import mentoring.organization.FormView;
import mentoring.pairing.model.PairId;
import mentoring.people.model.ClassId;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.PersonId;
import mentoring.plan.model.PlanId;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** What the demo knows of one of its schools while it fills it: ids by the keys of the data. */
final class DemoSchool {

    /** Somebody who has a part; the birth date is null for staff, the class for adults. */
    record Known(PersonId id, PersonName name, LocalDate born, String className) {
    }

    private final DemoPlace place;
    private final SchoolYearRef year;
    private final DemoDays days;
    private final Random random;
    private final DemoNames names;
    private final Map<String, Known> people = new HashMap<>();
    private final Map<String, ClassId> classes = new LinkedHashMap<>();
    private final Map<String, ParticipationId> participations = new HashMap<>();
    private final Map<String, PairId> pairs = new HashMap<>();
    private final Map<String, PlanId> plans = new HashMap<>();
    private Map<String, FormView> forms = Map.of();

    DemoSchool(DemoPlace place, SchoolYearRef year, DemoDays days) {
        this.place = place;
        this.year = year;
        this.days = days;
        this.random = new Random(place.ordinal() + 1L);
        this.names = new DemoNames(random);
    }

    DemoPlace place() {
        return place;
    }

    DemoTexts texts() {
        return place.texts();
    }

    SchoolYearRef year() {
        return year;
    }

    DemoDays days() {
        return days;
    }

    Random random() {
        return random;
    }

    DemoNames names() {
        return names;
    }

    void know(String key, Known person) {
        people.put(key, person);
    }

    Known person(String key) {
        return known(people, key);
    }

    Map<String, ClassId> classes() {
        return classes;
    }

    Map<String, ParticipationId> participations() {
        return participations;
    }

    ParticipationId participation(String key) {
        return known(participations, key);
    }

    Map<String, PairId> pairs() {
        return pairs;
    }

    PairId pair(String key) {
        return known(pairs, key);
    }

    Map<String, PlanId> plans() {
        return plans;
    }

    PlanId plan(String key) {
        return known(plans, key);
    }

    void offers(Map<String, FormView> formsByCode) {
        forms = formsByCode;
    }

    FormView form(String code) {
        return known(forms, code);
    }

    /** The role model of a form by its neutral name. */
    Long roleModel(String code, String name) {
        return name == null || name.isEmpty() ? null : form(code).roleModels().stream()
            .filter(model -> model.name().equals(name)).findFirst()
            .map(FormView.RoleModelView::id).orElseThrow(() -> new IllegalStateException("No role model " + name));
    }

    private static <T> T known(Map<String, T> map, String key) {
        T found = map.get(key);
        if (found == null) {
            throw new IllegalStateException("The demo's data name nothing called " + key);
        }
        return found;
    }
}
