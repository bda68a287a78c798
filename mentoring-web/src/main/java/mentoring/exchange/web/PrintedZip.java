package mentoring.exchange.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mentoring.document.web.PrintServlet;
import mentoring.exchange.PrintedContents;
import mentoring.exchange.PrintedService;
import mentoring.exchange.model.PrintingId;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Languages;
import mentoring.shared.web.Texts;

/**
 * Serves {@code /print/all?job=12}: the documents of a printing as one ZIP, of which the server never holds more than one file. What is
 * not in it stands in a text beside them, in Russian like the documents.
 */
@WebServlet("/print/all")
public class PrintedZip extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** By which Windows knows a text for UTF-8. */
    private static final String MARK = "\ufeff";

    @EJB
    private transient PrintedService printed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PrintingId ref = new PrintingId(PrintServlet.id(request, "job"));
            send(response, ref, printed.contents(ref));
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response, PrintingId ref, PrintedContents contents) throws IOException {
        response.setContentType(FileKind.ZIP.mediaType());
        PrintServlet.toKeep(response, "documents", contents.name(), "zip");
        write(response.getOutputStream(), contents, file -> printed.content(ref, file.document(), file.form()));
    }

    /** Once the ZIP has begun a refusal can only break it off, unfinished, so that nobody takes it for the whole. */
    static void write(OutputStream out, PrintedContents contents, Function<PrintedContents.File, byte[]> bytes) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (PrintedContents.File file : contents.files()) {
            try {
                put(zip, file.name() + "." + file.form().ending(), bytes.apply(file));
            } catch (Refusal e) {
                throw new IOException("A document may no longer be read", e);
            }
        }
        if (!contents.leftOut().isEmpty()) {
            Texts texts = new Texts(Languages.RUSSIAN);
            put(zip, texts.of("exchange.printing.leftOutFile") + ".txt", leftOut(contents, texts).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String leftOut(PrintedContents contents, Texts texts) {
        return MARK + contents.leftOut().stream().map(line -> line.label() + ": " + texts.of(line.reason()) + "\r\n")
            .collect(Collectors.joining());
    }
}
