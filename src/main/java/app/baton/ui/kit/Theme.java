package app.baton.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: AtlantaFX Primer with our own sheet and colors over it. Set per scene; popups follow their scene. */
public enum Theme {
    LIGHT,
    DARK;

    static {
        for (String weight : List.of("Regular", "SemiBold", "Bold")) {
            Font.loadFont(resource("fonts/BatonInter-" + weight + ".ttf"), 14);
        }
    }

    public void apply(Scene scene) {
        scene.setUserAgentStylesheet(this == LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(resource("baton.css"), resource("baton-" + wire() + ".css"));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** "light" or "dark", as it is kept. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Theme parse(String wire) {
        return DARK.wire().equals(wire) ? DARK : LIGHT;
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/app/baton/ui/" + name), name).toExternalForm();
    }
}
