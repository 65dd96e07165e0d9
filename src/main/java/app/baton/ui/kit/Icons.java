package app.baton.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons that mean the same thing everywhere, and the one way to make one. */
public final class Icons {

    public static final Feather MET = Feather.CHECK;
    public static final Feather NOT_MET = Feather.X;
    public static final Feather ASK = Feather.HELP_CIRCLE;
    public static final Feather CUSTOMER_MONEY = Feather.USER;
    public static final Feather DEALER_MONEY = Feather.HOME;
    public static final Feather FINANCED_MONEY = Feather.PERCENT;
    public static final Feather WARNING = Feather.ALERT_TRIANGLE;
    public static final Feather ERROR = Feather.ALERT_OCTAGON;
    public static final Feather INFO = Feather.INFO;
    public static final Feather DONE = Feather.CHECK_CIRCLE;
    public static final Feather OFFLINE = Feather.CLOUD_OFF;
    public static final Feather NO_PERMISSION = Feather.LOCK;
    public static final Feather EMPTY = Feather.INBOX;

    private Icons() { }

    /** Sized and colored by the style sheet. */
    public static FontIcon of(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(Styles.ICON);
        node.getStyleClass().addAll(styles);
        return node;
    }
}
