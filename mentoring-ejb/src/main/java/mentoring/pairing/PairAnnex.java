package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.organization.AnnexTable;
import mentoring.organization.OrderAnnex;
import mentoring.organization.model.OrderKind;
import mentoring.pairing.model.PairPaper;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;

/** The annex of an order over pairs: its columns are those of practice (domain guide, section 7), without request or role model. */
@ApplicationScoped
class PairAnnex implements OrderAnnex {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<String> COLUMNS = List.of("pairing.annex.number", "pairing.annex.mentor", "pairing.annex.mentee",
        "pairing.annex.form", "pairing.annex.direction", "pairing.annex.term");

    private static final List<String> ENDED = List.of("pairing.annex.number", "pairing.annex.mentor", "pairing.annex.mentee",
        "pairing.annex.form", "pairing.annex.endedOn");

    @Inject
    private PairOrders orders;

    @Inject
    private PairQueries queries;

    @Inject
    private PairReader reader;

    @Inject
    private PairPapers papers;

    @Inject
    private Clock clock;

    @Override
    public boolean serves(OrderKind kind) {
        return kind == OrderKind.ASSIGNMENT || kind == OrderKind.CHANGE;
    }

    @Override
    public AnnexTable table(long orderId, OrderKind kind, boolean named) {
        List<PairCard> cards = queries.of(orders.covered(orderId, kind));
        if (cards.isEmpty()) {
            return AnnexTable.NONE;
        }
        Function<PairPerson, String> names = named ? PairAnnex::withDetail : reader.names(cards, PersonName::full);
        Predicate<PairPerson> readable = named ? person -> true : reader.readable(cards);
        boolean assigning = kind == OrderKind.ASSIGNMENT;
        return new AnnexTable(assigning ? COLUMNS : ENDED, cards.stream().map(card -> new AnnexTable.Row(card.id(),
            assigning ? assigned(card, names, readable) : ended(card, names))).toList());
    }

    private List<String> assigned(PairCard card, Function<PairPerson, String> names, Predicate<PairPerson> readable) {
        return List.of(String.valueOf(card.pairNo()), side(card.mentors(), names), side(card.mentees(), names), card.formName(),
            card.direction() == null ? "" : reader.text(card, card.direction(), readable), term(card));
    }

    private static List<String> ended(PairCard card, Function<PairPerson, String> names) {
        return List.of(String.valueOf(card.pairNo()), side(card.mentors(), names), side(card.mentees(), names), card.formName(),
            DAY.format(card.endedOn()));
    }

    private static String side(List<PairPerson> people, Function<PairPerson, String> names) {
        return people.stream().map(names).collect(Collectors.joining("; "));
    }

    private static String withDetail(PairPerson person) {
        return person.detail() == null ? person.name().full() : person.name().full() + ", " + person.detail();
    }

    private static String term(PairCard card) {
        return Stream.of(card.startsOn(), card.plannedEndOn()).filter(day -> day != null).map(DAY::format)
            .collect(Collectors.joining(" – "));
    }

    /** Consents and labour papers must not be younger than the order that rests on them. */
    @Override
    public List<Problem> conflicts(long orderId, OrderKind kind, LocalDate date) {
        if (kind != OrderKind.ASSIGNMENT) {
            return List.of();
        }
        List<PairCard> cards = queries.of(orders.covered(orderId, kind));
        Map<Long, Map<PairPaper, LocalDate>> since = papers.since(
            cards.stream().flatMap(PairAnnex::people).map(PairPerson::personId).toList(), clock.today());
        List<Problem> conflicts = new ArrayList<>();
        cards.forEach(card -> people(card).forEach(person -> since.getOrDefault(person.personId(), Map.of()).forEach((paper, day) -> {
            if (date.isBefore(day) && (paper.isGate() || card.mentors().contains(person))) {
                conflicts.add(Problem.of("pairing.order.dates." + paper, card.pairNo(), person.name(), day));
            }
        })));
        return conflicts;
    }

    private static Stream<PairPerson> people(PairCard card) {
        return Stream.concat(card.mentors().stream(), card.mentees().stream());
    }
}
