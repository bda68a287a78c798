package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.document.web.PrintServlet;
import mentoring.document.web.PrintSource;
import mentoring.journal.JournalPrintService;
import mentoring.journal.PrintedJournal;
import mentoring.pairing.model.PairId;

/** Prints a journal as annex 2: {@code /print/journal?pair=12&as=pdf}. */
@ApplicationScoped
public class JournalPrint implements PrintSource {

    @EJB
    private JournalPrintService journals;

    @Override
    public String kind() {
        return "journal";
    }

    @Override
    public PrintedFile print(HttpServletRequest request) {
        PrintedJournal journal = journals.printed(new PairId(PrintServlet.id(request, "pair")));
        return new PrintedFile(journal.document(), journal.name());
    }
}
