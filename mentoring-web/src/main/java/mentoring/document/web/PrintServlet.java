package mentoring.document.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mentoring.document.model.Pdf;
import mentoring.shared.model.Refusal;

/** Serves {@code /print/<kind>?...&as=docx|pdf}: what a person may print, as a file to keep; all else does not exist. */
@WebServlet("/print/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** How a document is wrapped. */
    private enum Form {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        static Optional<Form> of(String name) {
            return "docx".equals(name) ? Optional.of(DOCX) : "pdf".equals(name) ? Optional.of(PDF) : Optional.empty();
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Inject
    @Any
    private transient Instance<PrintSource> sources;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Form> form = Form.of(request.getParameter("as"));
        Optional<PrintSource> source = sources.stream().filter(kind -> kind.kind().equals(path)).findFirst();
        if (form.isEmpty() || source.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, source.get().print(request), form.get(), path);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, PrintSource.PrintedFile file, Form form, String kind) throws IOException {
        byte[] docx = file.document().print();
        byte[] bytes = form == Form.PDF ? Pdf.of(docx) : docx;
        response.setContentType(form.mediaType);
        response.setContentLength(bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition(kind, file.name(), form.ending()));
        response.getOutputStream().write(bytes);
    }

    /** An ASCII name for old readers, the real one beside it (RFC 6266). */
    static String disposition(String kind, String name, String ending) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").replaceAll("\\s+", " ").strip();
        String encoded = URLEncoder.encode(safe + "." + ending, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + kind + "." + ending + "\"; filename*=UTF-8''" + encoded;
    }

    /** A number among the request's parameters; refuses as not found where it is none. */
    public static long id(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(value);
    }
}
