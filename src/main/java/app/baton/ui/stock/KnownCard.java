package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.DayField;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of a vehicle's past, in lines, and the form in their place. */
final class KnownCard {

    private final StockViewModel model;
    private final Texts texts;
    private final VBox card;
    private final Form form;
    private final Node answering;
    private @Nullable StockUnit unit;

    KnownCard(StockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card = Cards.plain();
        card.setId("known-card");
        KnownActs known = model.known();
        form = new Form(known.form()).onSubmit(this::keep).onCancel(this::giveUp);
        for (Past.Fact fact : KnownActs.YES_OR_NO) {
            form.choice(known.answer(fact), texts.name(fact), Arrays.asList(null, true, false), this::words);
        }
        DayField day = form.add(known.inService(), texts.name(Past.Fact.IN_SERVICE), texts.say("stock.known.in-service-hint"),
                new DayField(texts, model.today()));
        day.textProperty().bindBidirectional(known.inService().value());
        VBox stack = new VBox(form, Typography.wrapping(Buttons.primary("known-send", texts.say("stock.known.keep"), form::send),
                Buttons.flat("known-cancel", texts.say("stock.hold.cancel"), this::giveUp)));
        stack.getStyleClass().add(Styles.STACK);
        answering = stack;
    }

    Node node() {
        return card;
    }

    void show(StockUnit shown) {
        unit = shown;
        List<Node> lines = new ArrayList<>(List.of(Typography.section(texts.say("stock.known.title"))));
        Past past = shown.past();
        say(lines, Past.Fact.DEMONSTRATOR, past.demonstrator());
        say(lines, Past.Fact.LOANER, past.loaner());
        say(lines, Past.Fact.SOLD_ORDER, past.soldOrder());
        say(lines, Past.Fact.REPORTED, past.reported());
        if (past.inService() != null) {
            lines.add(Typography.small(texts.say("stock.known.line", texts.name(Past.Fact.IN_SERVICE),
                    texts.formats().date(past.inService()))));
        }
        if (lines.size() == 1) {
            lines.add(Typography.small(texts.say("stock.known.nothing")));
        }
        if (model.mayEdit()) {
            Button change = Buttons.plain("known-begin", texts.say("stock.known.change"), this::begin);
            change.setTooltip(Keys.tooltip(change.getText(), KeyCombination.valueOf(StockScreen.KNOWN_KEYS)));
            lines.add(Typography.wrapping(change));
        }
        card.getChildren().setAll(lines);
    }

    private void say(List<Node> lines, Past.Fact fact, @Nullable Boolean answer) {
        if (answer != null) {
            lines.add(Typography.small(texts.say("stock.known.line", texts.name(fact), words(answer))));
        }
    }

    private String words(@Nullable Boolean answer) {
        return answer == null ? texts.say("stock.known.unknown") : texts.say(answer ? "stock.known.yes" : "stock.known.no");
    }

    /** Opens the form. */
    void begin() {
        StockUnit shown = unit;
        if (shown != null && model.mayEdit()) {
            model.known().begin(shown);
            card.getChildren().setAll(Typography.section(texts.say("stock.known.title")), answering);
            form.focusFirst();
        }
    }

    private void keep() {
        model.known().keep(Objects.requireNonNull(unit));
    }

    private void giveUp() {
        show(Objects.requireNonNull(unit));
    }
}
