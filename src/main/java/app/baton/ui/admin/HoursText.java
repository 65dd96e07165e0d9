package app.baton.ui.admin;

import app.baton.campaign.OpeningHours;
import app.baton.journal.Texts;
import app.baton.ui.kit.Hours;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How times of the day are typed: "9", "9:30 AM", "7pm", "19:00", and "9 to 7" for hours. */
final class HoursText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final int HALF_DAY = 12;

    private HoursText() { }

    static Optional<LocalTime> time(String typed) {
        Matcher match = TIME.matcher(typed.strip().toLowerCase(Locale.US));
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (match.group(3) != null) {
            if (hour < 1 || hour > HALF_DAY) {
                return Optional.empty();
            }
            hour = hour % HALF_DAY + (match.group(3).equals("pm") ? HALF_DAY : 0);
        }
        return hour < 2 * HALF_DAY && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** A store that opens at 9 and closes at 7 closes in the evening. */
    static Optional<OpeningHours> hours(String typed) {
        return Hours.span(typed, HoursText::time).map(span -> new OpeningHours(span.from(), span.until()));
    }

    static String show(OpeningHours hours, Texts texts) {
        return texts.say("admin.opening.hours", Hours.show(hours.opens(), texts), Hours.show(hours.closes(), texts));
    }
}
