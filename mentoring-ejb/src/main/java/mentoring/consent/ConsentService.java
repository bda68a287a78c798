package mentoring.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentId;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentSubject;
import mentoring.consent.model.RequiredPapers;
import mentoring.consent.model.SignedPaper;
import mentoring.consent.model.Signers;
import mentoring.consent.model.WithdrawnBy;
import mentoring.people.model.ClassId;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Writes down consents, refusals, withdrawals and the dates of documents. */
@Stateless
@Guarded
public class ConsentService {

    private static final int PUPIL_ACTS = 14;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ConsentRecords records;

    @Inject
    private Event<ConsentWithdrawn> withdrawn;

    @Inject
    private Event<PapersChanged> papersChanged;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Records consents that one person brought. */
    @ConsentRule(ConsentAction.RECORD)
    public void record(PersonId personId, @Valid RecordConsents command) {
        Person person = access.get(personId, Person.class);
        Refusal.ifAny(records.add(person, new SchoolYear(command.year()), command));
    }

    /** Records consents of a class: all lines, or none and the problems of each by {@code rows[place].field}. */
    @ConsentRule(ConsentAction.RECORD_CLASS)
    public void recordClass(SchoolYearRef year, @Valid RecordClass command) {
        SchoolClass schoolClass = access.getIn(year.schoolId(), new ClassId(command.classId()), SchoolClass.class);
        Set<Long> pupils = Set.copyOf(records.pupils(schoolClass));
        List<Problem> problems = new ArrayList<>();
        for (RecordClass.Row row : command.rows()) {
            if (!pupils.contains(row.personId())) {
                throw Refusal.notFound();
            }
            Person person = access.getIn(year.schoolId(), new PersonId(row.personId()), Person.class);
            RecordConsents one = new RecordConsents(command.kinds(), year.year(), row.signedOn(), command.validTo(), row.signedBy(),
                row.representativeId(), row.newRepresentative(), row.relation(), command.recipient());
            records.add(person, year.schoolYear(), one).forEach(problem -> problems.add(inRow(row.place(), problem)));
        }
        Refusal.ifAny(List.copyOf(new LinkedHashSet<>(problems)));
    }

    /** Term, recipient and kinds are said once for the class; everything else belongs to a line. */
    private static Problem inRow(int place, Problem problem) {
        String path = problem.path();
        boolean ofClass = path != null && Set.of("validTo", "recipient", "kind").contains(path);
        return ofClass ? problem : new Problem(problem.key(), problem.arguments(), "rows[" + place + "]." + (path == null ? "tick" : path));
    }

    /** Records a clearance or the papers of article 351.8; never one's own. */
    @ConsentRule(ConsentAction.RECORD_DOCUMENT)
    public ConsentId recordDocument(PersonId personId, @Valid RecordDocument command) {
        if (!command.kind().document()) {
            throw Refusal.at("kind", "consent.kindNotKept", command.kind());
        }
        Person person = access.get(personId, Person.class);
        Signers signers = command.kind() == ConsentKind.CLEARANCE ? Signers.NOBODY : Signers.SUBJECT;
        SignedPaper paper = new SignedPaper(command.kind(), new SchoolYear(command.year()), command.signedOn(), command.validTo(), signers,
            null, null, command.documentNumber(), command.documentDate(), command.issuer());
        ConsentSubject subject = records.subject(person);
        return new ConsentId(records.keep(Consent.signed(subject, paper, records.ageRule(person), records.recorder(subject),
            clock.today())).id());
    }

    /** Records that somebody will not sign; the curator alone sees it. */
    @ConsentRule(ConsentAction.REFUSE)
    public ConsentId refuse(PersonId personId, @Valid RefuseConsent command) {
        ConsentSubject subject = records.subject(access.get(personId, Person.class));
        if (records.valid(subject, command.kind())) {
            throw Refusal.because("consent.withdrawInstead", command.kind());
        }
        return new ConsentId(records.keep(Consent.refused(subject, command.kind(), new SchoolYear(command.year()), command.refusedOn(),
            records.recorder(subject), clock.today())).id());
    }

    /** Ends a consent. Where none is left that taking part needs, the person leaves the registers and the pairs in the same transaction. */
    @ConsentRule(ConsentAction.WITHDRAW)
    public void withdraw(ConsentId consentId, @Valid WithdrawConsent command) {
        Consent consent = access.get(consentId, Consent.class);
        ConsentSubject subject = records.subject(em.find(Person.class, consent.personId()));
        boolean himself = !currentUser.caller().has(Role.CURATOR, subject.schoolId());
        if (himself && subject.ageOn(clock.today()).orElse(0) < PUPIL_ACTS) {
            throw Refusal.because("consent.withdrawByRepresentative");
        }
        consent.withdraw(command.on(), himself ? WithdrawnBy.SUBJECT : command.by(), clock.today());
        consent.touch(clock.now(), currentUser.accountId());
        if (RequiredPapers.OF_PARTICIPANT.contains(consent.kind()) && !records.valid(subject, consent.kind())) {
            leave(subject, command.on());
            withdrawn.fire(new ConsentWithdrawn(subject.personId(), subject.schoolId(), command.on()));
        }
        papersChanged.fire(new PapersChanged(subject.personId(), subject.schoolId()));
    }

    private void leave(ConsentSubject subject, LocalDate on) {
        for (Participation participation : records.running(subject, SchoolYear.of(on).start())) {
            participation.leave(on.isBefore(participation.enteredOn()) ? participation.enteredOn() : on,
                ParticipationService.CONSENT_WITHDRAWN);
            participation.touch(clock.now(), currentUser.accountId());
        }
    }

    /** Takes back what was recorded by mistake. */
    @ConsentRule(ConsentAction.VOID)
    public void voidRecord(ConsentId consentId, @Valid VoidConsent command) {
        Consent consent = access.get(consentId, Consent.class);
        consent.voidBecause(command.reason(), clock.now());
        consent.touch(clock.now(), currentUser.accountId());
        papersChanged.fire(new PapersChanged(consent.personId(), consent.schoolId()));
    }
}
