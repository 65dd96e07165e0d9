package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.time.Instant;

/** A defect of the program as a person meets it: a code to quote, and details to copy into a message to support. */
public record ErrorReport(ErrorCode code, String details) {

    /** The code of a {@link Problem} that stands for a defect which has been shown already. */
    public static final String SHOWN = "defect";

    private static final int DEEPEST = 20;

    public static ErrorReport of(Throwable thrown, String version, Instant when) {
        ErrorCode code = ErrorCode.of(thrown);
        String machine = "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
        String head = "Baton " + version + "\n" + machine + "\n" + when + "\nError " + code + "\n\n";
        return new ErrorReport(code, head + trace(thrown));
    }

    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(at).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
