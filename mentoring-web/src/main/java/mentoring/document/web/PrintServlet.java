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
import mentoring.document.model.DocumentForm;
import mentoring.document.model.FileNames;
import mentoring.shared.model.Refusal;

/** Serves {@code /print/<kind>?...&as=docx|pdf}: what a person may print, as a file to keep; all else does not exist. */
@WebServlet("/print/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<PrintSource> sources;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<DocumentForm> form = DocumentForm.of(request.getParameter("as"));
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

    private static void send(HttpServletResponse response, PrintSource.PrintedFile file, DocumentForm form, String kind) throws IOException {
        byte[] bytes = form.wrap(file.document().print());
        response.setContentType(form.file().mediaType());
        response.setContentLength(bytes.length);
        toKeep(response, kind, file.name(), form.ending());
        response.getOutputStream().write(bytes);
    }

    /** Says that a file follows, which is kept by its reader and by nobody on the way. */
    public static void toKeep(HttpServletResponse response, String kind, String name, String ending) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition(kind, name, ending));
    }

    /** An ASCII name for old readers, the real one beside it (RFC 6266). */
    static String disposition(String kind, String name, String ending) {
        String encoded = URLEncoder.encode(FileNames.safe(name) + "." + ending, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
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
