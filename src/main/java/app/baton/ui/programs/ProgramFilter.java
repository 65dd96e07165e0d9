package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows show: all words that were typed are in the row, and it is of the kind, standing, model and month that were
 * chosen; what is null does not matter.
 */
record ProgramFilter(String words, @Nullable ProgramKind kind, @Nullable Standing standing, @Nullable String model,
                     @Nullable YearMonth month) implements Predicate<ProgramRow> {

    @Override
    public boolean test(ProgramRow row) {
        return (kind == null || row.content().kind() == kind)
                && (standing == null || row.standing() == standing)
                && (model == null || row.content().modelLines().isEmpty() || row.content().modelLines().contains(model))
                && (month == null || runsIn(row.content(), month))
                && says(row.words().all());
    }

    private boolean says(String all) {
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some day of the month is in its windows; an open end reaches into every month. */
    private static boolean runsIn(Program program, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return program.startsOn().map(start -> !start.isAfter(last)).orElse(true) && !program.overOn(first);
    }
}
