package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.Shift;
import app.baton.ui.kit.Hours;
import app.baton.ui.kit.Hours.Span;
import java.time.DayOfWeek;
import java.util.Optional;

/** One day of a shift as it is typed: "9 to 6", or "9 to 6, pause 12 to 12:30". */
final class ShiftHours {

    private ShiftHours() { }

    static Optional<Shift.Day> read(DayOfWeek day, String typed) {
        String[] parts = typed.split(",", 2);
        Optional<Span> shift = Hours.span(parts[0], Hours::read);
        Optional<Span> pause = parts.length == 1 ? shift.map(it -> new Span(it.from(), it.from()))
                : Hours.span(parts[1].strip().replaceFirst("(?i)^[a-z]+\\s+", ""), Hours::read);
        return shift.flatMap(it -> pause.filter(off -> !off.from().isBefore(it.from()) && !off.until().isAfter(it.until()))
                .map(off -> new Shift.Day(day, it.from(), it.until(), off.from(), off.until())));
    }

    static String show(Shift.Day day, Texts texts) {
        String hours = texts.say("rules.shift.hours", Hours.show(day.from(), texts), Hours.show(day.until(), texts));
        return day.pauseFrom().equals(day.pauseUntil()) ? hours : texts.say("rules.shift.pause", hours,
                Hours.show(day.pauseFrom(), texts), Hours.show(day.pauseUntil(), texts));
    }
}
