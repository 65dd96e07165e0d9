package app.baton.ui.kit;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people at a store type it: "10", "10:30", "2 pm", "230p". Without am or pm, 1 to 6 are in the afternoon. */
public final class Hours {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?::?(\\d{2}))?\\s*([ap])?\\.?m?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int LAST_AFTERNOON = 6;

    private Hours() { }

    /** Nothing where it is no time. */
    public static Optional<LocalTime> read(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String half = parts.group(3);
        boolean said = half != null;
        boolean wrong = minute > 59 || hour > 23 || said && (hour < 1 || hour > NOON);
        return wrong ? Optional.empty() : Optional.of(LocalTime.of(said ? hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0)
                : hour >= 1 && hour <= LAST_AFTERNOON ? hour + NOON : hour, minute));
    }
}
