package mentoring.launcher;

import java.nio.file.AccessDeniedException;

/** A reason not to start, told to the user in one line. */
class StartProblem extends Exception {

    private static final long serialVersionUID = 1L;

    StartProblem(String line) {
        super(line);
    }

    StartProblem(String line, Throwable cause) {
        super(line, cause);
    }

    /** What an exception has to say, without its class name and in one line. */
    static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message.strip().lines().findFirst().orElseThrow();
    }
}
