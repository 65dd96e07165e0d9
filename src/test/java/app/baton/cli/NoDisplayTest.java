package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoDisplayTest {

    private static final Commands COMMANDS = new Commands(new FakeHeadless(), Script.TEXTS, "1");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Linux,      -,  -,         -,        DISPLAY is not set",
            "Linux,      '', -,         -,        DISPLAY is not set",
            "FreeBSD,    -,  -,         -,        DISPLAY is not set",
            "Linux,      -,  wayland-0, -,        Wayland session",
            "Linux,      :0, -,         -,        -",
            "Linux,      :0, wayland-0, -,        -",
            "Linux,      -,  -,         Headless, -",
            "Mac OS X,   -,  -,         -,        -",
            "Windows 11, -,  -,         -,        -"})
    void onlyAUnixWithoutAnXDisplayHasNone(String system, @Nullable String display,
            @Nullable String wayland, @Nullable String platform,
            @Nullable String said) {
        var environment = new HashMap<String, @Nullable String>();
        environment.put("DISPLAY", display);
        environment.put("WAYLAND_DISPLAY", wayland);
        var properties = new HashMap<String, @Nullable String>(Map.of("os.name", system));
        properties.put("glass.platform", platform);

        var sentence = NoDisplay.sentence(Script.TEXTS, COMMANDS.names(), environment::get, properties::get);

        assertThat(sentence.isPresent()).isEqualTo(said != null);
        sentence.ifPresent(words -> assertThat(words).contains(String.valueOf(said)).contains(COMMANDS.names()));
    }

    @Test
    void everyCommandThatTheHelpExplainsIsNamed() {
        var help = new Script(Path.of(""));
        assertThat(help.run("--help")).isZero();

        assertThat(COMMANDS.names()).contains("stock import", "brief paper", "programs template")
                .allSatisfy(name -> assertThat(help.output).contains(name.split(" ")[0]));
    }
}
