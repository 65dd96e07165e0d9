package app.baton.ui.shell;

import app.baton.journal.Background;
import app.baton.people.User;
import app.baton.ui.kit.Fuzzy;
import app.baton.ui.kit.Navigator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Finds screens and actions at once while the person types, and things of the store a moment later below them, so that
 * the line under the cursor never moves.
 */
public final class PaletteViewModel {

    private static final int MOST_FIXED = 9;
    private static final int MOST_FOUND = 5;

    private final Supplier<List<PaletteItem>> fixed;
    private final List<PaletteSource> sources;
    private final Background.Lane lane;
    private final Navigator navigator;
    private final User user;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteItem> items = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private List<PaletteItem> offered = List.of();

    private record Scored(PaletteItem item, int score) { }

    /** {@code fixed} is asked each time the palette opens, because actions come and go with the screen in front. */
    public PaletteViewModel(Supplier<List<PaletteItem>> fixed, List<PaletteSource> sources, Background.Lane lane,
            Navigator navigator, User user) {
        this.fixed = fixed;
        this.sources = List.copyOf(sources);
        this.lane = lane;
        this.navigator = navigator;
        this.user = user;
        typed.subscribe(this::find);
    }

    /** A fresh palette. */
    public void open() {
        offered = fixed.get();
        typed.set("");
        find("");
    }

    private void find(String query) {
        List<PaletteItem> best = offered.stream()
                .map(item -> new Scored(item, score(query, item)))
                .filter(scored -> scored.score() >= 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(query.isBlank() ? offered.size() : MOST_FIXED)
                .map(Scored::item).toList();
        items.setAll(best);
        selected.set(items.isEmpty() ? -1 : 0);
        lane.run(progress -> query.isBlank() ? List.<PaletteSource.Hit>of() : hits(query), this::add, problem -> { });
    }

    private static int score(String query, PaletteItem item) {
        OptionalInt score = Fuzzy.score(query, item.text());
        return score.isPresent() ? Math.max(0, score.getAsInt()) : -1;
    }

    private List<PaletteSource.Hit> hits(String query) {
        List<PaletteSource.Hit> found = new ArrayList<>();
        for (PaletteSource source : sources) {
            found.addAll(source.find(user, query.trim(), MOST_FOUND));
        }
        return found;
    }

    private void add(List<PaletteSource.Hit> hits) {
        for (PaletteSource.Hit hit : hits) {
            items.add(new PaletteItem(hit.screenId() + "-" + hit.thing(), hit.text(), hit.kind(), "", hit.icon(),
                    () -> navigator.open(hit.screenId(), hit.thing())));
        }
        if (selected.get() < 0 && !items.isEmpty()) {
            selected.set(0);
        }
    }

    /** Moves the choice, round the ends. */
    public void move(int by) {
        if (!items.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + by, items.size()));
        }
    }

    public void select(int index) {
        selected.set(index);
    }

    /** What the chosen line does, or nothing when nothing fits. */
    public Runnable chosen() {
        int at = selected.get();
        return at >= 0 && at < items.size() ? items.get(at).run() : () -> { };
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<PaletteItem> items() {
        return items;
    }

    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }
}
