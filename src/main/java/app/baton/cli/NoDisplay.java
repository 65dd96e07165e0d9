package app.baton.cli;

import app.baton.journal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Knows beforehand that no window can open, so that one sentence says so where the toolkit would only crash. */
public final class NoDisplay {

    private NoDisplay() { }

    /**
     * The sentence for the person, if there is no display. Windows and macOS always have one; elsewhere the toolkit
     * speaks X11, which Wayland offers through the same variable {@code DISPLAY}.
     *
     * @param commands what can be asked for instead of the window
     * @param properties the system properties: {@code glass.platform=Headless} asks for a window that nobody sees
     */
    public static Optional<String> sentence(Texts texts, List<String> commands,
            UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> properties) {
        String system = text(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        boolean always = system.contains("windows") || system.contains("mac");
        boolean unseen = text(properties.apply("glass.platform")).equalsIgnoreCase("Headless");
        if (always || unseen || !text(environment.apply("DISPLAY")).isBlank()) {
            return Optional.empty();
        }
        boolean wayland = !text(environment.apply("WAYLAND_DISPLAY")).isBlank();
        String instead = String.join(", ", commands);
        return Optional.of(wayland ? texts.say("cli.no-display-wayland", instead) : texts.say("cli.no-display", instead));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
