package app.baton.ui.deals;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The vehicles that are taken in trade, each with what is given for it and what is owed on it (R9). */
final class TradesPane extends VBox {

    private final SheetModel sheet;
    private final ObservableBooleanValue safe;
    private final Supplier<Form> forms;
    private final Texts texts;
    private final Map<TradeModel, Node> blocks = new HashMap<>();
    private final Map<TradeModel, TextField> first = new HashMap<>();
    private final Label none;
    private final Button add;

    /** {@code safe} is whether nothing of dealer money is shown; {@code forms} makes a form over all terms. */
    TradesPane(SheetModel sheet, ObservableBooleanValue safe, Supplier<Form> forms, Texts texts) {
        this.sheet = sheet;
        this.safe = safe;
        this.forms = forms;
        this.texts = texts;
        none = Typography.caption(texts.say("deals.trade.none"));
        add = Buttons.withKeys(Buttons.plain("add-trade", texts.say("deals.trade.add"), this::add), texts.say("deals.trade.add"),
                KeyCombination.valueOf(DealsScreen.TRADE_KEYS));
        setId("trades");
        getStyleClass().add(Styles.TERMS_PART);
        sheet.trades().subscribe(this::show);
    }

    /** One more, with the cursor in it. */
    void add() {
        Focus.on(Objects.requireNonNull(first.get(sheet.addTrade()), "its first field"));
    }

    private void show(List<TradeModel> now) {
        blocks.keySet().retainAll(now);
        first.keySet().retainAll(now);
        getChildren().setAll(Typography.label(texts.say("deals.trades"), Styles.STRONG));
        now.forEach(trade -> getChildren().add(blocks.computeIfAbsent(trade, this::block)));
        if (now.isEmpty()) {
            getChildren().add(none);
        }
        getChildren().add(add);
    }

    private Node block(TradeModel trade) {
        Label name = Typography.line("", Styles.CAPTION);
        name.textProperty().bind(Bindings.createStringBinding(trade::name, trade.vehicle.value()));
        Button remove = Buttons.icon("trade" + trade.number() + "-remove", Feather.X, texts.say("deals.trade.remove",
                trade.number()), () -> {
                    sheet.remove(trade);
                    add.requestFocus();
                });
        Form which = forms.get();
        first.put(trade, which.text(trade.vehicle, texts.say("deals.trade.vehicle")));
        Form money = forms.get().column();
        money.text(trade.allowance, texts.say("deals.trade.allowance"));
        money.column();
        money.text(trade.payoff, texts.say("deals.trade.payoff"));
        Form worth = forms.get();
        worth.text(trade.worth, texts.say("deals.trade.worth"));
        showWhen(worth, Bindings.createBooleanBinding(() -> !safe.get(), safe));
        VBox lien = lien(trade);
        List<FieldModel<String>> owed = List.of(trade.payoff, trade.lender, trade.goodThrough.field(), trade.perDiem,
                trade.verifiedBy);
        showWhen(lien, Bindings.createBooleanBinding(() -> owed.stream().anyMatch(field -> !field.get().isBlank()),
                owed.stream().map(FieldModel::value).toArray(Observable[]::new)));
        VBox block = new VBox(Typography.row(name, Typography.spring(), remove), which, money, lien, worth);
        block.getStyleClass().add(Styles.TRADE);
        block.setId("trade" + trade.number());
        return block;
    }

    /** To whom it is owed and until when the sum holds; only what is owed on has a lender. */
    private VBox lien(TradeModel trade) {
        Form owed = forms.get().column();
        owed.text(trade.lender, texts.say("deals.trade.lender"));
        owed.column();
        owed.text(trade.verifiedBy, texts.say("deals.trade.verified-by")).setPromptText(texts.say("deals.trade.unverified"));
        Form until = forms.get().column();
        until.day(trade.goodThrough, texts.say("deals.trade.good-through"), texts)
                .setPromptText(texts.say("deals.trade.good-through.prompt"));
        until.column();
        until.text(trade.perDiem, texts.say("deals.trade.per-diem"));
        VBox lien = new VBox(owed, until);
        lien.getStyleClass().add(Styles.TERMS_PART);
        return lien;
    }

    private static void showWhen(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
