package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mentoring.people.model.ParticipantRole;

/** Pairs with their people as the caller may see them, for the heads of plans, calendars and journals. */
@ApplicationScoped
public class PairHeads {

    @Inject
    private PairQueries queries;

    @Inject
    private PairReader reader;

    /** One pair, which must exist. */
    public PairHead of(long pairId) {
        return of(List.of(pairId)).get(pairId);
    }

    /** Many pairs by id, in a few statements. */
    public Map<Long, PairHead> of(Collection<Long> pairIds) {
        Map<Long, PairCard> cards = queries.cards(pairIds);
        Map<Long, PairHead> heads = new HashMap<>();
        Predicate<PairPerson> open = reader.readable(cards.values());
        cards.forEach((id, card) -> heads.put(id, head(card, open)));
        return heads;
    }

    private PairHead head(PairCard card, Predicate<PairPerson> open) {
        return new PairHead(card.id(), card.schoolId(), card.year(), card.pairNo(), card.kind(), card.state(), card.formId(),
            card.formName(), reader.text(card, card.direction(), open), card.startsOn(), card.endedOn() == null ? card.plannedEndOn() : card.endedOn(),
            side(card, ParticipantRole.MENTOR, open), side(card, ParticipantRole.MENTEE, open));
    }

    private List<PairHeadPerson> side(PairCard card, ParticipantRole role, Predicate<PairPerson> open) {
        return card.members().stream().filter(member -> member.role() == role).map(member -> {
            boolean present = member.presentOn(card.shownOn());
            return open.test(member)
                ? PairHeadPerson.open(member.participationId(), member.personId(), role, member.name(),
                    reader.insider(card) ? member.detail() : null, present)
                : PairHeadPerson.masked(member.participationId(), member.personId(), role, member.name(), present);
        }).sorted(Comparator.comparing(PairHeadPerson::present).reversed()).toList();
    }
}
