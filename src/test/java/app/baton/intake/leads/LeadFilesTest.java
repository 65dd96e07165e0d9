package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadFilesTest {

    @TempDir
    Path folder;

    @Test
    void foldersAreLookedThroughAndWhatIsHiddenIsLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.createDirectories(folder.resolve(".trash"));
        Files.writeString(folder.resolve("a/b/2.xml"), "x");
        Files.writeString(folder.resolve("1.xml"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.writeString(folder.resolve(".trash/3.xml"), "x");
        assertThat(LeadFiles.under(folder)).containsExactly(folder.resolve("1.xml"), folder.resolve("a/b/2.xml"));
        assertThat(LeadFiles.under(folder.resolve("1.xml"))).containsExactly(folder.resolve("1.xml"));
    }

    @Test
    void aFileThatIsLockedOrNamedUnfinishedIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("1.xml"), "x");
        assertThat(LeadFiles.look(file)).isInstanceOf(LeadFiles.Look.Whole.class);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(LeadFiles.look(file)).isInstanceOf(LeadFiles.Look.Busy.class);
        }
        assertThat(LeadFiles.look(Files.writeString(folder.resolve("2.xml.part"), "x"))).isInstanceOf(LeadFiles.Look.Busy.class);
        assertThat(LeadFiles.look(folder.resolve("gone.xml"))).isInstanceOf(LeadFiles.Look.Unreadable.class);
    }
}
