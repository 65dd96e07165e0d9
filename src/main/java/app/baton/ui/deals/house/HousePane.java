package app.baton.ui.deals.house;

import app.baton.deal.tax.Charge;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The store's terms in one page: limits, what is added to a rate, fees and products. Enter saves, Escape leaves. */
public final class HousePane extends VBox {

    private static final List<Charge.Kind> KINDS = List.of(Charge.Kind.values());

    private final HouseViewModel model;
    private final Texts texts;
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    public HousePane(HouseViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        column.getStyleClass().add(Styles.COLUMN);
        scroll = Cards.scrolling(column);
        scroll.setId("house-terms");
        Button save = Buttons.primary("house-save", texts.say("deals.house.save"), model::save);
        save.setTooltip(Keys.tooltip(texts.say("deals.house.save"), KeyCombination.valueOf("Enter")));
        Button back = Buttons.plain("house-back", texts.say("deals.board.back"), model::close);
        back.setTooltip(Keys.tooltip(texts.say("deals.board.back"), KeyCombination.valueOf("Esc")));
        ContentPane content = new ContentPane(texts, scroll, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(Typography.row(Typography.title(texts.say("deals.house.title")), Typography.spring(), back, save),
                Typography.caption(texts.say("deals.house.caption")), content);
        getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        setId("house");
        model.fields().subscribe(now -> {
            column.getChildren().clear();
            if (now != null) {
                show(now);
            }
        });
    }

    private Form form(HouseFields fields) {
        return new Form(fields.form()).onSubmit(model::save).onCancel(model::close);
    }

    private void show(HouseFields fields) {
        Form store = form(fields).column();
        store.text(fields.state, texts.say("deals.house.state"));
        store.text(fields.loanToValue, texts.say("deals.house.loan-to-value"));
        store.column();
        store.text(fields.county, texts.say("deals.house.county"));
        store.text(fields.paymentToIncome, texts.say("deals.house.payment-to-income"));
        store.column();
        store.text(fields.zip, texts.say("deals.house.zip"));
        store.text(fields.windowDays, texts.say("deals.house.window"));
        Form rate = form(fields).column();
        rate.text(fields.standard, texts.say("deals.house.standard"));
        rate.text(fields.caps, texts.say("deals.house.caps"));
        rate.column();
        rate.text(fields.split, texts.say("deals.house.split"));
        rate.text(fields.flat, texts.say("deals.house.flat"));
        rate.column();
        rate.text(fields.chargeback, texts.say("deals.house.chargeback"));
        rate.text(fields.pack, texts.say("deals.house.pack"));
        rate.text(fields.holdback, texts.say("deals.house.holdback"));
        VBox usual = Cards.section(texts.say("deals.house.usual"));
        fields.rows().forEach(row -> usual.getChildren().add(row(fields, row)));
        column.getChildren().addAll(Cards.section(texts.say("deals.house.store"), store),
                Cards.section(texts.say("deals.house.rate"), rate), usual);
        store.focusFirst();
    }

    private Node row(HouseFields fields, HouseFields.Row row) {
        Form form = form(fields).column();
        form.text(row.name(), texts.say("deals.house.name"));
        form.column();
        form.choice(row.kind(), texts.say("deals.house.kind"), KINDS, texts::name);
        form.column();
        form.text(row.price(), texts.say("deals.house.price"));
        form.column();
        form.text(row.cost(), texts.say("deals.house.cost"));
        form.column();
        CheckBox always = new CheckBox();
        always.selectedProperty().bindBidirectional(row.always().value());
        form.add(row.always(), texts.say("deals.house.always"), "", always);
        return form;
    }

    public Node firstThing() {
        return scroll;
    }
}
