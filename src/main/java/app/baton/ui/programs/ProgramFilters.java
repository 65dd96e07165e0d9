package app.baton.ui.programs;

import app.baton.incentive.ProgramKind;
import app.baton.journal.Texts;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.FilterBar.Part;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Which programs show: words, month, sponsor, kind, state, model. */
final class ProgramFilters {

    private ProgramFilters() { }

    static FilterBar<ProgramFilter> bar(ProgramsViewModel model, Texts texts, YearMonth now, Runnable toGrid) {
        FilterBar<ProgramFilter> bar = new FilterBar<>(model.filter(),
                how -> model.filter().set(how.apply(model.filter().get())));
        bar.words("programs-filter", texts.say("programs.filter.words"), texts.say("programs.filter"),
                new Part<>(ProgramFilter::words, ProgramFilter::withWords)).leadsTo(toGrid);
        List<@Nullable Months> months = FilterBar.orAny(IntStream.rangeClosed(-1, 2).mapToObj(i -> Months.of(now.plusMonths(i)))
                .toList());
        bar.<@Nullable Months>choice("filter-month", months, it -> it == null ? texts.say("programs.any-month")
                : it.words(texts), new Part<>(ProgramFilter::months, ProgramFilter::withMonths));
        ComboBox<@Nullable String> sponsor = bar.<@Nullable String>choice("filter-sponsor", FilterBar.orAny(List.of()),
                it -> it == null ? texts.say("programs.any-sponsor") : it,
                new Part<>(ProgramFilter::sponsor, ProgramFilter::withSponsor));
        bar.<@Nullable ProgramKind>choice("filter-kind", FilterBar.orAny(List.of(ProgramKind.values())),
                it -> it == null ? texts.say("programs.any-kind") : texts.name(it),
                new Part<>(ProgramFilter::kind, ProgramFilter::withKind));
        bar.<@Nullable StateFilter>choice("filter-state", FilterBar.orAny(List.of(StateFilter.values())),
                it -> it == null ? texts.say("programs.any-state") : texts.name(it),
                new Part<>(ProgramFilter::state, ProgramFilter::withState));
        ComboBox<@Nullable String> line = bar.<@Nullable String>choice("filter-model", FilterBar.orAny(List.of()),
                it -> it == null ? texts.say("programs.any-model") : it,
                new Part<>(ProgramFilter::model, ProgramFilter::withModel));
        model.loaded().subscribe(loaded -> {
            bar.offer(line, FilterBar.orAny(loaded.models()));
            bar.offer(sponsor, FilterBar.orAny(loaded.sponsors()));
        });
        return bar;
    }
}
