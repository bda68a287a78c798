package mentoring.consent.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mentoring.organization.model.AgeRule;

/** All papers of one person: what holds on a day and what is missing. Pure. */
public final class Papers {

    /** How long ahead an end or a birthday is announced. */
    public static final int NOTICE_DAYS = 30;

    private final ConsentSubject subject;
    private final AgeRule rule;
    private final List<Consent> consents;

    public Papers(ConsentSubject subject, AgeRule rule, Collection<Consent> consents) {
        this.subject = subject;
        this.rule = rule;
        this.consents = consents.stream().filter(consent -> !consent.voided()).toList();
    }

    public ConsentSubject subject() {
        return subject;
    }

    public boolean valid(ConsentKind kind, LocalDate day) {
        return of(kind).anyMatch(consent -> consent.validOn(day));
    }

    /** What holds of one kind on a day. */
    public PaperState state(ConsentKind kind, LocalDate day) {
        Optional<Consent> best = of(kind).filter(consent -> consent.validOn(day))
            .max(Comparator.comparing((Consent consent) -> !consent.renewalDueOn(subject, day)).thenComparing(Consent::lastDay));
        return best.map(consent -> holding(consent, day)).orElseGet(() -> lacking(kind, day));
    }

    /** The papers of these kinds that do not hold on a day, or hold only for what runs already where the purpose asks for more. */
    public List<MissingPaper> missing(Collection<ConsentKind> kinds, Purpose purpose, LocalDate day) {
        return kinds.stream().map(kind -> state(kind, day))
            .filter(state -> !state.status().holds() || purpose.asksForFresh() && state.status() == ConsentState.RENEW)
            .map(state -> new MissingPaper(subject.personId(), state)).toList();
    }

    /** True when one of these kinds was refused and not signed later. */
    public boolean refused(Collection<ConsentKind> kinds, LocalDate day) {
        return kinds.stream().anyMatch(kind -> state(kind, day).status() == ConsentState.REFUSED);
    }

    /** Whose signatures a paper signed that day needs; null where a learner's birth date is unknown. */
    public Signers signers(ConsentKind kind, LocalDate day) {
        OptionalInt age = subject.ageOn(day);
        return age.isPresent() ? SigningRule.required(kind, rule, age.getAsInt()) : null;
    }

    private PaperState holding(Consent consent, LocalDate day) {
        ConsentState status = ConsentState.VALID;
        if (consent.renewalDueOn(subject, day)) {
            status = ConsentState.RENEW;
        } else if (consent.lastDay().isBefore(day.plusDays(NOTICE_DAYS + 1L))) {
            status = ConsentState.EXPIRING;
        }
        LocalDate renewOn = status == ConsentState.RENEW ? null : birthdayAhead(consent, day);
        return new PaperState(consent.kind(), status, consent.lastDay(), renewOn, signers(consent.kind(), day));
    }

    private LocalDate birthdayAhead(Consent consent, LocalDate day) {
        if (subject.birthDate() == null) {
            return null;
        }
        return Stream.of(14, 18).map(age -> subject.birthDate().plusYears(age))
            .filter(birthday -> birthday.isAfter(day) && !birthday.isAfter(day.plusDays(NOTICE_DAYS)))
            .filter(birthday -> !birthday.isAfter(consent.lastDay()) && consent.renewalDueOn(subject, birthday)).findFirst().orElse(null);
    }

    private PaperState lacking(ConsentKind kind, LocalDate day) {
        Signers signers = signers(kind, day);
        return of(kind).filter(consent -> !consent.since().isAfter(day))
            .max(Comparator.comparing((Consent consent) -> consent.overOn(day)).thenComparing(Consent::since))
            .map(consent -> new PaperState(kind, over(consent, day), consent.overOn(day), null, signers))
            .orElseGet(() -> new PaperState(kind, ConsentState.MISSING, null, null, signers));
    }

    private static ConsentState over(Consent consent, LocalDate day) {
        if (consent.refusedOn() != null) {
            return ConsentState.REFUSED;
        }
        return consent.withdrawnOn() != null && !consent.withdrawnOn().isAfter(day) ? ConsentState.WITHDRAWN : ConsentState.EXPIRED;
    }

    private Stream<Consent> of(ConsentKind kind) {
        return consents.stream().filter(consent -> consent.kind() == kind);
    }
}
