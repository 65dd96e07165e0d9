package app.baton.ui.stock;

import app.baton.incentive.Fit;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Listing;
import app.baton.vehicle.StockState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One vehicle: what it is, who holds it, what fits it and why, and what can be done with it. */
final class UnitPane {

    private final StockViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();
    private final VBox holding = new VBox();
    private final Form form;
    private final KnownCard known;
    private final ScrollPane root;
    private final Runnable toList;
    private boolean opening;

    /** {@code toList} takes the keyboard back to the list once the field or button that had it is gone. */
    UnitPane(StockViewModel model, Texts texts, Runnable toList) {
        this.model = model;
        this.toList = toList;
        this.texts = texts;
        content.getStyleClass().add(Styles.STACK);
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll(Styles.TRACKER_SIDE, Styles.EDITOR_SCROLL);
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
        known = new KnownCard(model, texts);
        content.heightProperty().subscribe(height -> bringKnown());
        model.detail().subscribe(detail -> {
            Node typing = focused();
            show(detail);
            if (typing != null && !within(typing)) {
                toList.run();
            }
        });
    }

    Node node() {
        return root;
    }

    void focus() {
        root.requestFocus();
    }

    /** What has the keyboard in here. */
    private @Nullable Node focused() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return owner != null && within(owner) ? owner : null;
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private void show(StockViewModel.@Nullable Detail detail) {
        content.getChildren().clear();
        if (detail == null) {
            content.getChildren().add(Cards.plain(Typography.body(texts.say("stock.pick-one"))));
            return;
        }
        content.getChildren().add(facts(detail.row()));
        if (!detail.row().isLeft()) {
            content.getChildren().addAll(hold(detail.row()), fits(detail.fits()), known.node());
            known.show(detail.row().unit());
        }
        content.getChildren().add(past(detail));
        root.setVvalue(0);
    }

    private Node facts(StockRow row) {
        Listing it = row.unit().listing();
        var title = Typography.label(row.unit().name(), Styles.SECTION_TITLE);
        title.setId("unit-name");
        title.setWrapText(true);
        VBox card = Cards.plain(title, Typography.caption(row.unit().stock() + " · " + row.unit().vin()));
        if (row.isLeft()) {
            card.getChildren().add(Typography.small(texts.say(row.unit().state() == StockState.SOLD ? "stock.sold-on"
                    : "stock.gone-on", texts.formats().date(row.unit().since()))));
        }
        FlowPane figures = Typography.wrapping();
        figure(figures, texts.say("stock.fact.price"), it.price(), MoneyHue.PLAIN);
        figure(figures, texts.say("stock.fact.msrp"), it.msrp(), MoneyHue.PLAIN);
        figure(figures, texts.say("stock.fact.invoice"), it.invoice(), MoneyHue.DEALER);
        card.getChildren().add(figures);
        String line = Stream.of(it.condition() == null ? null : texts.name(it.condition()),
                it.miles() == null ? null : texts.say("stock.fact.miles", it.miles()),
                row.days().isEmpty() ? null : texts.say("stock.fact.days", row.days().getAsInt(), row.unit().soldDays()),
                it.build().exterior(), it.build().drivetrain(),
                it.place() == null ? null : texts.say("stock.fact.place", it.place()))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        card.getChildren().add(Typography.small(line));
        if (model.mayStructure() && !row.isLeft()) {
            Button deal = Buttons.primary("unit-deal", texts.say("stock.deal"), model::structure);
            deal.setTooltip(Keys.tooltip(deal.getText(), KeyCombination.valueOf(StockScreen.DEAL_KEYS)));
            card.getChildren().add(Typography.wrapping(deal));
        }
        if (model.acts().mayMove() && row.isLeft()) {
            card.getChildren().add(Typography.wrapping(Buttons.plain("unit-back", texts.say("stock.take-back"),
                    () -> model.acts().takeBack(row.unit()))));
        } else if (model.acts().mayMove()) {
            Button sold = Buttons.plain("unit-sold", texts.say("stock.mark-sold"), () -> model.acts().sold(row.unit()));
            sold.setTooltip(Keys.tooltip(sold.getText(), KeyCombination.valueOf(StockScreen.SOLD_KEYS)));
            FlowPane acts = Typography.wrapping(sold,
                    Buttons.flat("unit-gone", texts.say("stock.mark-gone"), () -> model.acts().gone(row.unit())));
            card.getChildren().add(acts);
        }
        return card;
    }

