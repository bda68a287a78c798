package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.consent.ClassSheet;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentService;
import mentoring.consent.PersonPapers;
import mentoring.consent.RecordClass;
import mentoring.consent.RecordConsents;
import mentoring.consent.RecordDocument;
import mentoring.consent.RefuseConsent;
import mentoring.consent.WithdrawConsent;
import mentoring.consent.model.ConsentId;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;
import mentoring.consent.model.WithdrawnBy;

/** Consents of those who want to take part, class by class; clearances of people from outside; papers of employees who help employees. */
@ApplicationScoped
class DemoPapers {

    private static final int SIGNED = 72;
    private static final int DOCUMENTS = 66;
    private static final int EXPIRES_IN = 12;
    private static final Set<ConsentKind> BOTH = EnumSet.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION);

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentListService lists;

    @Inject
    private Acting acting;

    private static Stream<JsonObject> own(DemoSchool school) {
        JsonObject data = school.texts().participants();
        return Stream.concat(DemoTexts.objects(data, "mentors").stream(), DemoTexts.objects(data, "mentees").stream());
    }

    /** Consents of pupils, a class at a time, and of staff. */
    @Transactional
    void consents(DemoSchool school) {
        acting.at(school.days().at(SIGNED, "14:00"));
        acting.as(school.place().curator());
        Map<String, List<JsonObject>> byClass = own(school).filter(one -> school.person(one.getString("who")).className() != null)
            .collect(Collectors.groupingBy(one -> school.person(one.getString("who")).className(), TreeMap::new, Collectors.toList()));
        byClass.forEach((name, pupils) -> schoolClass(school, lists.classSheet(school.year(), school.classes().get(name).value()), pupils));
        own(school).filter(one -> school.person(one.getString("who")).className() == null).forEach(one -> adult(school, one));
        DemoTexts.objects(school.texts().participants(), "outsiders").stream()
            .filter(one -> "transfer".equals(DemoTexts.text(one, "papers")))
            .forEach(one -> record(school, one.getString("key"), EnumSet.of(ConsentKind.TRANSFER)));
        DemoTexts.objects(school.texts().participants(), "outsiders").stream().filter(one -> school.returning(one.getString("key")))
            .forEach(one -> record(school, one.getString("key"), BOTH));
    }

    private static String papersOf(JsonObject one) {
        return one.getString("papers", "full");
    }

    private void schoolClass(DemoSchool school, ClassSheet sheet, List<JsonObject> pupils) {
        tick(school, sheet, pupils, List.of("full", "transfer"), BOTH, null);
        tick(school, sheet, pupils, List.of("expiring"), BOTH, school.days().today().plusDays(EXPIRES_IN));
        tick(school, sheet, pupils, List.of("data", "refused"), EnumSet.of(ConsentKind.PERSONAL_DATA), null);
        tick(school, sheet, pupils, List.of("transfer"), EnumSet.of(ConsentKind.TRANSFER), null);
        pupils.stream().filter(one -> "refused".equals(papersOf(one))).forEach(one -> consents.refuse(
            school.person(one.getString("who")).id(),
            new RefuseConsent(ConsentKind.PARTICIPATION, school.year().year(), school.days().ago(SIGNED))));
    }

    private void tick(DemoSchool school, ClassSheet sheet, List<JsonObject> pupils, List<String> papers, Set<ConsentKind> kinds,
                      LocalDate until) {
        List<RecordClass.Row> rows = new ArrayList<>();
        pupils.stream().filter(one -> papers.contains(papersOf(one))).map(one -> school.person(one.getString("who")))
            .forEach(pupil -> rows.add(row(school, sheet, pupil, rows.size())));
        if (!rows.isEmpty()) {
            consents.recordClass(school.year(), new RecordClass(sheet.classId(), kinds, until, recipient(school), rows));
        }
    }

    private static RecordClass.Row row(DemoSchool school, ClassSheet sheet, DemoSchool.Known pupil, int place) {
        LocalDate day = school.days().ago(SIGNED);
        int age = Period.between(pupil.born(), day).getYears();
        Signers signers = age < 14 ? Signers.REPRESENTATIVE : age < 18 ? Signers.BOTH : Signers.SUBJECT;
        Long representative = !signers.representative() ? null : sheet.pupils().stream()
            .filter(one -> one.person().id() == pupil.id().value()).flatMap(one -> one.representatives().stream())
            .map(PersonPapers.Representative::id).findFirst().orElseThrow();
        return new RecordClass.Row(place, pupil.id().value(), day, signers, representative, null, null);
    }

    private void adult(DemoSchool school, JsonObject one) {
        String papers = papersOf(one);
        if (papers.equals("none")) {
            return;
        }
        Set<ConsentKind> kinds = EnumSet.copyOf(BOTH);
        if (papers.equals("transfer")) {
            kinds.add(ConsentKind.TRANSFER);
        }
        record(school, one.getString("who"), kinds);
    }

    private void record(DemoSchool school, String key, Set<ConsentKind> kinds) {
        consents.record(school.person(key).id(), new RecordConsents(kinds, school.year().year(), school.days().ago(SIGNED), null,
            Signers.SUBJECT, null, null, null, recipient(school)));
    }

    private static String recipient(DemoSchool school) {
        return school.texts().participants().getString("recipient");
    }

    /** What pairs will ask for: seen by whoever it does not concern himself. */
    @Transactional
    void documents(DemoSchool school) {
        acting.at(school.days().at(DOCUMENTS, "15:00"));
        acting.as(school.place().recorder());
        own(school).filter(one -> one.containsKey("labour")).forEach(one -> consents.recordDocument(
            school.person(one.getString("who")).id(),
            new RecordDocument(ConsentKind.LABOUR_MENTORING, school.year().year(), school.days().ago(DOCUMENTS), null,
                one.getJsonObject("labour").getString("number"), school.days().ago(DOCUMENTS), null)));
        own(school).filter(one -> one.containsKey("clearance"))
            .forEach(one -> clearance(school, one.getString("who"), one.getJsonObject("clearance")));
        DemoTexts.objects(school.texts().participants(), "outsiders").stream().filter(one -> one.containsKey("clearance"))
            .forEach(one -> clearance(school, one.getString("key"), one.getJsonObject("clearance")));
    }

    private void clearance(DemoSchool school, String key, JsonObject clearance) {
        LocalDate issued = school.days().ago(DOCUMENTS).minusDays(clearance.getInt("issued") - (long) DOCUMENTS);
        consents.recordDocument(school.person(key).id(), new RecordDocument(ConsentKind.CLEARANCE, school.year().year(),
            school.days().ago(DOCUMENTS), null, clearance.getString("number"), issued, clearance.getString("issuer")));
    }

    /** Takes the consent to taking part back. */
    void withdraw(DemoSchool school, JsonObject one) {
        int ago = one.getInt("withdrawn");
        acting.at(school.days().at(ago, "15:00"));
        acting.as(school.place().curator());
        lists.ofPerson(school.person(one.getString("who")).id()).history().stream()
            .filter(paper -> paper.open() && paper.kind() == ConsentKind.PARTICIPATION)
            .forEach(paper -> consents.withdraw(new ConsentId(paper.id()),
                new WithdrawConsent(school.days().ago(ago), WithdrawnBy.REPRESENTATIVE)));
    }
}
