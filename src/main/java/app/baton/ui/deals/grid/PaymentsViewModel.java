package app.baton.ui.deals.grid;

import app.baton.deal.PaymentGrid;
import app.baton.incentive.Invalid;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The payments of the open deal by route, term and cash down. They are worked out only while somebody looks at them, and no
 * figure stands there beside a deal that it does not belong to: it goes as soon as anything of the deal is another one.
 */
final class PaymentsViewModel {

    /** A line and a column, from 0. */
    record At(int row, int column) { }

    /** Either a table, or the sentence of why there is none. */
    private record Found(@Nullable PaymentTable table, String sentence) { }

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final ObservableValue<Boolean> busy;
    private final Consumer<DealChange> change;
    private final Background.Lane lane;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Steps steps;
    final FieldModel<String> downs;
    final FieldModel<String> months;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable PaymentTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<At> at = new ReadOnlyObjectWrapper<>(new At(0, 0));
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");

    /** {@code busy} while the deal itself is being worked out anew. */
    PaymentsViewModel(ObservableValue<@Nullable OpenDeal> deal, ObservableValue<Boolean> busy, Consumer<DealChange> change,
            Background background, Texts texts, Dialogs dialogs) {
        this.deal = deal;
        this.busy = busy;
        this.change = change;
        this.texts = texts;
        this.dialogs = dialogs;
        lane = background.lane(texts.say("deals.grid.working"));
        steps = new Steps(texts);
        downs = FieldModel.of("gridDowns", "", typed -> wrong(() -> steps.readDowns(typed)));
        months = FieldModel.of("gridMonths", "", typed -> wrong(() -> steps.readTerms(typed)));
        deal.subscribe((before, now) -> ask());
        busy.subscribe((before, now) -> ask());
        downs.value().subscribe((before, now) -> ask());
        months.value().subscribe((before, now) -> ask());
        open.subscribe((before, now) -> ask());
    }

    private void ask() {
        lane.cancel();
        table.set(null);
        OpenDeal now = deal.getValue();
        if (!open.get() || busy.getValue()) {
            return;
        }
        if (now == null) {
            nothing.set(texts.say("deals.grid.no-deal"));
            return;
        }
        if (!downs.accept() || !months.accept()) {
            nothing.set((downs.error().get() + " " + months.error().get()).strip());
            return;
        }
        List<Money> cash = cash(now);
        List<Integer> terms = terms(now);
        nothing.set("");
        lane.run(progress -> found(now, terms, cash, progress), this::take, this::failed);
    }

    private Found found(OpenDeal of, List<Integer> terms, List<Money> cash, Background.Progress progress) {
        try {
            PaymentGrid grid = of.quoting().grid(of.request(), terms, of.request().structure().policy().leaseTerms(), cash,
                    progress::cancelled);
            PaymentTable made = PaymentTable.of(grid, of, texts);
            return made.lines().isEmpty() ? new Found(null, texts.say("deals.grid.no-payment")) : new Found(made, "");
        } catch (Invalid invalid) {
            return new Found(null, invalid.sentence());
        }
    }

    private void take(Found found) {
        nothing.set(found.sentence());
        PaymentTable made = found.table();
        if (made != null) {
            at.set(inside(made, at.get()).orElseGet(() -> present(made).orElse(new At(0, 0))));
        }
        table.set(made);
    }

    private void failed(Problem problem) {
        nothing.set(problem.sentence());
    }

    private static Optional<At> inside(PaymentTable made, At was) {
        return was.equals(new At(0, 0)) || made.at(was.row(), was.column()) == null ? Optional.empty() : Optional.of(was);
    }

    private static Optional<At> present(PaymentTable made) {
        return IntStream.range(0, made.lines().size()).boxed()
                .flatMap(row -> IntStream.range(0, made.downs().size()).mapToObj(column -> new At(row, column)))
                .filter(it -> made.lines().get(it.row()).cells().get(it.column()).present()).findFirst();
    }

