package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @TempDir
    Path folder;

    private Script script = new Script(Path.of(""));

    @BeforeEach
    void start() {
        script = new Script(folder);
    }

    @Test
    void itIsTheFirstLineOfStandardInput() {
        script.input = "grüße \r\nmore\n";
        assertThat(usedPassword("")).isEqualTo("grüße ");
    }

    @Test
    void theVariableGoesBeforeStandardInput() {
        script.input = "typed\n";
        script.environment.put("BATON_PASSWORD", "from the variable");
        assertThat(usedPassword("")).isEqualTo("from the variable");
    }

    @Test
    void theFileGoesBeforeTheVariable() throws IOException {
        Files.writeString(folder.resolve("pass"), "from the file\nsecond line\n");
        script.environment.put("BATON_PASSWORD", "from the variable");
        assertThat(usedPassword(" --password-file pass")).isEqualTo("from the file");
    }

    @Test
    void withoutAUserNobodyIsAskedForAPassword() {
        script.environment.put("BATON_PASSWORD", "unused");
        script.run("sync --home home");
        assertThat(script.headless.asked).first().isEqualTo("open as nobody with nothing for -");
    }

    @Test
    void noneAnEmptyOneAMissingFileAndAHugeOneAreRefused() throws IOException {
        assertThat(script.run("sync --user ana")).isEqualTo(2);
        assertThat(script.errors).startsWith("--user: ").contains("BATON_PASSWORD");

        script.input = "\n";
        assertThat(script.run("sync --user ana")).isEqualTo(2);

        assertThat(script.run("sync --user ana --password-file missing")).isEqualTo(2);
        assertThat(script.errors).startsWith("--password-file: ");

        Files.write(folder.resolve("huge"), new byte[5000]);
        assertThat(script.run("sync --user ana --password-file huge")).isEqualTo(2);

        script.input = "x".repeat(5000);
        assertThat(script.run("sync --user ana")).isEqualTo(2);
        assertThat(script.headless.asked).isEmpty();
    }

    @Test
    void aPasswordNeverShowsInText() {
        try (Password password = Password.of("secret")) {
            assertThat(password.toString()).doesNotContain("secret");
            password.close();
            assertThat(password.signs()).containsOnly('\0');
        }
    }

    private String usedPassword(String options) {
        assertThat(script.run("sync --user ana" + options)).as(script.errors).isZero();
        String opened = script.headless.asked.getFirst();
        assertThat(opened).startsWith("open as ana with ").endsWith(" for -");
        return opened.substring("open as ana with ".length(), opened.length() - " for -".length());
    }
}
