package app.baton.campaign;

import app.baton.journal.Formats;
import app.baton.journal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old the brief on the screen is and how old this desk's knowledge of the share: 7 days a brief is good, then it
 * has three days of grace that say so, and after that it stays readable and is marked expired.
 */
public record BriefAge(long number, Instant issued, Instant expires, Optional<Instant> looked, Instant now) {

    /** How long a brief is good after it is issued. */
    public static final Duration GOOD = Duration.ofDays(7);
    /** How long after that it may still be worked with, knowing that it is old. */
    public static final Duration GRACE = Duration.ofDays(3);
    /** After this time without a look at the share, the screens say so. */
    public static final Duration QUIET = Duration.ofMinutes(10);

    /** How far a brief may be trusted by its age. */
    public enum Standing {
        GOOD, GRACE, EXPIRED
    }

    public static BriefAge of(Brief brief, Optional<Instant> looked, Instant now) {
        return new BriefAge(brief.number(), brief.issued(), brief.expires(), looked, now);
    }

    public Standing standing() {
        if (!now.isAfter(expires)) {
            return Standing.GOOD;
        }
        return now.isAfter(expires.plus(GRACE)) ? Standing.EXPIRED : Standing.GRACE;
    }

    /** Whether the share was out of reach long enough to say so. A desk that never had a share looked never. */
    public boolean cutOff() {
        return looked.map(when -> Duration.between(when, now).compareTo(QUIET) > 0).orElse(false);
    }

    /** Whether the person should be told anything about the age. */
    public boolean worthSaying() {
        return standing() != Standing.GOOD || cutOff();
    }

    /** The age in a sentence or two: how old, whether it still holds, and what to do. */
    public String words(Texts texts) {
        Formats formats = texts.formats();
        String age = formats.age(Duration.between(issued, now));
        String sentence = switch (standing()) {
            case GOOD -> texts.say("brief.age.good", number, issued);
            case GRACE -> texts.say("brief.age.grace", number, age, formats.moment(expires.plus(GRACE)));
            case EXPIRED -> texts.say("brief.age.expired", number, age, formats.moment(expires));
        };
        return cutOff()
                ? texts.say("brief.age.cut-off", sentence, formats.age(Duration.between(looked.orElse(now), now)))
                : sentence;
    }
}
