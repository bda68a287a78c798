package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.pairing.model.PairPaper;

/** The papers that pairs ask of people, many people in one query. */
@ApplicationScoped
class PairPapers {

    private static final int CHUNK = 500;

    private static final Set<String> KINDS = Arrays.stream(PairPaper.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /**
     * One paper.
     *
     * @param signedOn    day of signing, or on which the clearance was seen
     * @param last        last day on which it holds
     * @param documentOn  date of the additional agreement; null where there is none
     * @param withdrawnOn null unless withdrawn
     */
    record Paper(long personId, PairPaper kind, LocalDate signedOn, LocalDate from, LocalDate last, LocalDate documentOn,
                 LocalDate withdrawnOn) {

        boolean validOn(LocalDate day) {
            return !day.isBefore(from) && (last == null || !day.isAfter(last)) && (withdrawnOn == null || day.isBefore(withdrawnOn));
        }

        /** The day from which everything about it is in order. */
        LocalDate complete() {
            return documentOn != null && kind == PairPaper.LABOUR_MENTORING && documentOn.isAfter(signedOn) ? documentOn : signedOn;
        }
    }

    @PersistenceContext
    private EntityManager em;

    /** All papers of these persons that were signed, by person. */
    Map<Long, List<Paper>> of(Collection<Long> persons) {
        List<Long> ids = persons.stream().distinct().sorted().toList();
        List<Paper> papers = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            papers.addAll(chunk(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
        }
        return papers.stream().collect(Collectors.groupingBy(Paper::personId));
    }

    /** Those of the persons whose consent to a transfer of their data to the municipality is valid on a day. */
    Set<Long> withTransfer(Collection<Long> persons, LocalDate day) {
        String list = persons.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Stream<?> rows = em.createNativeQuery("select person_id from consent where kind = 'TRANSFER' and signed_on is not null"
            + " and refused_on is null and voided_at is null and valid_from <= ? and (valid_to is null or valid_to >= ?)"
            + " and (withdrawn_on is null or withdrawn_on > ?) and person_id in (" + list + ")")
            .setParameter(1, Date.valueOf(day)).setParameter(2, Date.valueOf(day)).setParameter(3, Date.valueOf(day)).getResultStream();
        return rows.map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private List<Paper> chunk(List<Long> ids) {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Stream<?> rows = em.createNativeQuery("select person_id, kind, signed_on, valid_from, valid_to, document_date, withdrawn_on"
            + " from consent where signed_on is not null and refused_on is null and voided_at is null and person_id in (" + list + ")")
            .getResultStream();
        return rows.map(Object[].class::cast).filter(row -> KINDS.contains((String) row[1])).map(PairPapers::paper).toList();
    }

    private static Paper paper(Object[] row) {
        LocalDate signed = day(row[2]);
        LocalDate from = row[3] == null ? signed : day(row[3]);
        return new Paper(((Number) row[0]).longValue(), PairPaper.valueOf((String) row[1]), signed, from, day(row[4]), day(row[5]),
            day(row[6]));
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** Which of the papers that pairs may ask for do not hold on a day. */
    static Set<PairPaper> lacking(List<Paper> papers, LocalDate day) {
        Set<PairPaper> held = papers.stream().filter(paper -> paper.validOn(day)).map(Paper::kind).collect(Collectors.toSet());
        return Arrays.stream(PairPaper.values()).filter(kind -> !held.contains(kind)).collect(Collectors.toUnmodifiableSet());
    }

    /** By kind, the earliest day from which a paper valid on the day was complete. */
    static Map<PairPaper, LocalDate> since(List<Paper> papers, LocalDate day) {
        Map<PairPaper, LocalDate> since = new EnumMap<>(PairPaper.class);
        papers.stream().filter(paper -> paper.validOn(day))
            .forEach(paper -> since.merge(paper.kind(), paper.complete(), (one, other) -> one.isBefore(other) ? one : other));
        return since;
    }
}
