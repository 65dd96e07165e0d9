package app.baton.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void itIsTheOneOfTheBuild() throws IOException {
        assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Version.text() + "</version>");
    }
}
