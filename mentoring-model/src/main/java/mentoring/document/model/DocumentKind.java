package mentoring.document.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The documents that are printed from a template, each with the template that comes with the product. */
public enum DocumentKind {
    PLAN("plan", PlanDocument::sample),
    JOURNAL("journal", JournalDocument::sample),
    ROADMAP("roadmap", RoadmapDocument::sample);

    private final String resource;
    private final Supplier<Printable> sample;

    DocumentKind(String resource, Supplier<Printable> sample) {
        this.resource = resource;
        this.sample = sample;
    }

    /** The template that comes with the product. */
    public DocxTemplate template() {
        try (InputStream in = DocumentKind.class.getResourceAsStream("/document/" + resource + ".docx")) {
            if (in == null) {
                throw new IllegalStateException("template not found: " + resource);
            }
            return DocxTemplate.open(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a school's own template: it must be safe, hold every field of this kind and no other, and print a sample both ways. The
     * first thing wrong is told by a {@link DocumentProblem}.
     */
    public DocxTemplate accept(byte[] file) {
        DocxTemplate template = DocxTemplate.open(file);
        Printable example = sample();
        Set<String> names = template.names();
        List<String> missing = example.fields().names().stream().filter(name -> !names.contains(name)).toList();
        Pdf.of(example.print(template));
        if (!missing.isEmpty()) {
            throw new DocumentProblem("document.template.missing", String.join(", ", missing));
        }
        return template;
    }

    /** An invented document that uses every field: to try a template and to show what it will look like. */
    public Printable sample() {
        return sample.get();
    }
}
