package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.insight.OfferMark;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Styles;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What to notice about an offer: word, shape and hue. */
final class MarkBadges {

    private static final int MOST = 2;

    private MarkBadges() { }

    /** The most urgent marks in a row of the table. */
    static HBox row(Set<OfferMark> marks, Texts texts) {
        return of(marks, MOST, texts);
    }

    static HBox all(Set<OfferMark> marks, Texts texts) {
        return of(marks, marks.size(), texts);
    }

    private static HBox of(Set<OfferMark> marks, int most, Texts texts) {
        HBox row = new HBox();
        row.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        marks.stream().limit(most).forEach(mark -> row.getChildren().add(badge(mark, texts)));
        return row;
    }

    static Label badge(OfferMark mark, Texts texts) {
        String word = texts.name(mark);
        return switch (mark) {
            case ENDS_TODAY -> Badge.bad(word);
            case ENDS_THIS_WEEK -> Badge.care(word, Feather.CLOCK);
            case CHANGED -> Badge.info(word, Feather.ZAP);
            case NEW -> Badge.info(word, Feather.PLUS);
            case SUPERSEDED -> Badge.care(word, Feather.LAYERS);
            case MAY_RUN_OUT -> Badge.care(word, Feather.BATTERY);
            case STARTS_SOON, PLANNED -> Badge.plain(word, Feather.CALENDAR);
            case DELIVERY_ONLY -> Badge.plain(word, Feather.TRUCK);
            case NOT_PUBLISHED -> Badge.plain(word, Feather.EDIT_3);
        };
    }

    /** Whether the customer in question can have it. */
    static Label fits(Known fits, Texts texts) {
        return switch (fits) {
            case YES -> Badge.good(texts.say("tracker.fits.yes"));
            case NO -> Badge.bad(texts.say("tracker.fits.no"));
            case UNKNOWN -> Badge.ask(texts.say("tracker.fits.ask"));
        };
    }
}