    private List<Money> cash(OpenDeal now) {
        List<Money> typed = steps.readDowns(downs.get());
        return typed.isEmpty() ? usual(now) : typed;
    }

    private List<Integer> terms(OpenDeal now) {
        List<Integer> typed = steps.readTerms(months.get());
        return typed.isEmpty() ? Steps.terms(now.request().structure().policy().terms(),
                now.route().kind() == app.baton.incentive.RouteKind.LEASE ? null : now.route().months()) : typed;
    }

    private static String wrong(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** What stands in the fields while nothing is typed there. */
    String downsPrompt() {
        OpenDeal now = deal.getValue();
        return now == null ? "" : steps.words(usual(now));
    }

    private static List<Money> usual(OpenDeal now) {
        return Steps.downs(now.request().worksheet().price(), now.request().worksheet().cashDown());
    }

    String monthsPrompt() {
        OpenDeal now = deal.getValue();
        return now == null ? "" : String.join(", ", terms(now).stream().map(String::valueOf).toList());
    }

    void move(int rows, int columns) {
        go(at.get().row() + rows, at.get().column() + columns);
    }

    /** To that cell, or the nearest inside. */
    void go(int row, int column) {
        PaymentTable now = table.get();
        if (now != null) {
            at.set(new At(Math.clamp(row, 0, now.lines().size() - 1), Math.clamp(column, 0, now.downs().size() - 1)));
        }
    }

    /** Puts the way to buy, the term and the cash of the cell under the cursor into the deal. */
    void put() {
        PaymentTable now = table.get();
        PaymentTable.Cell cell = now == null ? null : now.at(at.get().row(), at.get().column());
        if (now == null || cell == null) {
            return;
        }
        if (cell.stack() == null || cell.payment() == null) {
            dialogs.toast(texts.say("deals.grid.closed"));
        } else {
            change.accept(DealChange.cell(cell.stack(), now.downs().get(at.get().column())));
        }
    }

    /** Tab separated, as spreadsheets take it. */
    void copy() {
        PaymentTable now = table.get();
        if (now == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("deals.grid.down") + "\t"
                + String.join("\t", now.downs().stream().map(texts.formats()::cents).toList()));
        now.lines().forEach(line -> lines.add(line.name() + "\t" + String.join("\t", line.cells().stream()
                .map(PaymentTable.Cell::payment).map(money -> money == null ? "" : texts.formats().cents(money)).toList())));
        dialogs.copy(String.join("\n", lines));
        dialogs.toast(texts.say("deals.grid.copied"));
    }

    /** The cell in words, with its stack. */
    String words(int row, int column) {
        PaymentTable now = table.get();
        PaymentTable.Cell cell = now == null ? null : now.at(row, column);
        if (now == null || cell == null) {
            return nothing.get();
        }
        String name = now.lines().get(row).name();
        Money down = now.downs().get(column);
        if (cell.stack() == null || cell.payment() == null) {
            return texts.say("deals.grid.cell.closed", name, down);
        }
        return texts.say("deals.grid.cell", name, down, cell.payment(), RouteWords.stack(cell.stack(), texts));
    }

    /** What stands behind the payment under the cursor. */
    Optional<Why> why() {
        PaymentTable now = table.get();
        PaymentTable.Cell cell = now == null ? null : now.at(at.get().row(), at.get().column());
        return now == null || cell == null || cell.stack() == null || cell.payment() == null ? Optional.empty()
                : Optional.of(RouteWords.why(texts.say("deals.grid.why", now.lines().get(at.get().row()).name(),
                        now.downs().get(at.get().column()), cell.payment()), cell.stack(), texts));
    }

    /** Whether somebody looks at it. */
    BooleanProperty open() {
        return open;
    }

    /** Null while it is worked out, or cannot be. */
    ReadOnlyObjectProperty<@Nullable PaymentTable> table() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<At> at() {
        return at.getReadOnlyProperty();
    }

    /** Why there is no table; empty while there is one, or one is on its way. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** What it speaks with. */
    Texts texts() {
        return texts;
    }
}
