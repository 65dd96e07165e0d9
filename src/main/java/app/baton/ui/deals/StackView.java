package app.baton.ui.deals;

import app.baton.incentive.Audience;
import app.baton.incentive.Disagreement;
import app.baton.incentive.Known;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The programs of the route that is looked at: what is in the stack, and what is not and why. */
final class StackView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DealsViewModel model;
    private final Texts texts;
    private final StackWhy why;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final VBox head = new VBox();
    private final List<Node> figures = new ArrayList<>();

    StackView(DealsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        why = new StackWhy(texts);
        lines.getStyleClass().add(Styles.STACK_LINES);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        scroll.setFocusTraversable(true);
        scroll.setId("stack-lines");
        scroll.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                model.list().move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head.getStyleClass().add(Styles.TIGHT);
        getChildren().addAll(head, scroll);
        getStyleClass().add(Styles.CARD);
        VBox.setVgrow(this, Priority.ALWAYS);
        // the same programs may save another amount
        model.shown().subscribe(now -> head());
        model.list().customerView().subscribe(now -> head());
        model.list().lines().subscribe(this::show);
        model.list().selected().subscribe(now -> mark());
    }

    Node focusTarget() {
        return scroll;
    }

    /** Opens why the selected program brings what it brings. */
    void why() {
        model.list().selectedLine().ifPresent(line -> WhyPopover.open(figures.get(model.list().selected().get()), why.of(line)));
    }

    private void show(List<StackLine> all) {
        Shown now = model.shown().get();
        double from = offset();
        boolean seen = inSight(model.list().selected().get());
        lines.getChildren().clear();
        figures.clear();
        if (now == null) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            lines.getChildren().add(line(i, all.get(i)));
        }
        if (model.list().remote().get() > 0) {
            lines.getChildren().add(Buttons.flat("stack-all", texts.say(
                    model.list().all().get() ? "deals.all.hide" : "deals.all.show", model.list().remote().get()),
                    () -> model.list().all().set(!model.list().all().get())));
        }
        stay(from, seen);
    }

    /** Where somebody had scrolled to is still in sight, and so is the line that was selected there. */
    private void stay(double from, boolean seen) {
        if (getScene() != null) {
            scroll.applyCss();
            scroll.layout();
        }
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(from / hidden(), 0, 1));
        }
        choose();
        if (seen) {
            reveal(model.list().selected().get());
        }
    }

    private void head() {
        head.getChildren().clear();
        Shown now = model.shown().get();
        if (now == null) {
            return;
        }
        RouteStack looked = now.looked();
        HBox value = Figures.money(texts.formats(), looked.value(), MoneyHue.CUSTOMER);
        value.setId("stack-value");
        WhyPopover.on(value, texts, () -> why.of(looked));
        value.setFocusTraversable(false);
        Label name = Typography.line(NextQuestion.routeName(looked, texts), Styles.SECTION_TITLE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        head.getChildren().add(Typography.row(name, Typography.whole(texts.say("deals.saves"), Styles.CAPTION), value));
        if (!looked.proven()) {
            head.getChildren().add(care("deals.unproven", "stack-unproven"));
        }
        if (looked.rateUnmeasured()) {
            head.getChildren().add(care("deals.rate-unmeasured", "stack-unmeasured"));
        }
        looked.disagreements().stream().filter(this::shown).forEach(it -> {
            Label label = care(it.sentence(texts));
            label.setId("disagree-" + it.out().id() + "-" + it.in().id());
            head.getChildren().add(label);
        });
        if (looked.programs().isEmpty()) {
            head.getChildren().add(Typography.small(texts.say("deals.no-stack")));
        }
    }

    /** The store's own money is not named in the customer's view (R28). */
    private boolean shown(Disagreement pair) {
        return !model.list().customerView().get()
                || pair.out().audience() != Audience.DEALER && pair.in().audience() != Audience.DEALER;
    }

    private Label care(String key, String id) {
        Label label = care(texts.say(key));
        label.setId(id);
        return label;
    }

    private static Label care(String words) {
        Label label = Typography.small(words);
        label.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
        return label;
    }

    private Node line(int index, StackLine line) {
        VBox words = new VBox(Typography.line(texts.say("deals.line.name", line.program().id(), line.program().name()),
                line.stand() == StackLine.Stand.TAKEN ? Styles.STRONG : Styles.BODY), small(line.words()));
        words.getStyleClass().add(Styles.TIGHT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.proofs().isEmpty()) {
            words.getChildren().add(Typography.caption(texts.say("deals.line.proofs", String.join("; ", line.proofs()))));
        }
        if (!line.unlock().isEmpty()) {
            Label unlock = small(line.unlock());
            unlock.setGraphic(Icons.of(Icons.INFO, Styles.INFO));
            words.getChildren().add(unlock);
        }
        ways(line, words);
        line.readings().forEach(read -> words.getChildren().add(new ReadingPane(read, model.readings(), texts,
                scroll::requestFocus)));
        HBox row = new HBox(icon(line.stand()), words, figure(line));
        row.getStyleClass().add(Styles.STACK_LINE);
        row.setId("line-" + line.program().id());
        // whoever acts on a program has selected it
        row.addEventFilter(ActionEvent.ACTION, event -> model.list().selected().set(index));
        row.setOnMouseClicked(event -> {
            model.list().selected().set(index);
            scroll.requestFocus();
            if (event.getClickCount() == 2) {
                model.list().text().set(true);
            }
        });
        return row;
    }

    private Node figure(StackLine line) {
        Node figure = line.amount() == null ? Typography.whole("", Styles.FIGURE)
                : Figures.money(texts.formats(), line.amount(), line.stand() == StackLine.Stand.DEALER ? MoneyHue.DEALER
                        : MoneyHue.CUSTOMER);
        if (line.amount() != null) {
            WhyPopover.on(figure, texts, () -> why.of(line));
            figure.setFocusTraversable(false);
        }
        figures.add(figure);
        return figure;
    }

    /** What would answer the question that is open beside a program. */
    private void ways(StackLine line, VBox words) {
        FlowPane ways = Typography.wrapping();
        var open = line.open();
        if (open != null && line.readings().stream().anyMatch(read -> read.signed() == null)) {
            // the text to read is no question for these two keys
            words.getChildren().add(Typography.caption(open.fact().question(texts)));
        }
        if (open != null) {
            for (Known known : List.of(Known.YES, Known.NO)) {
                ways.getChildren().add(chip("line-" + known.name().toLowerCase(Locale.ROOT) + "-" + line.program().id(),
                        texts.say(known == Known.YES ? "deals.yes" : "deals.no"), () -> model.replies().answer(open, known)));
            }
        }
        line.printed().forEach(amount -> ways.getChildren().add(chip("printed-" + line.program().id() + "-"
                + amount.getAmount().intValueExact(), texts.formats().money(amount),
                () -> model.replies().printed(line.program().id(), amount))));
        if (line.upTo() != null) {
            words.getChildren().add(new AmountPane(line.program().id(), line.upTo(), line.amount(), texts, amount -> {
                model.replies().printed(line.program().id(), amount);
                scroll.requestFocus();
            }, scroll::requestFocus));
        }
        if (line.leased()) {
            words.getChildren().add(new LeasePane(line.program(), texts, model.terms().sale.today(), lease -> {
                model.replies().lease(lease);
                scroll.requestFocus();
            }, scroll::requestFocus));
        }
        if (line.counted()) {
            TextField count = new TextField();
            count.setPrefColumnCount(4);
            count.setId("delivered-" + line.program().id());
            count.setPromptText(texts.say("deals.delivered.prompt"));
            Label wrong = Typography.label("", Styles.FIELD_ERROR);
            count.setOnAction(event -> deliver(line, count, wrong));
            ways.getChildren().addAll(Typography.whole(texts.say("deals.delivered"), Styles.CAPTION), count, wrong);
        }
        if (!ways.getChildren().isEmpty()) {
            words.getChildren().add(ways);
        }
    }

    private static Button chip(String id, String words, Runnable action) {
        Button chip = Buttons.plain(id, words, action);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setFocusTraversable(false);
        return chip;
    }

    private void deliver(StackLine line, TextField count, Label wrong) {
        try {
            int deliveries = Typed.number(texts).read(count.getText());
            if (deliveries >= 0) {
                model.replies().delivered(line.program().id(), deliveries);
                scroll.requestFocus();
            } else {
                wrong.setText(texts.say("deals.delivered.wrong"));
            }
        } catch (Typed.Unread unread) {
            wrong.setText(unread.sentence());
        }
    }

    private FontIcon icon(StackLine.Stand mark) {
        FontIcon icon = switch (mark) {
            case TAKEN -> Icons.of(Icons.MET, Styles.GOOD);
            case DEALER -> Icons.of(Icons.DEALER_MONEY, Styles.DEALER);
            case ASK -> Icons.of(Icons.ASK, Styles.CARE);
            case BEATEN, OUT -> Icons.of(Icons.NOT_MET, Styles.MUTED);
        };
        icon.setAccessibleText(texts.name(mark));
        return icon;
    }

    private static Label small(String words) {
        return Typography.small(words);
    }

    private void mark() {
        choose();
        reveal(model.list().selected().get());
    }

    private void choose() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == model.list().selected().get());
        }
    }

    /** Scrolls only where the line is not in sight. */
    private void reveal(int at) {
        double hidden = hidden();
        if (at >= lines.getChildren().size() || hidden <= 0 || lines.getHeight() <= 0) {
            return;
        }
        double top = lines.getChildren().get(at).getBoundsInParent().getMinY();
        double bottom = lines.getChildren().get(at).getBoundsInParent().getMaxY();
        if (top < offset()) {
            scroll.setVvalue(top / hidden);
        } else if (bottom > offset() + scroll.getViewportBounds().getHeight()) {
            // of a line that the pane is too low for, its beginning
            scroll.setVvalue(Math.min(top, bottom - scroll.getViewportBounds().getHeight()) / hidden);
        }
    }

    private boolean inSight(int at) {
        if (at >= lines.getChildren().size()) {
            return true;
        }
        var line = lines.getChildren().get(at).getBoundsInParent();
        return line.getMaxY() > offset() && line.getMinY() < offset() + scroll.getViewportBounds().getHeight();
    }

    /** How much of the list the pane has no room for. */
    private double hidden() {
        return Math.max(0, lines.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double offset() {
        return scroll.getVvalue() * hidden();
    }
}
