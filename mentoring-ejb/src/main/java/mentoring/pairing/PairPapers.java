package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.ConsentQueries;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.Papers;
import mentoring.pairing.model.PairPaper;

/** What consents mean to pairs, many people at once. */
@ApplicationScoped
class PairPapers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentQueries consents;

    /** Which of the papers that pairs may ask for do not do for a new pair on a day, by person id. */
    Map<Long, Set<PairPaper>> lacking(Collection<Long> persons, LocalDate day) {
        return consents.papers(persons, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            entry -> lacking(entry.getValue(), day)));
    }

    private static Set<PairPaper> lacking(Papers papers, LocalDate day) {
        return Arrays.stream(PairPaper.values()).filter(paper -> !doesForNewPair(papers.state(kind(paper), day).status()))
            .collect(Collectors.toUnmodifiableSet());
    }

    /** A consent from before the 14th or 18th birthday does for what runs, not for a new pair. */
    private static boolean doesForNewPair(ConsentState state) {
        return state.holds() && state != ConsentState.RENEW;
    }

    private static ConsentKind kind(PairPaper paper) {
        return ConsentKind.valueOf(paper.name());
    }

    /** Those of the persons whose consent to a transfer of their data to the municipality is valid on a day. */
    Set<Long> withTransfer(Collection<Long> persons, LocalDate day) {
        return consents.withValid(persons, ConsentKind.TRANSFER, day);
    }

    /** By person and kind, the earliest day from which a paper valid on the day was complete. */
    Map<Long, Map<PairPaper, LocalDate>> since(Collection<Long> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<ConsentKind> kinds = Arrays.stream(PairPaper.values()).map(PairPapers::kind).toList();
        Map<Long, Map<PairPaper, LocalDate>> since = new HashMap<>();
        em.createQuery("select c from Consent c where c.personId in :persons and c.kind in :kinds and c.signedOn is not null"
                + " and c.voidedAt is null", Consent.class).setParameter("persons", persons).setParameter("kinds", kinds).getResultStream()
            .filter(consent -> consent.validOn(day)).forEach(consent -> since
                .computeIfAbsent(consent.personId(), id -> new EnumMap<>(PairPaper.class))
                .merge(PairPaper.valueOf(consent.kind().name()), complete(consent), (one, other) -> one.isBefore(other) ? one : other));
        return since;
    }

    /** The papers of article 351.8 are complete with the additional agreement. */
    private static LocalDate complete(Consent consent) {
        LocalDate agreed = consent.kind() == ConsentKind.LABOUR_MENTORING ? consent.documentDate() : null;
        return agreed != null && agreed.isAfter(consent.signedOn()) ? agreed : consent.signedOn();
    }
}
