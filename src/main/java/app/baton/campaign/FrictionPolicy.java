package app.baton.campaign;

import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How soon marketing should answer a friction note: so much time while the store is open, on the days on which marketing
 * works (R25).
 */
public record FrictionPolicy(Duration within, Set<DayOfWeek> days) {

    private static final String WITHIN = "friction.within";
    private static final String DAYS = "friction.days";

    public FrictionPolicy {
        if (within.isNegative() || within.isZero() || within.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException("an answer is due within a minute to 30 days: " + within);
        }
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("marketing works on some day");
        }
    }

    /** Four hours of opening time, Monday to Friday. */
    public static FrictionPolicy usual() {
        return new FrictionPolicy(Duration.ofHours(4), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** What the settings say, with {@link #usual} for whatever they do not. */
    public static FrictionPolicy of(Settings settings) {
        FrictionPolicy usual = usual();
        try {
            return new FrictionPolicy(settings.find(WITHIN).map(Duration::parse).orElse(usual.within),
                    settings.find(DAYS).map(FrictionPolicy::days).orElse(usual.days));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw Problem.couldNot("friction.policy-unreadable", "The policy of friction notes in the settings cannot be read: "
                    + unreadable.getMessage() + ". Nothing was changed. Enter it again.", unreadable);
        }
    }

    /** Keeps this policy; needs an open unit of work. */
    public void keep(Settings settings) {
        settings.put(WITHIN, within.toString());
        settings.put(DAYS, days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
    }

    /** When an answer is due to a note of a moment. */
    public Instant answerBy(Instant written, OpeningDays opening, Clock clock) {
        return opening.after(written, within, days, clock);
    }

    private static Set<DayOfWeek> days(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
