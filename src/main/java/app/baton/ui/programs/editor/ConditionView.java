package app.baton.ui.programs.editor;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.editor.GroupNode.Needs;
import app.baton.ui.programs.form.FormPane;
import app.baton.ui.programs.form.Input;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A condition as cards in groups. A question shows its sentence and opens with Enter; Alt+Up and Alt+Down move a card, also
 * into a group and out of it, Delete takes it away.
 */
final class ConditionView {

    private final ConditionInput condition;
    private final Texts texts;
    private final FormPane forms;
    private final VBox root = new VBox();
    private final IdentityHashMap<ConditionNode, Node> cards = new IdentityHashMap<>();
    private final Set<FactNode> open = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable ConditionNode front;

    ConditionView(ConditionInput condition, Texts texts, FormPane forms) {
        this.condition = condition;
        this.texts = texts;
        this.forms = forms;
        root.getStyleClass().add(Styles.FORM_PART);
        condition.shape().subscribe(count -> draw());
    }

    Node node() {
        return root;
    }

    private void draw() {
        Set<ConditionNode> there = new HashSet<>();
        ConditionNode top = condition.root();
        collect(top, there);
        cards.keySet().retainAll(there);
        root.getChildren().setAll(top instanceof GroupNode group ? group(group) : new VBox(card(top), adders(null)));
        ConditionNode wanted = front;
        Node card = wanted == null ? null : cards.get(wanted);
        if (card != null) {
            Focus.on(card);
        }
        front = null;
    }

    private static void collect(ConditionNode node, Set<ConditionNode> into) {
        into.add(node);
        if (node instanceof GroupNode group) {
            group.cards().forEach(card -> collect(card, into));
        }
    }

    private Node card(ConditionNode node) {
        return node instanceof GroupNode group ? group(group) : cards.computeIfAbsent(node, it -> question((FactNode) it));
    }

    private Node group(GroupNode group) {
        ComboBox<Needs> needs = new ComboBox<>();
        needs.getItems().setAll(Needs.values());
        needs.setConverter(Choices.named(texts::name));
        needs.valueProperty().bindBidirectional(group.needs());
        forms.onlyToWrite(needs);
        HBox head = new HBox(needs, Typography.spring());
        head.getStyleClass().add(Styles.ROW);
        if (group.group() != null) {
            head.getChildren().addAll(acts(group));
        }
        VBox list = new VBox();
        list.getStyleClass().add(Styles.FORM_ROWS);
        group.cards().forEach(card -> list.getChildren().add(card(card)));
        if (group.cards().isEmpty()) {
            list.getChildren().add(Typography.caption(group.group() == null
                    ? texts.say("editor.everybody") : texts.say("editor.nothing-yet")));
        }
        VBox box = new VBox(head, list, adders(group), forms.draw(group.wording()), forms.problem(group));
        box.getStyleClass().addAll(Styles.FORM_PART, Styles.CONDITION_GROUP);
        box.setFocusTraversable(group.group() != null);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, group, box));
        cards.put(group, box);
        return box;
    }

    private Node question(FactNode fact) {
        Label sentence = Typography.body("");
        sentence.textProperty().bind(fact.sentence());
        HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        VBox detail = new VBox();
        detail.getStyleClass().add(Styles.FORM_PART);
        var toggle = Buttons.icon("", Feather.EDIT_2, texts.say("editor.open-question"), () -> toggle(fact, detail));
        HBox head = new HBox(sentence, toggle);
        head.getStyleClass().add(Styles.ROW);
        head.getChildren().addAll(acts(fact));
        VBox box = new VBox(head, detail, forms.problem(fact));
        box.getStyleClass().addAll(Styles.FORM_PART, Styles.CONDITION_CARD);
        box.setFocusTraversable(true);
        sentence.setOnMouseClicked(clicked -> toggle(fact, detail));
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (box.equals(event.getTarget()) && event.getCode() == KeyCode.ENTER) {
                event.consume();
                toggle(fact, detail);
            } else {
                key(event, fact, box);
            }
        });
        show(fact, detail);
        return box;
    }

    private void toggle(FactNode fact, VBox detail) {
        if (!open.remove(fact)) {
            open.add(fact);
        }
        show(fact, detail);
        if (open.contains(fact)) {
            FormPane.first(detail).ifPresent(Focus::on);
        }
    }

    private void show(FactNode fact, VBox detail) {
        boolean wide = open.contains(fact) || !fact.problem().get().isEmpty();
        if (wide && detail.getChildren().isEmpty()) {
            List.<Input<?>>of(fact.fact(), fact.proofs(), fact.wording()).forEach(part ->
                    detail.getChildren().add(forms.draw(part)));
        }
        detail.setVisible(wide);
        detail.setManaged(wide);
    }

    private List<Node> acts(ConditionNode card) {
        return List.of(forms.onlyToWrite(Buttons.icon("", Feather.ARROW_UP, texts.say("editor.card-up"), () -> move(card, -1))),
                forms.onlyToWrite(Buttons.icon("", Feather.ARROW_DOWN, texts.say("editor.card-down"), () -> move(card, 1))),
                forms.onlyToWrite(Buttons.icon("", Feather.X, texts.say("editor.card-remove"), () -> condition.remove(card))));
    }

    private void key(KeyEvent event, ConditionNode card, Node box) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            move(card, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            move(card, 1);
        } else if (event.getCode() == KeyCode.DELETE && box.equals(event.getTarget()) && card.group() != null) {
            event.consume();
            front = card.group();
            condition.remove(card);
        }
    }

    private void move(ConditionNode card, int by) {
        front = card;
        condition.move(card, by);
    }

    /** The ways to put something into a group, or beside a condition that is one question. */
    private Node adders(@Nullable GroupNode group) {
        MenuButton question = new MenuButton(texts.say("editor.add-question"), Icons.of(Feather.PLUS));
        question.setId("add-question");
        question.getStyleClass().add(Styles.FLAT);
        question.getItems().addAll(kinds("editor.about-buyer", group, FactKind.OWNS, FactKind.FIRST_ON_CONTRACT),
                kinds("editor.about-vehicle", group, FactKind.DAYS_IN_STOCK, FactKind.REPORTED_BEFORE),
                kinds("editor.about-deal", group, FactKind.TIER_IN, FactKind.READ_THE_PROGRAM));
        question.getItems().addFirst(item(group, FactKind.VEHICLE));
        var inner = Buttons.flat("", texts.say("editor.add-group"), () -> front = condition.addGroup(group, Needs.ANY));
        inner.setGraphic(Icons.of(Feather.FOLDER_PLUS));
        HBox adders = new HBox(question, inner);
        adders.getStyleClass().add(Styles.ROW);
        return forms.onlyToWrite(adders);
    }

    private Menu kinds(String key, @Nullable GroupNode group, FactKind first, FactKind last) {
        Menu menu = new Menu(texts.say(key));
        java.util.EnumSet.range(first, last).forEach(kind -> menu.getItems().add(item(group, kind)));
        return menu;
    }

    private MenuItem item(@Nullable GroupNode group, FactKind kind) {
        MenuItem item = new MenuItem(texts.name(kind));
        item.setOnAction(event -> add(group, kind));
        return item;
    }

    private void add(@Nullable GroupNode group, FactKind kind) {
        FactNode card = condition.add(group, kind);
        if (cards.get(card) instanceof VBox box && box.getChildren().get(1) instanceof VBox detail) {
            open.add(card);
            show(card, detail);
            FormPane.first(detail).ifPresent(Focus::on);
        }
    }
}
