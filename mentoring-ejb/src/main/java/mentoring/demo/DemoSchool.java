package mentoring.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

/** What the demo knows of one of its schools in one year while it fills it: ids by the keys of the data. */
final class DemoSchool {

    /** Somebody who has a part; the birth date is null for staff, the class for adults. */
    record Known(PersonId id, PersonName name, LocalDate born, String className) {
    }

    /** Anybody of a class. */
    record Pupil(PersonId id, LocalDate born) {
    }

    private final DemoPlace place;
    private final SchoolYearRef year;
    private final DemoDays days;
    private final DemoDays present;
    private final Random random;
    private final DemoNames names;
    private final Map<String, Known> people = new HashMap<>();
    private final Map<String, List<Pupil>> pupils = new LinkedHashMap<>();
    private final Map<String, ClassId> classes = new LinkedHashMap<>();
    private final Map<String, ParticipationId> participations = new HashMap<>();
    private final Map<String, PairId> pairs = new HashMap<>();
    private final Map<String, PlanId> plans = new HashMap<>();
    private final DemoSchool before;
    private Map<String, FormView> forms = Map.of();

    /** A school in the year before the present one. */
    DemoSchool(DemoPlace place, SchoolYearRef year, DemoDays present) {
        this.place = place;
        this.year = year;
        this.days = present.yearBefore();
        this.present = present;
        this.random = new Random(place.ordinal() + 1L);
        this.names = new DemoNames(random);
        this.before = null;
    }

    /** The same school in the present year: its people are known. */
    DemoSchool(DemoSchool before, SchoolYearRef year) {
        this.place = before.place;
        this.year = year;
        this.days = before.present;
        this.present = before.present;
        this.random = before.random;
        this.names = before.names;
        this.before = before;
        this.people.putAll(before.people);
    }

    DemoPlace place() {
        return place;
    }

    DemoTexts texts() {
        return days.past() ? place.yearBefore() : place.texts();
    }

    /** True for somebody who was the school's in the year before. */
    boolean returning(String key) {
        return before != null && before.people.containsKey(key);
    }

    /** True for somebody who took part in the year before. */
    boolean tookPart(String key) {
        return before != null && before.participations.containsKey(key);
    }

    /** The pupils of a class so far. */
    List<Pupil> pupils(String className) {
        return pupils.computeIfAbsent(className, name -> new ArrayList<>());
    }

    /** The first of a class of the year before, who are in the class above now. */
    List<Pupil> comeUp(String below, String className, int count) {
        List<Pupil> coming = before.pupils(below).subList(0, count);
        pupils(className).addAll(coming);
        people.replaceAll((key, known) -> below.equals(known.className()) && coming.stream().anyMatch(one -> one.id().equals(known.id()))
            ? new Known(known.id(), known.name(), known.born(), className) : known);
        return coming;
    }

    /** How many learn here. */
    int learners() {
        return pupils.values().stream().mapToInt(List::size).sum();
    }

    /** How many of them are of an age in years on the year's 1 January, by which indicators count. */
    int learners(int from, int to) {
        LocalDate day = LocalDate.of(year.year() + 1, 1, 1);
        return (int) pupils.values().stream().flatMap(List::stream).mapToInt(one -> Period.between(one.born(), day).getYears())
            .filter(age -> age >= from && age <= to).count();
    }

    /** The days of the present year, whichever this is. */
    DemoDays present() {
        return present;
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
