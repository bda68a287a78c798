package mentoring.pairing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.pairing.PairChoice;
import mentoring.pairing.PairRow;
import mentoring.pairing.PairView;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.Reason;
import mentoring.shared.web.Choice;
import mentoring.shared.web.Words;

/** Words of pairing that several pages share. */
@Named
@ApplicationScoped
public class PairWords {

    @Inject
    private Words words;

    /** Why two people are proposed, or somebody is left over. */
    public String reason(Reason reason) {
        return words.of(reason.key(), reason.args().toArray());
    }

    /** What a forming pair lacks. */
    public String gap(PairGap gap) {
        String key = "pairing.gap." + gap.kind();
        return gap.name() == null ? words.of(key) : words.of(key, gap.name());
    }

    /** All that a forming pair lacks, in one line. */
    public String gaps(List<PairGap> gaps) {
        return gaps.stream().map(gap -> words.of("pairing.gap.short." + gap.kind())).distinct().collect(Collectors.joining(", "));
    }

    /** «01.10.2026 – 31.05.2027», with the real end where the pair has ended. */
    public String term(PairRow row) {
        return term(row.startsOn(), row.endedOn() == null ? row.plannedEndOn() : row.endedOn());
    }

    /** The term that was planned. */
    public String term(PairView view) {
        return term(view.startsOn(), view.plannedEndOn());
    }

    private String term(LocalDate from, LocalDate to) {
        if (from == null) {
            return words.of("pairing.noDates");
        }
        return words.date(from) + " – " + (to == null ? words.of("pairing.endUnknown") : words.date(to));
    }

    /** Number and date of a signed order, or that it is a draft. */
    public String order(PairView.Order order) {
        return order.signed() ? words.of("pairing.orderOf", order.number(), words.date(order.date())) : words.of("pairing.orderDraft");
    }

    /** Where what is lacking is put right. */
    public String outcome(PairGap gap) {
        return switch (gap.kind()) {
            case DIRECTION, DATES -> "/pairing/edit";
            case MENTOR, MENTEES -> "/pairing/members";
            case CONSENT, CLEARANCE, LABOUR -> "/people/participation";
        };
    }

    /** Somebody to choose, with class or post and, of a mentor, the places left. */
    public Choice choice(PairChoice choice) {
        String places = choice.slotsLeft() == null ? null : words.of("pairing.slotsLeft", choice.slotsLeft());
        String paired = choice.paired() ? words.of("pairing.pairedAlready") : null;
        String detail = Stream.of(choice.detail(), places, paired).filter(part -> part != null)
            .collect(Collectors.joining(", "));
        return Choice.of(choice.id(), choice.name(), detail);
    }
}
