package app.baton.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A state as word, shape and color together: met, not met, ask, and others a screen names. */
public final class Badge {

    private Badge() { }

    public static Label good(String word) {
        return of(word, Icons.MET, Styles.GOOD);
    }

    public static Label bad(String word) {
        return of(word, Icons.NOT_MET, Styles.BAD);
    }

    public static Label ask(String word) {
        return of(word, Icons.ASK, Styles.CARE);
    }

    public static Label info(String word, Feather icon) {
        return of(word, icon, Styles.INFO);
    }

    public static Label care(String word, Feather icon) {
        return of(word, icon, Styles.CARE);
    }

    /** Without a hue: drafts, counts. */
    public static Label plain(String word, Feather icon) {
        return of(word, icon, Styles.MUTED);
    }

    private static Label of(String word, Feather icon, String hue) {
        Label badge = Typography.label(word, Styles.BADGE, hue);
        badge.setGraphic(Icons.of(icon, hue));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
