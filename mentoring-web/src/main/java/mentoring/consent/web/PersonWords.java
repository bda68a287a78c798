package mentoring.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.consent.PersonLine;
import mentoring.consent.PersonPapers;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.RequiredPapers;
import mentoring.people.model.Availability;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.web.Choice;
import mentoring.shared.web.Words;

/** How people and their papers are put into words. */
@Named
@ApplicationScoped
public class PersonWords {

    @Inject
    private Words words;

    /** The grey line under a name: class, or post and organisation, else what the person is to the school. */
    public String place(PersonLine person) {
        if (person.className() != null) {
            return words.of("participation.ofClass", person.className());
        }
        String place = Stream.of(person.post(), person.workplace()).filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
        return place.isEmpty() && person.category() != null ? words.name(person.category()) : place;
    }

    /** Several names in one line. */
    public String join(List<String> names) {
        return String.join(", ", names);
    }

    /** A person to choose. */
    public Choice choice(PersonLine person) {
        return Choice.of(person.id(), person.name().full(), place(person));
    }

    /** False for a paper that is missing and that nobody asks of a participant: transfer, documents of a pair. */
    public boolean alarming(PersonPapers.Kind paper) {
        return paper.state() != ConsentState.MISSING || RequiredPapers.OF_PARTICIPANT.contains(paper.kind());
    }

    /** The word of a paper's tag: «нет согласия», «истекает 30.11.2026». */
    public String tag(PersonPapers.Kind paper) {
        return tag(paper.state(), paper.until());
    }

    /** The word of a consent's tag. */
    public String tag(ConsentState state, LocalDate until) {
        return state == ConsentState.EXPIRING ? words.of("consent.expires", until) : words.name(state);
    }

    /** The grey line under a tag: until when, and from when a new signature is needed. */
    public String term(PersonPapers.Kind paper) {
        if (paper.renewOn() != null) {
            return words.of("consent.renewOn", paper.renewOn());
        }
        boolean dated = paper.state() == ConsentState.VALID || paper.state() == ConsentState.RENEW;
        return dated ? words.of("consent.until", paper.until()) : "";
    }

    /** What became of a recorded paper. */
    public String outcome(PersonPapers.Paper paper) {
        if (paper.refusedOn() != null) {
            return words.of("consent.refusedOn", paper.refusedOn());
        }
        if (paper.withdrawnOn() != null) {
            return words.of("consent.withdrawnOn", paper.withdrawnOn());
        }
        return words.of(paper.open() ? "consent.validUntil" : "consent.overOn", paper.lastDay());
    }

    /** The grey line under a recorded paper: recipient, number, issuer, who wrote it down. */
    public String note(PersonPapers.Paper paper) {
        String document = paper.documentNumber() == null ? null : words.of("consent.numbered", paper.documentNumber());
        String date = paper.documentDate() == null ? null : words.of("consent.dated", paper.documentDate());
        String recorded = paper.recordedName() == null ? null : words.of("consent.recordedBy", paper.recordedName());
        return Stream.of(paper.recipient(), document, date, paper.issuer(), recorded).filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    }

    /** «наставник, наставляемый». */
    public String roles(List<ParticipantRole> roles) {
        return roles.stream().map(role -> words.of("participation.role." + role)).collect(Collectors.joining(", "));
    }

    /** «понедельник: после уроков, вечером; среда: вечером»; empty where no time was said. */
    public String week(int availability) {
        boolean[] free = new Availability(availability).cells();
        return IntStream.range(0, Availability.DAYS).mapToObj(day -> {
            String parts = IntStream.range(0, Availability.PARTS).filter(part -> free[day * Availability.PARTS + part])
                .mapToObj(part -> words.of("participation.part." + part).toLowerCase(words.getLocale())).collect(Collectors.joining(", "));
            return parts.isEmpty() ? null : words.of("participation.day." + day) + ": " + parts;
        }).filter(day -> day != null).collect(Collectors.joining("; "));
    }

    /** What one tick of the week says: «Понедельник, после уроков». */
    public String cell(int day, int part) {
        return words.of("participation.day." + day) + ", " + words.of("participation.part." + part).toLowerCase(words.getLocale());
    }

    /** «согласие на участие» with a capital letter, for headings and labels. */
    public String title(ConsentKind kind) {
        if (kind == null) {
            return "";
        }
        String name = words.name(kind);
        return name.substring(0, 1).toUpperCase(words.getLocale()) + name.substring(1);
    }
}
