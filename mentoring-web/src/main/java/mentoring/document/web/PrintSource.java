package mentoring.document.web;

import jakarta.servlet.http.HttpServletRequest;
import mentoring.document.model.Printable;

/** A kind of document that can be printed; a feature offers one CDI bean per kind, which calls a guarded service. */
public interface PrintSource {

    /** The last part of the address: {@code journal} serves {@code /print/journal}. */
    String kind();

    /**
     * The document that the request's parameters name; a missing or malformed one is refused like an unknown one.
     *
     * @see PrintServlet#id
     */
    PrintedFile print(HttpServletRequest request);

    /**
     * A document with the name of its file.
     *
     * @param name without ending, as a person would call it
     */
    record PrintedFile(Printable document, String name) {
    }
}
