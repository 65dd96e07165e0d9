package app.baton.ui.stock;

import app.baton.incentive.ProgramId;
import app.baton.journal.Texts;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.FilterBar.Part;
import app.baton.vehicle.VehicleState;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** What narrows the stock: words, model, condition, age, what stands out, a program that fits. */
final class StockFilters {

    private StockFilters() { }

    static FilterBar<StockFilter> bar(StockViewModel model, Texts texts, Runnable toList) {
        FilterBar<StockFilter> bar = new FilterBar<>(model.filter(), model::change);
        bar.words("stock-filter", texts.say("stock.filter.words"), texts.say("stock.focus-filter"),
                new Part<>(StockFilter::words, StockFilter::saying)).leadsTo(toList);
        ComboBox<@Nullable String> line = bar.<@Nullable String>choice("filter-model", FilterBar.orAny(model.models()),
                it -> it == null ? texts.say("stock.any-model") : it, new Part<>(StockFilter::model, StockFilter::of));
        model.models().addListener((ListChangeListener<String>) change -> bar.offer(line, FilterBar.orAny(model.models())));
        bar.<@Nullable VehicleState>choice("filter-condition", FilterBar.orAny(List.of(VehicleState.values())),
                it -> it == null ? texts.say("stock.any-condition") : texts.name(it),
                new Part<>(StockFilter::condition, StockFilter::in));
        bar.<Integer>choice("filter-days", StockFilter.AGES, it -> it == 0 ? texts.say("stock.any-age")
                : texts.say("stock.days-from", it), new Part<>(StockFilter::days, StockFilter::agedFrom));
        bar.<StockFilter.Show>choice("filter-show", List.of(StockFilter.Show.values()), it -> texts.name(it),
                new Part<>(StockFilter::show, StockFilter::showing));
        ComboBox<@Nullable ProgramId> program = bar.<@Nullable ProgramId>choice("filter-program", programs(model),
                it -> it == null ? texts.say("stock.any-program") : words(model, it, texts),
                new Part<>(StockFilter::program, StockFilter::fitting));
        model.programs().addListener((ListChangeListener<StockLoader.Offered>) change -> bar.offer(program, programs(model)));
        return bar.clear("filter-clear", texts.say("stock.clear"), now -> !now.equals(StockFilter.ALL),
                () -> model.change(now -> StockFilter.ALL));
    }

    private static List<@Nullable ProgramId> programs(StockViewModel model) {
        return FilterBar.orAny(model.programs().stream().map(StockLoader.Offered::id).toList());
    }

    /** "26-1101 Retail cash (45)". */
    private static String words(StockViewModel model, ProgramId program, Texts texts) {
        return model.programs().stream().filter(it -> it.id().equals(program)).findFirst()
                .map(it -> texts.say("stock.program-choice", it.id(), it.name(), it.units().fit() + it.units().mayFit()))
                .orElseGet(() -> program.value());
    }
}