    private Node past(StockViewModel.Detail detail) {
        VBox card = Cards.section(texts.say("stock.past.title"));
        card.setId("unit-past");
        new PastWords(texts).of(detail.row().unit(), detail.past()).forEach(line -> {
            VBox row = new VBox(Typography.small(line.what()), Typography.caption(line.when()));
            row.getStyleClass().add(Styles.TIGHT);
            card.getChildren().add(row);
        });
        if (card.getChildren().size() == 1) {
            card.getChildren().add(Typography.small(texts.say("stock.past.nothing")));
        }
        return card;
    }

    private void figure(FlowPane figures, String name, @Nullable Money amount, MoneyHue hue) {
        if (amount != null) {
            VBox figure = new VBox(Typography.label(name, Styles.CAPTION), Figures.money(texts.formats(), amount, hue));
            figure.getStyleClass().add(Styles.TIGHT);
            figures.getChildren().add(figure);
        }
    }

    private Node hold(StockRow row) {
        Hold hold = row.hold();
        VBox card = Cards.section(texts.say("stock.hold.title"));
        card.setId("hold-card");
        if (hold == null) {
            card.getChildren().add(Typography.small(texts.say("stock.hold.none")));
        } else {
            Label left = Typography.small("");
            left.setId("hold-left");
            left.textProperty().bind(model.moment().map(now -> texts.say("stock.hold.left",
                    texts.formats().age(Duration.between(now, hold.until())))));
            card.getChildren().addAll(Badge.care(texts.say("stock.hold.by", hold.byName(),
                    texts.formats().moment(hold.until())), Feather.LOCK), left);
            Stream.of(hold.forWhom().isBlank() ? "" : texts.say("stock.hold.for", hold.forWhom()), hold.reason())
                    .filter(words -> !words.isBlank())
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

    /** First what fits, then what may, each with the reason or what is still to be found out. */
    private Node fits(List<Fit> fits) {
        List<Fit> sure = fits.stream().filter(fit -> fit.answer() == Fit.Answer.FITS).toList();
        List<Fit> open = fits.stream().filter(fit -> fit.answer() == Fit.Answer.MAY_FIT).toList();
        VBox card = Cards.section(texts.say("stock.fits.title", sure.size()));
        if (fits.isEmpty()) {
            card.getChildren().add(Typography.small(texts.say("stock.fits.none")));
        }
        sure.forEach(fit -> card.getChildren().add(line(fit)));
        if (!open.isEmpty()) {
            card.getChildren().add(Typography.section(texts.say("stock.fits.open", open.size())));
            open.forEach(fit -> card.getChildren().add(line(fit)));
        }
        return card;
    }

    private Node line(Fit fit) {
        Label name = Typography.line(fit.program().id() + "  " + fit.program().name(), Styles.LINK);
        name.setId("fit-" + fit.program().id());
        name.setOnMouseClicked(event -> model.openProgram(fit.program().id()));
        Label money = Typography.label(money(fit), Styles.FIGURE, fit.most().isZero() && !fit.dealer().isZero()
                ? Styles.DEALER : Styles.CUSTOMER);
        money.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Typography.row(name, Typography.spring(), money);
        VBox row = new VBox(head);
        if (fit.most().isZero() && fit.dealer().isZero()) {
            row.getChildren().add(Typography.small(fit.program().benefitLine(texts)));
        }
        row.getChildren().add(Typography.caption(fit.line(texts)));
        row.getStyleClass().addAll(Styles.TIGHT);
        return row;
    }

    private String money(Fit fit) {
        if (!fit.most().isZero()) {
            return fit.least().equals(fit.most()) ? texts.formats().money(fit.most())
                    : texts.say("stock.fits.up-to", texts.formats().money(fit.most()));
        }
        return fit.dealer().isZero() || !model.seesDealerMoney() ? "" : texts.say("stock.fits.dealer",
                texts.formats().money(fit.dealer()));
    }

    /** Opens the form of what is known of its past. */
    void known() {
        StockRow row = model.selected().get();
        if (row != null && !row.isLeft()) {
            opening = true;
            known.begin();
        }
    }

    /** Scrolls until the form is in sight from its top on, once it has its place. */
    private void bringKnown() {
        double hidden = content.getHeight() - root.getViewportBounds().getHeight();
        if (opening && hidden > 0) {
            opening = false;
            double top = Math.clamp(known.node().getBoundsInParent().getMinY() / hidden, 0, 1);
            // a pane that is being laid out does not move what it shows
            Platform.runLater(() -> root.setVvalue(top));
        }
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
        toList.run();
    }
}
