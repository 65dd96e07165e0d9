package app.baton.ui.shell;

import app.baton.people.User;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Things of one kind that the palette finds besides screens and actions, such as campaigns. Runs in the background. */
public interface PaletteSource {

    /** The best few for what was typed (never empty), and only such as this user may see. */
    List<Hit> find(User user, String typed, int most);

    /** One thing: opening it opens {@code thing} in the screen. {@code kind} is a word for it, such as "Campaign". */
    record Hit(String text, String kind, Feather icon, String screenId, String thing) { }
}
