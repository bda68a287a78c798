/**
 * Printed documents: a DOCX template kept as data is filled with a document's fields and rows, and the filled DOCX becomes a PDF
 * of the same content. The room knows no container, no database and no feature: features fill the plain records
 * ({@link mentoring.document.model.PlanDocument}, {@link mentoring.document.model.JournalDocument},
 * {@link mentoring.document.model.RoadmapDocument}) and print them. A school's own template is accepted only through
 * {@link mentoring.document.model.DocumentKind#accept}, which refuses whatever is unsafe or could not be printed faithfully.
 */
package mentoring.document.model;
