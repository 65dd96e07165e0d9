package app.baton.ui.kit;

import app.baton.journal.Formats;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.joda.money.Money;

/** Money and counts as typography: tabular digits, cents lighter, one hue for each kind of money. */
public final class Figures {

    private Figures() { }

    /** One amount with its cents in a lighter tone; a negative one keeps its minus. */
    public static HBox money(Formats formats, Money amount, MoneyHue hue) {
        return parts(formats.cents(amount), hue);
    }

    /** The amount over its name, large, for the few figures that a screen is about. */
    public static VBox key(Formats formats, String name, Money amount, MoneyHue hue) {
        HBox figure = parts(formats.cents(amount), hue);
        figure.getStyleClass().add(Styles.FIGURE_LARGE);
        return keyed(name, figure, hue);
    }

    /** A count or other text as a key figure. */
    public static VBox key(String name, String figure) {
        Label shown = Typography.label(figure, Styles.FIGURE_DOLLARS);
        HBox row = new HBox(shown);
        row.getStyleClass().addAll(Styles.FIGURE, Styles.FIGURE_LARGE);
        return keyed(name, row, MoneyHue.PLAIN);
    }

    private static VBox keyed(String name, HBox figure, MoneyHue hue) {
        Label words = Typography.line(name, Styles.CAPTION, hue.style());
        hue.icon().ifPresent(icon -> words.setGraphic(Icons.of(icon, hue.style())));
        VBox both = new VBox(words, figure);
        both.getStyleClass().add(Styles.KEY_FIGURE);
        return both;
    }

    private static HBox parts(String text, MoneyHue hue) {
        int point = text.lastIndexOf('.');
        Label dollars = Typography.label(text.substring(0, point), Styles.FIGURE_DOLLARS, hue.style());
        Label cents = Typography.label(text.substring(point), Styles.FIGURE_CENTS, hue.style());
        dollars.setMinWidth(Region.USE_PREF_SIZE);
        cents.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(dollars, cents);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add(Styles.FIGURE);
        row.setAccessibleText(text);
        return row;
    }
}
