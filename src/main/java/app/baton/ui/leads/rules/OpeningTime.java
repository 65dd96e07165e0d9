package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Minutes of opening time as they are typed: "15", "15 min", "2 h", "1 h 30", "3 days". A day is ten hours the store is open. */
final class OpeningTime {

    private static final int HOUR = 60;
    private static final int DAY = 10 * HOUR;
    private static final int MOST = 60 * 24 * 366;
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,3})\\s*d(?:ays?)?)?\\s*(?:(\\d{1,4})\\s*h(?:ours?|rs?)?)?\\s*"
            + "(?:(\\d{1,6})\\s*(?:m(?:in(?:ute)?s?)?)?)?", Pattern.CASE_INSENSITIVE);

    private OpeningTime() { }

    static OptionalInt read(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (typed.isBlank() || !parts.matches()) {
            return OptionalInt.empty();
        }
        long minutes = part(parts, 1) * DAY + part(parts, 2) * HOUR + part(parts, 3);
        return minutes > MOST ? OptionalInt.empty() : OptionalInt.of((int) minutes);
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    static String show(int minutes, Texts texts) {
        if (minutes != 0 && minutes % DAY == 0) {
            return minutes == DAY ? texts.say("rules.time.day") : texts.say("rules.time.days", minutes / DAY);
        }
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        return hours == 0 ? texts.say("rules.time.minutes", rest) : rest == 0 ? texts.say("rules.time.hours", hours)
                : texts.say("rules.time.both", hours, rest);
    }
}
