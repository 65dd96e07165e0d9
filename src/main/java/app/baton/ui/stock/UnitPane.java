package app.baton.ui.stock;

import app.baton.incentive.Fit;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One vehicle: what it is, who holds it, what fits it and why, and what can be done with it. */
final class UnitPane {

    private final StockViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();
    private final VBox holding = new VBox();
    private final Form form;
    private final ScrollPane root;

    UnitPane(StockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        content.getStyleClass().add(Styles.STACK);
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll(Styles.SIDE_WIDE, Styles.EDITOR_SCROLL);
        UnitActs acts = model.acts();
        form = new Form(acts.form()).onSubmit(this::send).onCancel(this::giveUp);
        form.text(acts.forWhom(), texts.say("stock.hold.for-whom"), texts.say("stock.hold.for-whom.hint"));
        form.text(acts.reason(), texts.say("stock.hold.reason"), texts.say("stock.hold.reason.hint"));
        ComboBox<@Nullable Instant> end = form.choice(acts.until(), texts.say("stock.hold.until"), List.of(),
                it -> it == null ? "" : texts.formats().moment(it));
        end.setItems(acts.ends());
        holding.getChildren().addAll(form, new FlowPane(8, 8,
                Buttons.primary("hold-send", texts.say("stock.hold"), form::send),
                Buttons.flat("hold-cancel", texts.say("stock.hold.cancel"), this::giveUp)));
        holding.getStyleClass().add(Styles.STACK);
        model.detail().subscribe(detail -> show(detail));
    }

    Node node() {
        return root;
    }

    void focus() {
        root.requestFocus();
    }

    private void show(StockViewModel.@Nullable Detail detail) {
        content.getChildren().clear();
        if (detail == null) {
            content.getChildren().add(Cards.plain(Typography.body(texts.say("stock.pick-one"))));
            return;
        }
        content.getChildren().addAll(facts(detail.row()), hold(detail.row()), fits(detail.fits()));
        root.setVvalue(0);
    }

    private Node facts(StockRow row) {
        Listing it = row.unit().listing();
        var title = Typography.label(row.unit().name(), Styles.SECTION_TITLE);
        title.setId("unit-name");
        title.setWrapText(true);
        VBox card = Cards.plain(title, Typography.caption(row.unit().stock() + " · " + row.unit().vin()));
        Stream.of(it.price() == null ? null : texts.say("stock.fact.price", it.price()),
                it.msrp() == null ? null : texts.say("stock.fact.msrp", it.msrp()),
                it.invoice() == null ? null : texts.say("stock.fact.invoice", it.invoice()),
                row.days().isEmpty() ? null : texts.say("stock.fact.days", row.days().getAsInt()),
                it.miles() == null ? null : texts.say("stock.fact.miles", it.miles()),
                it.build().exterior() == null ? null : texts.say("stock.fact.color", it.build().exterior()),
                it.place() == null ? null : texts.say("stock.fact.place", it.place()))
                .filter(Objects::nonNull).forEach(line -> card.getChildren().add(Typography.small(line)));
        if (model.acts().mayMove()) {
            FlowPane acts = Typography.wrapping(Buttons.plain("unit-sold", texts.say("stock.mark-sold"),
                    () -> model.acts().sold(row.unit())),
                    Buttons.flat("unit-gone", texts.say("stock.mark-gone"), () -> model.acts().gone(row.unit())));
            card.getChildren().add(acts);
        }
        return card;
    }

    private Node hold(StockRow row) {
        Hold hold = row.hold();
        VBox card = Cards.section(texts.say("stock.hold.title"));
        card.setId("hold-card");
        if (hold == null) {
            card.getChildren().add(Typography.small(texts.say("stock.hold.none")));
        } else {
            card.getChildren().addAll(Badge.care(texts.say("stock.hold.by", hold.byName(), hold.until()), Feather.LOCK));
            Stream.of(hold.forWhom(), hold.reason()).filter(words -> !words.isBlank())
                    .forEach(words -> card.getChildren().add(Typography.small(words)));
        }
        FlowPane acts = Typography.wrapping();
        if (model.acts().mayHold()) {
            Button begin = Buttons.plain("hold-begin", hold == null ? texts.say("stock.hold") : texts.say("stock.hold.change"),
                    this::hold);
            begin.setTooltip(Keys.tooltip(begin.getText(), KeyCombination.valueOf(StockScreen.HOLD_KEYS)));
            acts.getChildren().add(begin);
        }
        if (hold != null && model.acts().mayRelease(hold)) {
            Button release = Buttons.flat("hold-release", texts.say("stock.release"), this::release);
            release.setTooltip(Keys.tooltip(release.getText(), KeyCombination.valueOf(StockScreen.RELEASE_KEYS)));
            acts.getChildren().add(release);
        }
        card.getChildren().add(acts);
        return card;
    }

    private Node fits(List<Fit> fits) {
        VBox card = Cards.section(texts.say("stock.fits.title", fits.size()));
        if (fits.isEmpty()) {
            card.getChildren().add(Typography.small(texts.say("stock.fits.none")));
        }
        for (Fit fit : fits) {
            Button name = Buttons.flat("fit-" + fit.program().id(), fit.program().id() + "  " + fit.program().name(),
                    () -> model.openProgram(fit.program().id()));
            name.getStyleClass().add(Styles.LINK);
            name.setMinWidth(0);
            var money = fit.most().isZero() ? fit.dealer().isZero() ? fit.program().benefitLine(texts)
                    : texts.say("stock.fits.dealer", fit.dealer()) : texts.formats().money(fit.most());
            VBox row = new VBox(name, Typography.small(money), Typography.caption(fit.line(texts)));
            row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
            if (fit.answer() == Fit.Answer.MAY_FIT) {
                row.getChildren().add(1, Badge.ask(texts.say("stock.fits.may")));
            }
            card.getChildren().add(row);
        }
        return card;
    }

    /** Opens the form of a hold. */
    void hold() {
        StockRow row = model.selected().get();
        if (row == null || !model.acts().mayHold()) {
            return;
        }
        model.acts().begin(row.hold());
        content.getChildren().stream().filter(card -> "hold-card".equals(card.getId())).findFirst()
                .ifPresent(card -> ((VBox) card).getChildren().setAll(Typography.section(texts.say("stock.hold.title")),
                        holding));
        form.focusFirst();
    }

    void release() {
        StockRow row = model.selected().get();
        if (row != null && row.hold() != null) {
            model.acts().release(row.unit());
        }
    }

    private void send() {
        StockRow row = model.selected().get();
        if (row != null) {
            model.acts().hold(row.unit(), row.hold());
        }
    }

    private void giveUp() {
        show(model.detail().get());
    }
}
