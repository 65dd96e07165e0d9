package app.baton.journal;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Runs work off the calling thread and delivers the outcome on the thread that screens live on. Inputs are taken
 * when {@code run} is called; the job must touch nothing of the screen. {@link InlineBackground} does it all at once,
 * for tests and commands.
 */
public interface Background {

    /**
     * Long work with a title for the status bar. A failure that is not a {@link Problem} goes to the error door, and
     * {@code failed} gets a problem with the code {@code defect} that stands for it, so that no screen waits for ever.
     */
    <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed);

    /** A lane in which the latest wins: a new job cancels the one before and silences its outcome. */
    Lane lane(String title);

    /** Runs the job again and again, with the pause between an end and the next start, until cancelled. */
    Running repeat(String title, Duration pause, Job<?> job);

    /** Work that may say how far it is and ask whether it should stop. */
    @FunctionalInterface
    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /** How a job talks to whoever waits. All methods may be called from the job's thread only. */
    interface Progress {

        /** Done and total in the same unit; a total of zero means unknown. */
        void at(long done, long total);

        void say(String message);

        boolean cancelled();

        /** Nobody watches, and nobody stops it. */
        static Progress unwatched() {
            return new Progress() {
                @Override
                public void at(long done, long total) {
                    // nobody watches
                }

                @Override
                public void say(String message) {
                    // nobody watches
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
        }
    }

    /** A started job. */
    interface Running {

        /** Asks the job to stop; its outcome is not delivered. */
        void cancel();
    }

    /** How far a job is, and what it said last; a total of zero means unknown. */
    record At(long done, long total, String words) { }

    /** See {@link #lane}. */
    interface Lane {
        default <T> void run(Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
            run(job, at -> { }, done, failed);
        }

        /** As above, and tells on the screen's thread how far it is, about as often as a screen is drawn. */
        <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done, Consumer<? super Problem> failed);

        /** Asks what runs to stop; its outcome is not delivered. */
        void cancel();
    }
}
