package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mentoring.consent.ConsentFilter.Need;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.Papers;
import mentoring.consent.model.RequiredPapers;
import mentoring.shared.Kept;
import mentoring.shared.model.SchoolYearRef;

/** Who needs what. Rules tell it, not the database: a year's people are looked through some hundreds at a time. */
@Dependent
class ConsentNeeds {

    private static final List<Need> COUNTED = List.of(Need.LACKING, Need.EXPIRING, Need.RENEW);

    @Inject
    private ConsentPeopleQueries people;

    @Inject
    private ConsentQueries consents;

    @Inject
    private Kept kept;

    /** @param refusals true where refusals are shown as such */
    private record Asked(SchoolYearRef year, LocalDate day, boolean refusals) {
    }

    /** Ids of those whom the filter means, by name. */
    List<Long> of(SchoolYearRef year, ConsentFilter filter, boolean refusals, LocalDate day) {
        List<Long> found = new ArrayList<>();
        PersonLineQueries.eachChunk(people.all(year, filter, day), ids -> {
            Map<Long, Papers> papers = consents.papers(ids, day);
            ids.stream().filter(id -> needs(papers.get(id), filter.kind(), filter.need(), refusals, day)).forEach(found::add);
        });
        return found;
    }

    /** How many need what; over data and taking part. */
    ConsentCounts counts(SchoolYearRef year, boolean refusals, LocalDate day) {
        return kept.of(year.schoolId(), new Asked(year, day, refusals), () -> count(year, refusals, day));
    }

    private ConsentCounts count(SchoolYearRef year, boolean refusals, LocalDate day) {
        Map<Need, Integer> counts = new EnumMap<>(Need.class);
        List<Long> all = people.all(year, new ConsentFilter(null, null, null, Need.ALL), day);
        PersonLineQueries.eachChunk(all, ids -> consents.papers(ids, day).values().forEach(papers -> COUNTED.stream()
            .filter(need -> needs(papers, null, need, refusals, day)).forEach(need -> counts.merge(need, 1, Integer::sum))));
        return new ConsentCounts(all.size(), counts.getOrDefault(Need.LACKING, 0), counts.getOrDefault(Need.EXPIRING, 0),
            counts.getOrDefault(Need.RENEW, 0));
    }

    /** To the curator a refusal is an answer and lacks nothing; to others it must look like any missing consent. */
    private static boolean needs(Papers papers, ConsentKind kind, Need need, boolean refusalsShown, LocalDate day) {
        Collection<ConsentKind> kinds = kind == null ? RequiredPapers.OF_PARTICIPANT : List.of(kind);
        return kinds.stream().map(one -> papers.state(one, day)).anyMatch(state -> switch (need) {
            case ALL -> true;
            case LACKING -> !state.status().holds() && !(refusalsShown && state.status() == ConsentState.REFUSED);
            case EXPIRING -> state.status() == ConsentState.EXPIRING || state.renewOn() != null;
            case RENEW -> state.status() == ConsentState.RENEW;
        });
    }
}
