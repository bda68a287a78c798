package mentoring.operation.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.operation.StateService;
import mentoring.shared.model.Refusal;

/** Serves the log that is being written, as a file to keep; for the administrator, to all others it does not exist. */
@WebServlet("/operation/log")
public class LogServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient StateService state;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path log;
        try {
            log = state.log();
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"mentoring.log\"");
        Files.copy(log, response.getOutputStream());
    }
}
