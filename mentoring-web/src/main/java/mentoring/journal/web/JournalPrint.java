package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.document.model.JournalDocument;
import mentoring.document.web.PrintServlet;
import mentoring.document.web.PrintSource;
import mentoring.journal.JournalReadService;
import mentoring.journal.JournalView;
import mentoring.pairing.model.PairId;
import mentoring.shared.web.Languages;
import mentoring.shared.web.Texts;
import mentoring.shared.web.Words;

/** Prints a journal as annex 2: {@code /print/journal?pair=12&as=pdf}. Documents are Russian whatever the page's language. */
@ApplicationScoped
public class JournalPrint implements PrintSource {

    @EJB
    private JournalReadService journals;

    @Inject
    private Words words;

    @Override
    public String kind() {
        return "journal";
    }

    @Override
    public PrintedFile print(HttpServletRequest request) {
        JournalView journal = journals.printed(new PairId(PrintServlet.id(request, "pair")));
        Texts texts = new Texts(Languages.RUSSIAN);
        String direction = journal.pair().direction() == null ? "" : journal.pair().direction();
        JournalDocument document = new JournalDocument(journal.pair().mentorNames(), journal.pair().menteeNames(),
            journal.pair().formName(), direction, journal.rows().stream().map(row -> row(row, texts)).toList());
        return new PrintedFile(document, texts.of("journal.print.name", journal.pair().label()));
    }

    private JournalDocument.Row row(JournalView.Row row, Texts texts) {
        return new JournalDocument.Row(words.date(row.text().date()),
            texts.of("journal.print.kind", row.text().mode(), row.text().grouping(), row.text().kind()),
            row.text().topic(), row.text().content(), row.text().result(), signature(row, texts));
    }

    private String signature(JournalView.Row row, Texts texts) {
        StringBuilder signature = new StringBuilder(texts.of("journal.print.signature", row.signerName(), words.date(row.signedAt()),
            String.valueOf(row.number())));
        if (row.corrects() != null) {
            signature.append('\n').append(texts.of("journal.print.corrects", String.valueOf(row.corrects())));
        }
        if (row.correctedBy() != null) {
            signature.append('\n').append(texts.of("journal.print.correctedBy", String.valueOf(row.correctedBy())));
        }
        return signature.toString();
    }
}
