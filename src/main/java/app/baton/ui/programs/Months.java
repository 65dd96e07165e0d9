package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month, or several on end, that the grid shows. */
record Months(YearMonth first, YearMonth last) {

    static Months of(YearMonth month) {
        return new Months(month, month);
    }

    /** Those in which the programs begin; null when none of them has a first or last day. */
    static @Nullable Months ofAll(Collection<Program> programs) {
        List<YearMonth> sorted = programs.stream().flatMap(it -> it.startsOn().or(it::endsOn).stream()).map(YearMonth::from)
                .sorted()
                .toList();
        return sorted.isEmpty() ? null : new Months(sorted.getFirst(), sorted.getLast());
    }

    /** Whether some day of them is in its windows; an open end reaches into every month. */
    boolean has(Program program) {
        Optional<LocalDate> start = program.startsOn();
        return start.map(day -> !day.isAfter(last.atEndOfMonth())).orElse(true) && !program.overOn(first.atDay(1));
    }

    /** "December 2026", or the first and the last. */
    String words(Texts texts) {
        String one = texts.formats().month(first);
        return first.equals(last) ? one : texts.say("programs.months", one, texts.formats().month(last));
    }
}
