package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.Shift;
import app.baton.ui.kit.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One day of a shift as it is typed: "9 to 6", or "9 to 6, pause 12 to 12:30". */
final class ShiftHours {

    private static final int NOON = 12;

    private ShiftHours() { }

    private record Span(LocalTime from, LocalTime until) { }

    static Optional<Shift.Day> read(DayOfWeek day, String typed) {
        String[] parts = typed.split(",", 2);
        Optional<Span> shift = span(parts[0]);
        Optional<Span> pause = parts.length == 1 ? shift.map(it -> new Span(it.from(), it.from()))
                : span(parts[1].strip().replaceFirst("(?i)^[a-z]+\\s+", ""));
        return shift.flatMap(it -> pause.filter(off -> !off.from().isBefore(it.from()) && !off.until().isAfter(it.until()))
                .map(off -> new Shift.Day(day, it.from(), it.until(), off.from(), off.until())));
    }

    /** Whoever begins at 9 and goes at 7 goes in the evening. */
    private static Optional<Span> span(String typed) {
        String[] halves = typed.strip().split("\\s+to\\s+|\\s*[-\u2013]\\s*", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        Optional<LocalTime> from = Hours.read(halves[0]);
        return from.flatMap(begins -> Hours.read(halves[1])
                .map(ends -> !ends.isAfter(begins) && ends.getHour() < NOON ? ends.plusHours(NOON) : ends)
                .filter(ends -> ends.isAfter(begins)).map(ends -> new Span(begins, ends)));
    }

    static String show(Shift.Day day, Texts texts) {
        String hours = texts.say("rules.shift.hours", time(day.from(), texts), time(day.until(), texts));
        return day.pauseFrom().equals(day.pauseUntil()) ? hours
                : texts.say("rules.shift.pause", hours, time(day.pauseFrom(), texts), time(day.pauseUntil(), texts));
    }

    private static String time(LocalTime time, Texts texts) {
        return texts.formats().time(LocalDate.EPOCH.atTime(time).atZone(texts.formats().zone()).toInstant());
    }
}
