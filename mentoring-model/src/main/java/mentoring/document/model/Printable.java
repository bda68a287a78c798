package mentoring.document.model;

/** A document with all its texts, ready to be printed. */
public sealed interface Printable permits PlanDocument, JournalDocument, RoadmapDocument {

    DocumentKind kind();

    /** The title in the file's properties, which a reader's window shows. */
    String title();

    /** The values under the names that the kind's templates use. */
    Fields fields();

    /** The DOCX made from the template that comes with the product. */
    default byte[] print() {
        return print(kind().template());
    }

    /** The DOCX made from that template. */
    default byte[] print(DocxTemplate template) {
        return template.fill(title(), fields());
    }
}
