package mentoring.roadmap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.Locale;
import java.util.stream.Collectors;
import mentoring.roadmap.CountedRecord;
import mentoring.roadmap.EvidenceView;
import mentoring.roadmap.NumberView;
import mentoring.roadmap.RoadmapView;
import mentoring.roadmap.RowDetail;
import mentoring.roadmap.RowView;
import mentoring.roadmap.ValueView;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.Unit;
import mentoring.shared.web.Words;

/** Words for values, thresholds and records of the roadmap. */
@Named
@ApplicationScoped
public class RoadmapWords {

    private static final char NO_BREAK = '\u00a0';

    @Inject
    private Words words;

    /** Where the numbers come from, and since which order the roadmap is in force; the school's name for readers from outside. */
    public String lead(RoadmapView view, boolean named) {
        String counted = words.of("roadmap.lead", words.date(words.today()));
        String head = named ? counted : view.schoolName() + ". " + counted;
        boolean signed = view.state() == RoadmapState.APPROVED || view.state() == RoadmapState.CLOSED;
        return signed && view.orderDate() != null
            ? head + " " + words.of("roadmap.lead.order", view.orderNumber(), words.date(view.orderDate())) : head;
    }

    /** «6 из 120, 5 %», «4», «да» or the word for missing data. */
    public String value(ValueView value) {
        if (value.yesNo()) {
            return words.of(value.met() ? "roadmap.value.yes" : "roadmap.value.no");
        }
        if (value.noData()) {
            String missing = words.of("roadmap.value.noData");
            return value.share() && value.denominator() > 0 || value.numerator() == null ? missing
                : value.numerator() == 0 ? missing : words.number(value.numerator()) + ", " + missing;
        }
        return value.percent() == null ? words.number(value.numerator())
            : words.of("roadmap.value.share", words.number(value.numerator()), words.number(value.denominator()),
                words.percent(value.percent()));
    }

    /** «нужно 10 %», «нужно не больше 0»; empty where nothing is asked for. */
    public String need(ValueView value) {
        if (value.needed() == null || value.yesNo()) {
            return "";
        }
        String number = value.unit() == Unit.PERCENT ? words.percent(value.needed()) : words.number(value.needed());
        return words.of(value.atMost() ? "roadmap.need.atMost" : "shared.need", number);
    }

    /** What a value is about: the indicator, and its group where it has several. */
    public String about(ValueView value) {
        String name = words.name(value.indicator());
        return value.group().isEmpty() ? name : name + ": " + group(value.group());
    }

    /** The word of a target group, stage or period. */
    public String group(String group) {
        return group.isEmpty() ? "" : words.of("roadmap.group." + group);
    }

    /** Who answers for a row. */
    public String responsible(RowView row) {
        return row.responsible() == null ? words.of("shared.notAssigned") : row.responsible();
    }

    /** What would do as evidence. */
    public String suggested(RowView row) {
        return row.suggested().stream().map(words::name).collect(Collectors.joining(", "));
    }

    /** What a number is asked of: the indicator; a blank says that it must be filled. */
    public String numberLabel(NumberView number) {
        String name = words.name(number.indicator());
        name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return words.of(number.unit() == Unit.PERCENT ? "roadmap.number.percent" : "roadmap.number.count", name);
    }

    /** A threshold's number, or that it is not set. */
    public String amount(NumberView number) {
        if (number.amount() == null) {
            return words.of("roadmap.number.blank");
        }
        return number.unit() == Unit.PERCENT ? words.percent(number.amount()) : words.number(number.amount());
    }

    /** From when to when a term was moved, and by which order. */
    public String moved(RowDetail.MovedTerm move) {
        return words.of("roadmap.term.movedBy", words.date(move.from()), words.date(move.to()), move.orderNumber(),
            words.date(move.orderDate()));
    }

    /** «№ 3 от 04.10.2026» of a document. */
    public String document(EvidenceView piece) {
        return words.of("roadmap.evidence.numberOf", piece.number(), words.date(piece.date()));
    }

    /** Who added a piece of evidence and when, with the size of a file. */
    public String added(EvidenceView piece) {
        String who = piece.actorName() + ", " + words.date(piece.madeAt());
        return piece.size() == 0 ? who : words.size(piece.size()) + NO_BREAK + "· " + who;
    }

    /** The page of a record; null where it has none. */
    public String page(CountedRecord record) {
        String page = switch (record.kind()) {
            case PERSON -> "/people/person";
            case PAIR -> "/pairing/pair";
            case ROADMAP_ROW -> "/roadmap/row";
            case PLAN_ROW -> null;
        };
        return page != null && exists(page) ? page : null;
    }

    private static boolean exists(String page) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(page + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(page, e);
        }
    }
}
