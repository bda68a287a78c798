package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import mentoring.consent.EnterOutsider.OutsiderConsent;
import mentoring.consent.model.ConsentKind;
import mentoring.organization.model.PartnerOrganisation;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.people.PeopleQueries;
import mentoring.people.YearDay;
import mentoring.people.model.Affiliation;
import mentoring.people.model.Namesake;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.Person;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** People from outside come with their own consent, never by a roster (decision 8). */
@Stateless
@Guarded
public class OutsiderService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ConsentRecords records;

    @Inject
    private PeopleQueries people;

    @Inject
    private FormRules formRules;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** An organisation to choose. */
    public record Partner(long id, String name) implements java.io.Serializable {
    }

    /** Organisations that the school works with, by name. */
    @ParticipationRule(ParticipationAction.SUGGEST)
    public List<Partner> partners(SchoolYearRef year) {
        return em.createQuery("select p.id, p.name from PartnerOrganisation p where p.schoolId = :school order by p.name, p.id",
            Object[].class).setParameter("school", year.schoolId()).getResultList().stream()
            .map(row -> new Partner((Long) row[0], (String) row[1])).toList();
    }

    /** Enters person, organisation, consent and candidacy in one transaction; everything or nothing. */
    @ParticipationRule(ParticipationAction.ENTER_OUTSIDER)
    public ParticipationId enter(SchoolYearRef year, @Valid EnterOutsider command) {
        School school = access.get(year.school(), School.class);
        if (command.category() == PersonCategory.TEACHER || school.kind().owns(command.category())) {
            throw Refusal.at("category", "participation.categoryMissing");
        }
        LocalDate today = clock.today();
        PersonName name = new PersonName(command.lastName().strip(), command.firstName().strip(), stripped(command.middleName()));
        refuseDuplicate(year.schoolId(), name, command);
        Person person = new Person(year.schoolId(), name, null);
        person.bornOn(command.birthDate(), today);
        person.affiliate(Affiliation.outsider(command.category(), partner(year.schoolId(), command), null, stripped(command.post()),
            YearDay.entry(year.schoolYear(), today)));
        person.touch(clock.now(), currentUser.accountId());
        em.persist(person);
        em.flush();
        Refusal.ifAny(records.add(person, year.schoolYear(), consents(year, command.consent())));
        person.reachableBy(stripped(command.phone()), stripped(command.email()));
        Participation participation = new Participation(person, year.year(), ParticipantRole.MENTOR, command.category(), today);
        formRules.requireCategory(command.category(), ParticipantRole.MENTOR, year.schoolId(), command.forms());
        participation.takePartIn(formRules.chosen(year.schoolId(), command.forms()));
        participation.touch(clock.now(), currentUser.accountId());
        em.persist(participation);
        em.flush();
        return new ParticipationId(participation.id());
    }

    private static RecordConsents consents(SchoolYearRef year, OutsiderConsent consent) {
        EnumSet<ConsentKind> kinds = EnumSet.of(ConsentKind.PERSONAL_DATA);
        if (consent.participates()) {
            kinds.add(ConsentKind.PARTICIPATION);
        }
        return new RecordConsents(kinds, year.year(), consent.signedOn(), consent.validTo(), consent.signedBy(), null,
            consent.representative(), consent.relation(), null);
    }

    /** The same name and birth date is the same person; where a date is missing it asks (decision 12). */
    private void refuseDuplicate(long schoolId, PersonName name, EnterOutsider command) {
        Namesake.Verdict verdict = Namesake.judge(people.namesakes(schoolId, name), command.birthDate());
        if (verdict == Namesake.Verdict.KNOWN) {
            throw Refusal.at("lastName", "participation.duplicate", name);
        }
        if (verdict == Namesake.Verdict.UNSURE && !command.namesake()) {
            throw Refusal.at("namesake", "participation.namesakeAsks", name);
        }
    }

    private Long partner(long schoolId, EnterOutsider command) {
        String wanted = stripped(command.newPartner());
        List<PartnerOrganisation> known = em.createQuery("select p from PartnerOrganisation p where p.schoolId = :school",
            PartnerOrganisation.class).setParameter("school", schoolId).getResultList();
        if (command.partnerId() != null) {
            return known.stream().filter(one -> one.id().equals(command.partnerId())).findFirst().orElseThrow(Refusal::notFound).id();
        }
        if (wanted == null) {
            if (command.category() == PersonCategory.PARTNER) {
                throw Refusal.at("newPartner", "participation.partnerMissing");
            }
            return null;
        }
        return known.stream().filter(one -> one.name().equalsIgnoreCase(wanted)).findFirst().orElseGet(() -> newPartner(schoolId, wanted))
            .id();
    }

    private PartnerOrganisation newPartner(long schoolId, String name) {
        PartnerOrganisation partner = new PartnerOrganisation(schoolId, name, null);
        partner.touch(clock.now(), currentUser.accountId());
        em.persist(partner);
        return partner;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
