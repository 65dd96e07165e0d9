package app.baton.ui.today;

import app.baton.campaign.BriefAge;
import app.baton.campaign.BriefChanges;
import app.baton.campaign.Promise;
import app.baton.campaign.Reading;
import app.baton.journal.Formats;
import app.baton.journal.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that the screen says about one brief to one person, worked out away from the screen. */
public record TodayPage(long number, boolean older, boolean acknowledged, String lead, String readAt, String changedTitle,
                        String unchanged, List<ChangeRow> changes, List<PromiseRow> promises, String age, boolean expired,
                        Optional<ReadersBox> readers) {

    /** The newest brief as of now. */
    static TodayPage newest(Reading reading, Optional<ReadersBox> readers, String firstName, LocalDate today, Instant now,
                            Texts texts) {
        BriefChanges changes = BriefChanges.between(reading.beforeBrief(), reading.brief(), today, texts);
        String lead = greeting(firstName, now, texts.formats(), texts) + " " + news(reading, changes, today, texts);
        return page(reading, readers, changes, lead, today, false, texts);
    }

    /** A brief of the past as it stood on its day. */
    static TodayPage older(Reading reading, Optional<ReadersBox> readers, Texts texts) {
        LocalDate day = reading.brief().day();
        BriefChanges none = BriefChanges.between(Optional.empty(), reading.brief(), day, texts);
        String lead = texts.say("today.older", reading.brief().number(), texts.formats().weekday(day),
                reading.brief().byName());
        return page(reading, readers, none, lead, day, true, texts);
    }

    private static TodayPage page(Reading reading, Optional<ReadersBox> readers, BriefChanges changes, String lead, LocalDate day,
                                  boolean older, Texts texts) {
        Set<Promise> changed = new HashSet<>();
        changes.changes().forEach(change -> changed.addAll(change.promises()));
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<PromiseRow> rows = Promise.inForce(reading.brief(), day).stream()
                .map(it -> PromiseRow.of(it, day, sunday, changed.contains(it), texts)).toList();
        Formats formats = texts.formats();
        String title = reading.before()
                .map(word -> texts.say("today.changed-since", word.brief(), formats.moment(word.at())))
                .orElse(texts.say("today.first-title"));
        String unchanged = changes.first() ? texts.say("today.first", rows.size()) : texts.say("today.unchanged");
        BriefAge age = reading.age();
        return new TodayPage(reading.brief().number(), older, reading.acknowledged(), lead,
                reading.mine().map(word -> texts.say("today.read-at", word.brief(), formats.moment(word.at()))).orElse(""),
                title, unchanged, ChangeRow.of(changes.changes(), texts), rows,
                age.worthSaying() && !older ? age.words(texts) : "", age.standing() == BriefAge.Standing.EXPIRED, readers);
    }

    private static String greeting(String firstName, Instant now, Formats formats, Texts texts) {
        int hour = now.atZone(formats.zone()).getHour();
        if (hour < 12) {
            return texts.say("today.morning", firstName);
        }
        return hour < 17 ? texts.say("today.afternoon", firstName) : texts.say("today.evening", firstName);
    }

    private static String news(Reading reading, BriefChanges changes, LocalDate day, Texts texts) {
        String changed = switch (changes.count()) {
            case 0 -> changes.first() ? texts.say("today.news.first") : texts.say("today.news.none");
            case 1 -> texts.say("today.news.one");
            default -> texts.say("today.news.many", changes.count());
        };
        String read = reading.mine().map(word -> read(word.at(), day, texts)).orElse(changed);
        return read + switch (changes.endToday().size()) {
            case 0 -> ending(changes, texts);
            case 1 -> texts.say("today.news.ends-one");
            default -> texts.say("today.news.ends-many", changes.endToday().size());
        };
    }

    /** With the day where it was not on the day itself. */
    private static String read(Instant at, LocalDate day, Texts texts) {
        Formats formats = texts.formats();
        boolean today = at.atZone(formats.zone()).toLocalDate().equals(day);
        return texts.say("today.news.read", today ? texts.say("today.news.read.at", formats.time(at))
                : texts.say("today.news.read.on", formats.moment(at)));
    }

    private static String ending(BriefChanges changes, Texts texts) {
        int week = changes.endThisWeek().size();
        return week == 0 ? texts.say("today.news.ends-none") : texts.say("today.news.ends-week", week);
    }
}
