package app.baton.ui.deals.grid;

import app.baton.deal.Reach.By;
import app.baton.incentive.Invalid;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Ways to a payment that the customer named: by the price, the cash or the term alone, in an order that one may change. */
final class ReachViewModel {

    private record Found(Map<By, ReachWays.Line> lines, String sentence) { }

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final ObservableValue<Boolean> busy;
    private final @Nullable Money lowestPrice;
    private final Consumer<DealChange> change;
    private final Background.Lane lane;
    private final Texts texts;
    private final Typed<Money> money;
    final FieldModel<String> payment;
    private final List<By> priority = new ArrayList<>(List.of(By.values()));
    private Map<By, ReachWays.Line> found = Map.of();
    private final ReadOnlyObjectWrapper<List<ReachWays.Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** {@code lowestPrice} is null for whoever does not set prices (R16). */
    ReachViewModel(ObservableValue<@Nullable OpenDeal> deal, ObservableValue<Boolean> busy, @Nullable Money lowestPrice,
            Consumer<DealChange> change, Background background, Texts texts) {
        this.deal = deal;
        this.busy = busy;
        this.lowestPrice = lowestPrice;
        this.change = change;
        this.texts = texts;
        money = Typed.money(texts);
        lane = background.lane(texts.say("deals.reach.working"));
        payment = FieldModel.of("reach", "", this::wrong);
        deal.subscribe((before, now) -> ask());
        busy.subscribe((before, now) -> ask());
        payment.value().subscribe((before, now) -> ask());
    }

    private String wrong(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        try {
            return money.read(typed).isPositive() ? "" : texts.say("deals.reach.positive");
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    private void ask() {
        lane.cancel();
        said.set("");
        OpenDeal now = deal.getValue();
        boolean wanted = now != null && !payment.get().isBlank() && payment.accept();
        working.set(wanted);
        show(Map.of());
        if (now == null || !wanted || busy.getValue()) {
            return;
        }
        Money wish = money.read(payment.get());
        Money present = now.looked().worked().payment();
        if (present == null || !present.isGreaterThan(wish)) {
            take(new Found(Map.of(), present == null ? texts.say("deals.reach.no-payment")
                    : texts.say("deals.reach.already", texts.formats().cents(present))));
            return;
        }
        var ways = new ReachWays(now, wish, lowestPrice, texts);
        lane.run(progress -> find(ways, progress), this::take, this::failed);
    }

    private static Found find(ReachWays ways, Background.Progress progress) {
        try {
            return new Found(ways.lines(progress::cancelled), "");
        } catch (Invalid invalid) {
            return new Found(Map.of(), invalid.sentence());
        }
    }

    private void take(Found all) {
        working.set(false);
        said.set(all.sentence());
        show(all.lines());
        selected.set(IntStream.range(0, lines.get().size()).filter(i -> lines.get().get(i).change() != null).findFirst()
                .orElse(0));
    }

    private void failed(Problem problem) {
        take(new Found(Map.of(), problem.sentence()));
    }

    private void show(Map<By, ReachWays.Line> all) {
        found = Map.copyOf(all);
        lines.set(priority.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** Tries the selected thing so much earlier, or later. */
    void shift(int by) {
        int from = selected.get();
        int to = from + by;
        if (from < lines.get().size() && to >= 0 && to < lines.get().size()) {
            Collections.swap(priority, from, to);
            show(found);
            selected.set(to);
        }
    }

    void move(int by) {
        select(selected.get() + by);
    }

    void select(int line) {
        selected.set(Math.clamp(line, 0, Math.max(0, lines.get().size() - 1)));
    }

    /** Puts the selected way into the deal; false where there is none to put. */
    boolean put() {
        DealChange its = selected.get() < lines.get().size() ? lines.get().get(selected.get()).change() : null;
        if (its != null) {
            change.accept(its);
        }
        return its != null;
    }

    /** No payment is looked for any more. */
    void close() {
        payment.reset("");
    }

    /** In the order of the priority; empty while they are worked out, or nothing is looked for. */
    ReadOnlyObjectProperty<List<ReachWays.Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Whether the lines of a deal that has just changed are on their way. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    IntegerProperty selected() {
        return selected;
    }

    /** Why there are no lines, where a person can do something about it. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
