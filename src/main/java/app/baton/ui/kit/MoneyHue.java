package app.baton.ui.kit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whose money it is: each kind keeps one hue and one icon everywhere. */
public enum MoneyHue {
    CUSTOMER(Styles.CUSTOMER, Icons.CUSTOMER_MONEY),
    DEALER(Styles.DEALER, Icons.DEALER_MONEY),
    FINANCED(Styles.FINANCED, Icons.FINANCED_MONEY),
    /** Totals and other money that is nobody's in particular. */
    PLAIN("b-plain-money", null);

    private final String style;
    private final @Nullable Feather icon;

    MoneyHue(String style, @Nullable Feather icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    public Optional<Feather> icon() {
        return Optional.ofNullable(icon);
    }
}
