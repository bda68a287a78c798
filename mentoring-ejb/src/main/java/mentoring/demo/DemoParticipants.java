package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.consent.DescribeMentee;
import mentoring.consent.DescribeMentor;
import mentoring.consent.EnterCandidate;
import mentoring.consent.EnterOutsider;
import mentoring.consent.FormChoice;
import mentoring.consent.LeaveProgramme;
import mentoring.consent.OutsiderService;
import mentoring.consent.ParticipationService;
import mentoring.consent.RegisterService;
import mentoring.consent.model.Signers;
import mentoring.organization.FormView;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.Availability;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.PersonId;
import mentoring.shared.model.PersonName;

/** Mentors and mentees of the year: candidates first, then, with their consents, participants. */
@ApplicationScoped
class DemoParticipants {

    private static final int ENTERED = 74;
    private static final int ADMITTED = 67;
    /** A record that nobody has changed has version 1, and every change adds one. */
    private static final int FRESH = 1;

    @Inject
    private RegisterService registers;

    @Inject
    private ParticipationService participations;

    @Inject
    private OutsiderService outsiders;

    @Inject
    private DemoPapers papers;

    @Inject
    private Acting acting;

    /** Enters everybody as a candidate; people from outside bring their consent. */
    @Transactional
    void enter(DemoSchool school) {
        acting.at(school.days().at(ENTERED, "12:00"));
        acting.as(school.place().curator());
        school.offers(registers.forms(school.year()).stream().collect(Collectors.toMap(FormView::code, Function.identity())));
        DemoTexts.objects(school.texts().participants(), "mentors").forEach(one -> enter(school, one, ParticipantRole.MENTOR));
        DemoTexts.objects(school.texts().participants(), "mentees").forEach(one -> enter(school, one, ParticipantRole.MENTEE));
        DemoTexts.objects(school.texts().participants(), "outsiders").forEach(one -> outsider(school, one));
    }

    private void enter(DemoSchool school, JsonObject one, ParticipantRole role) {
        List<FormChoice> forms = new ArrayList<>();
        one.getJsonObject("forms").forEach((code, model) ->
            forms.add(new FormChoice(school.form(code).id(), school.roleModel(code, ((JsonString) model).getString()))));
        enter(school, one.getString("who"), role, forms);
    }

    private void enter(DemoSchool school, String key, ParticipantRole role, List<FormChoice> forms) {
        school.participations().put(key,
            participations.enter(school.year(), new EnterCandidate(school.person(key).id().value(), role, forms)));
    }

    private void outsider(DemoSchool school, JsonObject one) {
        List<FormChoice> forms = DemoTexts.texts(one, "forms").stream().map(code -> new FormChoice(school.form(code).id(), null)).toList();
        if (school.returning(one.getString("key"))) {
            enter(school, one.getString("key"), ParticipantRole.MENTOR, forms);
            return;
        }
        PersonName name = DemoNames.parse(one.getString("name"));
        LocalDate born = school.days().year().firstDay().minusYears(one.getInt("born")).minusDays(40L + school.random().nextInt(300));
        boolean participates = !"data".equals(DemoTexts.text(one, "papers"));
        ParticipationId entered = outsiders.enter(school.year(), new EnterOutsider(name.last(), name.first(), name.middle(), born,
            PersonCategory.valueOf(one.getString("category")), null, DemoTexts.text(one, "partner"), DemoTexts.text(one, "post"),
            DemoTexts.text(one, "phone"), DemoTexts.text(one, "email"), true, forms,
            new EnterOutsider.OutsiderConsent(school.days().ago(ENTERED), null, Signers.SUBJECT, null, null, participates)));
        school.participations().put(one.getString("key"), entered);
        PersonId person = new PersonId(participations.view(entered).person().id());
        school.know(one.getString("key"), new DemoSchool.Known(person, name, born, null));
    }

    /** Notes competences and requests, and admits those whose consents are there. */
    @Transactional
    void admit(DemoSchool school) {
        acting.at(school.days().at(ADMITTED, "10:00"));
        acting.as(school.place().curator());
        Map<String, Integer> versions = new HashMap<>();
        JsonObject data = school.texts().participants();
        DemoTexts.objects(data, "mentors").forEach(one -> describeMentor(school, one.getString("who"), one, versions));
        DemoTexts.objects(data, "outsiders").forEach(one -> describeMentor(school, one.getString("key"), one, versions));
        DemoTexts.objects(data, "mentees").forEach(one -> describeMentee(school, one, versions));
        DemoTexts.objects(data, "mentors").forEach(one -> decide(school, one.getString("who"), one, versions));
        DemoTexts.objects(data, "outsiders").forEach(one -> decide(school, one.getString("key"), one, versions));
        DemoTexts.objects(data, "mentees").forEach(one -> decide(school, one.getString("who"), one, versions));
    }

    private void describeMentor(DemoSchool school, String key, JsonObject one, Map<String, Integer> versions) {
        if (one.containsKey("competences")) {
            participations.describeMentor(school.participation(key), new DescribeMentor(FRESH, DemoTexts.texts(one, "competences"),
                DemoTexts.texts(one, "interests"), one.getInt("capacity", 2), free(one), minutes(one), DemoTexts.text(one, "achievements")));
            versions.put(key, FRESH + 1);
        }
    }

    private void describeMentee(DemoSchool school, JsonObject one, Map<String, Integer> versions) {
        if (one.containsKey("request")) {
            participations.describeMentee(school.participation(one.getString("who")), new DescribeMentee(FRESH, one.getString("request"),
                DemoTexts.texts(one, "topics"), DemoTexts.texts(one, "interests"), free(one), minutes(one)));
            versions.put(one.getString("who"), FRESH + 1);
        }
    }

    private static Integer minutes(JsonObject one) {
        return one.getInt("minutes", 60);
    }

    /** Afternoons of the named days of the week, Monday is 1. */
    private static int free(JsonObject one) {
        boolean[] cells = new boolean[Availability.CELLS];
        List<Integer> days = one.containsKey("free") ? one.getJsonArray("free").getValuesAs(JsonNumber::intValue) : List.of(2, 4);
        days.forEach(day -> cells[(day - 1) * Availability.PARTS + 1] = true);
        return Availability.of(cells).bits();
    }

    private void decide(DemoSchool school, String key, JsonObject one, Map<String, Integer> versions) {
        int version = versions.getOrDefault(key, FRESH);
        String papers = one.getString("papers", "full");
        String stays = one.getString("stays", "");
        if (stays.equals("RESERVE") || stays.equals("DECLINED")) {
            participations.decide(school.participation(key), version, ParticipationState.valueOf(stays));
        } else if (stays.isEmpty() && !List.of("none", "data", "refused").contains(papers)) {
            participations.admit(school.participation(key), version);
        }
    }

    /** Those who leave the programme in the course of the year. */
    @Transactional
    void leave(DemoSchool school) {
        DemoTexts.objects(school.texts().participants(), "mentees").stream().filter(one -> one.containsKey("left")).forEach(one -> {
            JsonObject left = one.getJsonObject("left");
            acting.at(school.days().at(left.getInt("ago"), "11:00"));
            acting.as(school.place().curator());
            ParticipationId leaving = school.participation(one.getString("who"));
            participations.leave(leaving, new LeaveProgramme(participations.view(leaving).version(), school.days().ago(left.getInt("ago")),
                left.getString("reason")));
        });
        DemoTexts.objects(school.texts().participants(), "mentees").stream().filter(one -> one.containsKey("withdrawn"))
            .forEach(one -> papers.withdraw(school, one));
    }
}
