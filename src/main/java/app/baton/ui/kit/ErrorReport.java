package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

/** A defect of the program as a person meets it: a code to quote, and details to copy into a message to support. */
public record ErrorReport(ErrorCode code, String details) {

    /** The code of a {@link Problem} that stands for a defect which has been shown already. */
    public static final String SHOWN = "defect";

    public static ErrorReport of(Throwable thrown, String version, Instant when) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        ErrorCode code = ErrorCode.of(thrown);
        String machine = "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
        return new ErrorReport(code, "Baton " + version + "\n" + machine + "\n" + when + "\nError " + code + "\n\n" + trace);
    }
}
