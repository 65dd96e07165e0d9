package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientFolderTest {

    @TempDir
    Path base;

    @Test
    void aFolderThatAnswersIsJustThatFolder() throws IOException {
        var folder = new PatientFolder(new DiskFolder(base), new InlineBackground(), "Share", Duration.ofSeconds(5));
        folder.write("a", new byte[] {1});
        assertThat(folder.read("a", 10).orElseThrow().bytes()).containsExactly(1);
        assertThat(folder.list("", 10)).containsExactly("a");
        folder.tidy("");
        assertThatIOException().isThrownBy(() -> folder.read("../b", 10));
    }

    @Test
    void aHungOperationIsWaitedForOnceAndFurtherOnesFailAtOnceUntilItEnds() throws IOException {
        var hung = new HangingBackground();
        var folder = new PatientFolder(new DiskFolder(base), hung, "Share", Duration.ofMillis(1));
        assertThatExceptionOfType(PatientFolder.Slow.class).isThrownBy(() -> folder.read("a", 10));
        assertThatExceptionOfType(PatientFolder.Slow.class).isThrownBy(() -> folder.read("a", 10));
        assertThat(hung.jobs).as("they do not pile up").hasSize(1);

        hung.goOn();
        hung.hanging = false;
        assertThat(folder.read("a", 10)).isEmpty();
    }

    /** Takes work and does not do it, as a dead network drive does. */
    private static final class HangingBackground implements Background {

        private final Deque<Runnable> jobs = new ArrayDeque<>();
        private final InlineBackground inline = new InlineBackground();
        private boolean hanging = true;

        void goOn() {
            jobs.removeFirst().run();
        }

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
            if (hanging) {
                jobs.add(() -> inline.run(title, job, done, failed));
            } else {
                inline.run(title, job, done, failed);
            }
            return () -> { };
        }

        @Override
        public Lane lane(String title) {
            return inline.lane(title);
        }

        @Override
        public Running repeat(String title, Duration pause, Job<?> job) {
            return inline.repeat(title, pause, job);
        }
    }
}
