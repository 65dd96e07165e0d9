package app.baton.journal;

import app.baton.money.Percent;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.joda.money.Money;

/**
 * Every sentence that a person sees, from the one bundle {@code app/baton/texts.properties}. Values are written in
 * {@link MessageFormat} with {@code {0}} places; an apostrophe is just an apostrophe. Money, dates and percentages
 * given as arguments are formatted by {@link Formats}.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Formats formats;

    private Texts(ResourceBundle bundle, Formats formats) {
        this.bundle = bundle;
        this.formats = formats;
    }

    public static Texts english(ZoneId zone) {
        return new Texts(ResourceBundle.getBundle("app.baton.texts", Locale.US), new Formats(zone));
    }

    public Formats formats() {
        return formats;
    }

    /**
     * The sentence of a key.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key, which a test rules out
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        String filled = Places.fill(pattern, shown, formats);
        return filled == null ? new MessageFormat(pattern.replace("'", "''"), Locale.US).format(shown) : filled;
    }

    /** The name of one choice of an enum, under the key {@code enum.Role.SALESPERSON}. */
    public String name(Enum<?> choice) {
        return bundle.getString("enum." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Money money -> formats.money(money);
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.moment(instant);
            case Percent percent -> percent.wire();
            case Enum<?> choice -> name(choice);
            default -> argument;
        };
    }
}
