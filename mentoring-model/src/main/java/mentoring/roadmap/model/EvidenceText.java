package mentoring.roadmap.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Text;

/**
 * What a piece of evidence says.
 *
 * @param title        what it is, in words
 * @param url          of a link
 * @param number       of a document
 * @param date         of a document
 * @param fileId       of a file
 * @param personalData true where it names people
 */
public record EvidenceText(EvidenceKind kind, String title, String url, String number, LocalDate date, Long fileId, boolean personalData) {

    private static final int LONGEST_TITLE = 300;

    public EvidenceText {
        title = Text.tidy(title);
        url = Text.tidy(url);
        number = Text.tidy(number);
    }

    public static EvidenceText link(String title, String url, boolean personalData) {
        return new EvidenceText(EvidenceKind.LINK, Text.tidy(title) == null ? url : title, url, null, null, null, personalData);
    }

    public static EvidenceText document(String title, String number, LocalDate date, boolean personalData) {
        return new EvidenceText(EvidenceKind.DOCUMENT, title, null, number, date, null, personalData);
    }

    public static EvidenceText file(String title, long fileId, boolean personalData) {
        return new EvidenceText(EvidenceKind.FILE, title, null, null, null, fileId, personalData);
    }

    public static EvidenceText note(String text, boolean personalData) {
        return new EvidenceText(EvidenceKind.NOTE, text, null, null, null, null, personalData);
    }

    /** What is missing, by field. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (kind == EvidenceKind.LINK && !isWebAddress(url)) {
            problems.add(Problem.at("url", "roadmap.evidence.url"));
        } else if (title == null) {
            problems.add(Problem.at("title", "roadmap.evidence.title"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "roadmap.evidence.titleLong", LONGEST_TITLE));
        }
        if (kind == EvidenceKind.DOCUMENT) {
            if (number == null) {
                problems.add(Problem.at("number", "roadmap.evidence.number"));
            }
            if (date == null) {
                problems.add(Problem.at("date", "roadmap.evidence.date"));
            } else if (date.isAfter(today)) {
                problems.add(Problem.at("date", "roadmap.evidence.dateFuture"));
            }
        }
        return problems;
    }

    private static boolean isWebAddress(String address) {
        if (address == null || address.length() > 500) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
