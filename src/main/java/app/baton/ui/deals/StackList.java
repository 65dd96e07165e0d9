package app.baton.ui.deals;

import app.baton.incentive.ProgramId;
import app.baton.incentive.Reading;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Unlock;
import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The programs of the route that is looked at, as far as this view shows them, and the one that is selected. */
final class StackList {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<StackLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper remote = new ReadOnlyIntegerWrapper();
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final BooleanProperty customerView = new SimpleBooleanProperty(true);
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final BooleanProperty text = new SimpleBooleanProperty();
    private @Nullable RouteStack route;
    /** What somebody selected stays selected wherever it goes; until then the first line is. */
    private @Nullable ProgramId followed;
    private boolean listing;
    private Map<ProgramId, Unlock> unlocks = Map.of();
    private List<Reading> readings = List.of();

    StackList(Texts texts) {
        this.texts = texts;
        customerView.subscribe((before, now) -> relist());
        all.subscribe((before, now) -> relist());
        selected.subscribe((before, now) -> {
            if (!listing) {
                followed = selectedLine().map(line -> line.program().id()).orElse(null);
            }
        });
    }

    void show(RouteStack looked, Map<ProgramId, Unlock> ways, List<Reading> signed) {
        route = looked;
        readings = signed;
        unlocks = ways;
        relist();
    }

    void clear() {
        route = null;
        followed = null;
        lines.set(List.of());
    }

    private void relist() {
        RouteStack now = route;
        if (now != null) {
            List<StackLine> every = new StackLines(texts, customerView.get(), readings).of(now, unlocks);
            remote.set((int) every.stream().filter(StackLine::isRemote).count());
            List<StackLine> next = every.stream().filter(line -> all.get() || !line.isRemote()).toList();
            listing = true;
            selected.set(place(next));
            listing = false;
            lines.set(next);
        }
    }

    private int place(List<StackLine> next) {
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).program().id().equals(followed)) {
                return i;
            }
        }
        return Math.clamp(selected.get(), 0, Math.max(0, next.size() - 1));
    }

    /** Shows dealer money, or hides it again with the goal that is made of it. */
    void turn(FieldModel<Goal> goal) {
        customerView.set(!customerView.get());
        if (customerView.get() && goal.get() == Goal.BEST_RETAINED_GROSS) {
            goal.set(Goal.LARGEST_SAVING);
        }
    }

    /** Selects the line so many further down. */
    void move(int by) {
        selected.set(Math.clamp((long) selected.get() + by, 0, Math.max(0, lines.get().size() - 1)));
    }

    Optional<StackLine> selectedLine() {
        return selected.get() < lines.get().size() ? Optional.of(lines.get().get(selected.get())) : Optional.empty();
    }

    ReadOnlyObjectProperty<List<StackLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    IntegerProperty selected() {
        return selected;
    }

    /** How many programs are not for this deal at all. */
    ReadOnlyIntegerProperty remote() {
        return remote.getReadOnlyProperty();
    }

    /** Whether these are listed too. */
    BooleanProperty all() {
        return all;
    }

    /** Nothing of dealer money, as a deal opens (R28). */
    BooleanProperty customerView() {
        return customerView;
    }

    /** Whether the selected program's text stands in place of the routes. */
    BooleanProperty text() {
        return text;
    }
}
