package app.baton.ui.tracker;

import app.baton.incentive.Audience;
import app.baton.incentive.RouteKind;
import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerFilter.Show;
import app.baton.insight.TrackerFilter.Vehicle;
import app.baton.insight.TrackerPage;
import app.baton.journal.Texts;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.FilterBar.Part;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** What narrows the offers: words, a quick choice, vehicle, for whom, route, stock. Years and trims follow the model. */
final class OfferFilters {

    private static final Part<TrackerFilter, @Nullable String> MODEL = new Part<>(now -> orNull(now.vehicle().model()),
            (now, name) -> now.on(new Vehicle(Objects.requireNonNullElse(name, ""), null, "")));
    private static final Part<TrackerFilter, @Nullable Integer> YEAR = new Part<>(now -> now.vehicle().year(),
            (now, year) -> now.on(new Vehicle(now.vehicle().model(), year, now.vehicle().trim())));
    private static final Part<TrackerFilter, @Nullable String> TRIM = new Part<>(now -> orNull(now.vehicle().trim()),
            (now, trim) -> now.on(new Vehicle(now.vehicle().model(), now.vehicle().year(),
                    Objects.requireNonNullElse(trim, ""))));

    private OfferFilters() { }

    static FilterBar<TrackerFilter> bar(TrackerViewModel model, Texts texts, Runnable toList) {
        FilterBar<TrackerFilter> bar = new FilterBar<>(model.filter(), model::change);
        bar.words("filter", texts.say("tracker.filter"), texts.say("tracker.focus-filter"),
                new Part<>(TrackerFilter::typed, TrackerFilter::typing)).leadsTo(toList);
        bar.<Show>choice("shows", List.of(Show.values()), show -> texts.name(show),
                new Part<>(TrackerFilter::show, TrackerFilter::showing));
        ComboBox<@Nullable String> models = bar.<@Nullable String>choice("models", FilterBar.orAny(List.of()),
                name -> name == null ? texts.say("tracker.all-models") : name, MODEL);
        ComboBox<@Nullable Integer> years = bar.<@Nullable Integer>choice("years", FilterBar.orAny(List.of()),
                year -> year == null ? texts.say("tracker.all-years") : Integer.toString(year), YEAR);
        ComboBox<@Nullable String> trims = bar.<@Nullable String>choice("trims", FilterBar.orAny(List.of()),
                trim -> trim == null ? texts.say("tracker.all-trims") : trim, TRIM);
        bar.<@Nullable Audience>choice("audiences", FilterBar.orAny(List.of(Audience.values())),
                audience -> audience == null ? texts.say("tracker.all-audiences") : texts.name(audience),
                new Part<>(TrackerFilter::audience, TrackerFilter::forAudience));
        bar.<@Nullable RouteKind>choice("routes", FilterBar.orAny(List.of(RouteKind.values())),
                route -> route == null ? texts.say("tracker.all-routes") : texts.name(route),
                new Part<>(TrackerFilter::route, TrackerFilter::onRoute));
        CheckBox withUnits = bar.check("with-units", texts.say("tracker.with-units"),
                new Part<>(TrackerFilter::withUnits, TrackerFilter::onlyWithUnits));
        Runnable follow = () -> {
            TrackerPage page = model.page().get();
            TrackerPage.@Nullable Choices choices = page == null ? null
                    : page.models().get(model.filter().get().vehicle().model());
            bar.offer(models, FilterBar.orAny(page == null ? List.of() : List.copyOf(page.models().keySet())));
            bar.offer(years, FilterBar.orAny(choices == null ? List.of() : List.copyOf(choices.years())));
            bar.offer(trims, FilterBar.orAny(choices == null ? List.of() : List.copyOf(choices.trims())));
            FilterBar.present(years, choices != null && choices.years().size() > 1);
            FilterBar.present(trims, choices != null && choices.trims().size() > 1);
            FilterBar.present(withUnits, page != null && page.totals().units() != null);
        };
        model.filter().subscribe(now -> follow.run());
        model.page().subscribe(now -> follow.run());
        return bar.clear("clear-filter", texts.say("tracker.clear"), now -> !now.forCustomer(TrackerFilter.ALL.customer())
                .equals(TrackerFilter.ALL), model::clearFilter);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
