package app.baton.ui.programs;

import app.baton.incentive.ProgramKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows show: all words that were typed are in the row, and it is of the sponsor, kind, state, model and months that
 * were chosen; what is null does not matter.
 */
record ProgramFilter(LocalDate today, String words, @Nullable String sponsor, @Nullable ProgramKind kind,
                     @Nullable StateFilter state, @Nullable String model, @Nullable Months months)
        implements Predicate<ProgramRow> {

    /** All that runs in the month of today. */
    static ProgramFilter thisMonth(LocalDate today) {
        return new ProgramFilter(today, "", null, null, null, null, Months.of(YearMonth.from(today)));
    }

    /** Everything, of the same months. */
    ProgramFilter cleared() {
        return new ProgramFilter(today, "", null, null, null, null, months);
    }

    ProgramFilter withWords(String typed) {
        return new ProgramFilter(today, typed, sponsor, kind, state, model, months);
    }

    ProgramFilter withSponsor(@Nullable String chosen) {
        return new ProgramFilter(today, words, chosen, kind, state, model, months);
    }

    ProgramFilter withKind(@Nullable ProgramKind chosen) {
        return new ProgramFilter(today, words, sponsor, chosen, state, model, months);
    }

    ProgramFilter withState(@Nullable StateFilter chosen) {
        return new ProgramFilter(today, words, sponsor, kind, chosen, model, months);
    }

    ProgramFilter withModel(@Nullable String chosen) {
        return new ProgramFilter(today, words, sponsor, kind, state, chosen, months);
    }

    ProgramFilter withMonths(@Nullable Months chosen) {
        return new ProgramFilter(today, words, sponsor, kind, state, model, chosen);
    }

    @Override
    public boolean test(ProgramRow row) {
        return (kind == null || row.content().kind() == kind)
                && (sponsor == null || row.content().sponsor().name().equals(sponsor))
                && (state == null || state.test(row, today))
                && (model == null || row.content().modelLines().isEmpty() || row.content().modelLines().contains(model))
                && (months == null || months.has(row.content()))
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
}
