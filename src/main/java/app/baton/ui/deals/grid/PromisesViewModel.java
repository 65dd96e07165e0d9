package app.baton.ui.deals.grid;

import app.baton.campaign.Promise;
import app.baton.deal.Promising;
import app.baton.deal.life.Deal;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What this buyer was promised against what is in the deal (BX8): the brief in force says what it may be, a person what the
 * customer came for, and what was kept with the deal stays as it was.
 */
public final class PromisesViewModel {

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final Consumer<Object> changed;
    private final Texts texts;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<PromiseWords.@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PromiseWords.Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private Promising promising = Promising.nothing();

    /** {@code changed} hears of each line that a person speaks of, the line itself with it. */
    public PromisesViewModel(ObservableValue<@Nullable OpenDeal> deal, Consumer<Object> changed, Texts texts, Dialogs dialogs) {
        this.deal = deal;
        this.changed = changed;
        this.texts = texts;
        this.dialogs = dialogs;
        deal.subscribe((before, now) -> show());
        show();
    }

    /** What the newest brief promises customers today. */
    public void know(long number, List<Promise> promises) {
        promising = promising.knowing(number, promises);
        show();
    }

    /** What was kept with the deal in hand counts from now on; null is another buyer. */
    public void keep(@Nullable Deal kept) {
        promising = promising.keeping(kept == null ? null : new Promising.Kept(kept.offer().request().promised(),
                kept.offer().situation().vehicle(), kept.pencils().stream().anyMatch(pencil -> pencil.presented() != null)));
        show();
    }

    /** Puts back what a person had said. */
    public void stand(Map<Promising.Key, Boolean> said) {
        promising = promising.saying(said);
        show();
    }

    /** What is known and said of it now. */
    public Promising promising() {
        return promising;
    }

    private void show() {
        OpenDeal now = deal.getValue();
        if (now == null) {
            line.set(null);
            rows.set(List.of());
        } else {
            PromiseWords words = new PromiseWords(now.looked().stack(), now.request().promised(), texts);
            List<Promising.Line> all = promising.lines(now.request().structure().situation().vehicle(), now.looked().stack());
            rows.set(all.stream().map(words::row).toList());
            line.set(words.line(promising.brief(), all));
        }
        selected.set(Math.clamp(selected.get(), 0, Math.max(0, rows.get().size() - 1)));
        if (rows.get().isEmpty()) {
            open.set(false);
        }
    }

    /** Up or down the list. */
    void move(int by) {
        select(selected.get() + by);
    }

    void select(int index) {
        selected.set(Math.clamp(index, 0, Math.max(0, rows.get().size() - 1)));
    }

    /** The customer came for the line that is chosen, or did not; one program is promised by one advertisement. */
    void turn() {
        if (rows.get().isEmpty()) {
            return;
        }
        PromiseWords.Row row = rows.get().get(selected.get());
        if (row.stays()) {
            dialogs.toast(texts.say("deals.promise.stays"));
            return;
        }
        Map<Promising.Key, Boolean> said = new HashMap<>(promising.said());
        if (!row.counts()) {
            rows.get().stream().filter(other -> other.counts() && !other.stays()
                    && Objects.equals(other.key().program(), row.key().program()))
                    .forEach(other -> said.put(other.key(), false));
        }
        said.put(row.key(), !row.counts());
        promising = promising.saying(said);
        changed.accept(row.key());
    }

    /** Null where nothing was promised. */
    ReadOnlyObjectProperty<PromiseWords.@Nullable Line> line() {
        return line.getReadOnlyProperty();
    }

    /** All that this buyer may have seen. */
    ReadOnlyObjectProperty<List<PromiseWords.Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether the list is in sight. */
    BooleanProperty open() {
        return open;
    }
}
