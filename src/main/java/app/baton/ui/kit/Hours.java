package app.baton.ui.kit;

import app.baton.journal.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people at a store type it: "10", "10:30", "2 pm", "230p". Without am or pm, 1 to 6 are in the afternoon. */
public final class Hours {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?::?(\\d{2}))?\\s*([ap])?\\.?m?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int LAST_AFTERNOON = 6;

    private Hours() { }

    /** From when until when. */
    public record Span(LocalTime from, LocalTime until) { }

    /**
     * "9 to 6" or "9-18", each half as {@code reader} reads it; whoever begins at 9 and ends at 7 ends in the evening. Nothing
     * where it is no such thing or ends before it begins.
     */
    public static Optional<Span> span(String typed, Function<String, Optional<LocalTime>> reader) {
        String[] halves = typed.strip().split("\\s+to\\s+|\\s*[-\u2013]\\s*", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        boolean said = halves[1].toLowerCase(Locale.US).contains("m");
        return reader.apply(halves[0]).flatMap(from -> reader.apply(halves[1])
                .map(until -> !until.isAfter(from) && until.getHour() < NOON && !said ? until.plusHours(NOON) : until)
                .filter(until -> until.isAfter(from)).map(until -> new Span(from, until)));
    }

    /** As it is shown: "9:00 AM". */
    public static String show(LocalTime time, Texts texts) {
        return texts.formats().time(LocalDate.EPOCH.atTime(time).atZone(texts.formats().zone()).toInstant());
    }

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
