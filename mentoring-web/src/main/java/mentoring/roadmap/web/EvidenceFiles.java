package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mentoring.roadmap.EvidenceFile;
import mentoring.roadmap.EvidenceService;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.model.Refusal;

/** Serves {@code /roadmap/file?row=..&id=..}: a file of evidence, as a file to keep; all else does not exist. */
@WebServlet("/roadmap/file")
public class EvidenceFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, evidence.open(new RoadmapItemId(number(request, "row")), number(request, "id")));
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, EvidenceFile file) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"evidence\"; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.getOutputStream().write(file.content());
    }

    private static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(value);
    }
}
