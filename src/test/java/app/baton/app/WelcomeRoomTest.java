package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.journal.Background.Progress;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes back to the first window finds the demo of before. */
class WelcomeRoomTest {

    @Test
    void aDemoThatIsThereIsOpenedAndAnotherIsMadeOnlyWhereAFolderIsNamed(@TempDir Path data) {
        Folders folders = Folders.of("linux", Map.of("XDG_DATA_HOME", data.toString()), data);
        HomeMaker maker = new HomeMaker(folders, Clock.fixed(Instant.parse("2026-11-04T20:00:00Z"), Demo.ZONE),
                new InlineBackground(), Texts.english(Demo.ZONE));
        WelcomeRoom room = new WelcomeRoom(maker, folders, Optional.empty(), Optional.empty(), home -> { });
        maker.makeDemo(folders.demo(), 0, Progress.unwatched());

        assertThat(room.createDemo(Optional.empty(), Progress.unwatched())).isEqualTo(folders.demo());
        assertThat(folders.data().resolve("demo-2")).doesNotExist();
    }
}
