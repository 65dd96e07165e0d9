package app.baton.ui.kit;

import app.baton.journal.Clock;
import app.baton.journal.Problem;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door for errors: each goes once to the log and once to the person in front. A {@link Problem} is shown as its
 * sentence, anything else as a defect with a code. May be called on any thread.
 */
public final class ErrorDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);

    private final Clock clock;
    private final String version;
    private final Consumer<Runnable> screenThread;
    private final Consumer<Problem> showProblem;
    private final Consumer<ErrorReport> showDefect;

    /**
     * {@code screenThread} is {@code Platform::runLater}; the two ways of showing lead to the dialogs of whoever is in
     * front at that moment.
     */
    public ErrorDoor(Clock clock, String version, Consumer<Runnable> screenThread, Consumer<Problem> showProblem,
            Consumer<ErrorReport> showDefect) {
        this.clock = clock;
        this.version = version;
        this.screenThread = screenThread;
        this.showProblem = showProblem;
        this.showDefect = showDefect;
    }

    /** Takes whatever was thrown; also fit as the handler of uncaught exceptions. */
    public void take(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            LOG.info("{}: {}", problem.code(), problem.sentence());
            screenThread.accept(() -> showProblem.accept(problem));
        } else {
            ErrorReport report = ErrorReport.of(thrown, version, clock.now());
            LOG.error("error {}", report.code(), thrown);
            screenThread.accept(() -> showDefect.accept(report));
        }
    }

    /** Takes a defect and answers with the problem that stands for it, for the screen that waited. */
    public Problem stand(Throwable thrown, String sentence) {
        take(thrown);
        return Problem.couldNot(ErrorReport.SHOWN, sentence, thrown);
    }
}
