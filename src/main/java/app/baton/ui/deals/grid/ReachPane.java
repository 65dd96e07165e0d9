package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The payment that a customer names, and under it the ways there, first what is tried first. */
final class ReachPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final ReachViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final TextField payment = new TextField();
    private final HBox field;
    private final VBox lines = new VBox();
    private final VBox ways;

    ReachPane(ReachViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        Label name = Typography.whole(texts.say("deals.reach.field"), Styles.CAPTION);
        name.setLabelFor(payment);
        payment.setId("field-reach");
        payment.setPrefWidth(100);
        payment.setPromptText(texts.say("deals.reach.prompt"));
        payment.setAccessibleText(texts.say("deals.reach.field"));
        payment.textProperty().bindBidirectional(model.payment.value());
        payment.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        field = new HBox(name, payment);
        field.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        lines.setId("reach-lines");
        lines.getStyleClass().add(Styles.REACH);
        lines.setFocusTraversable(true);
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Label said = Typography.small("");
        said.setId("reach-said");
        Label hint = Typography.caption(texts.say("deals.reach.hint"));
        ways = new VBox(said, lines, hint);
        ways.getStyleClass().add(Styles.TIGHT);
        model.payment.error().subscribe(sentence -> {
            payment.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            payment.setAccessibleHelp(sentence);
            say(said);
        });
        model.said().subscribe(sentence -> say(said));
        model.lines().subscribe(all -> show(all, hint));
        model.working().subscribe(now -> show(model.lines().get(), hint));
        model.selected().subscribe(now -> choose());
    }

    private void say(Label said) {
        said.setText((model.payment.error().get() + " " + model.said().get()).strip());
        visible(said, !said.getText().isEmpty());
        visible(ways, !said.getText().isEmpty() || !model.lines().get().isEmpty());
    }

    /** What is worked out anew leaves its room, so that nothing jumps. */
    private void show(List<ReachWays.Line> all, Label hint) {
        if (all.isEmpty() && model.working().get() && lines.isManaged()) {
            lines.setVisible(false);
            return;
        }
        lines.getChildren().setAll(all.stream().map(line -> line(line, all.indexOf(line))).toList());
        visible(lines, !all.isEmpty());
        visible(hint, !all.isEmpty());
        visible(ways, !all.isEmpty() || !model.said().get().isEmpty() || !model.payment.error().get().isEmpty());
        choose();
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private Node line(ReachWays.Line line, int index) {
        Label words = Typography.line(line.words(), Styles.BODY);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setGraphic(line.change() == null ? Icons.of(Feather.MINUS, Styles.MUTED) : Icons.of(Icons.MET, Styles.GOOD));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Typography.row(words);
        if (line.change() != null) {
            var put = Buttons.flat("reach-put-" + index, texts.say("deals.reach.put"), () -> {
                model.select(index);
                model.put();
            });
            put.setFocusTraversable(false);
            row.getChildren().add(put);
        }
        var earlier = Buttons.icon("reach-earlier-" + index, Feather.ARROW_UP, texts.say("deals.reach.earlier"), () -> {
            model.select(index);
            model.shift(-1);
        });
        earlier.setFocusTraversable(false);
        earlier.setDisable(index == 0);
        row.getChildren().add(earlier);
        row.getStyleClass().add(Styles.REACH_LINE);
        row.setId("reach-line-" + index);
        row.setOnMouseClicked(event -> {
            lines.requestFocus();
            model.select(index);
        });
        return row;
    }

    private void choose() {
        int chosen = model.selected().get();
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        if (chosen < model.lines().get().size()) {
            lines.setAccessibleText(model.lines().get().get(chosen).words());
        }
    }

    private void typed(KeyEvent event) {
        if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) && !model.lines().get().isEmpty()) {
            event.consume();
            Focus.on(lines);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
            leave.run();
        }
    }

    private void key(KeyEvent event) {
        boolean shift = event.isAltDown();
        switch (event.getCode()) {
            case UP -> step(-1, shift);
            case DOWN -> step(1, shift);
            case ENTER -> {
                if (model.put()) {
                    leave.run();
                }
            }
            case ESCAPE -> {
                model.close();
                payment.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by, boolean shift) {
        if (shift) {
            model.shift(by);
        } else {
            model.move(by);
        }
    }

    /** The field with its name, for a row. */
    Node field() {
        return field;
    }

    /** The ways, while there are any. */
    Node ways() {
        return ways;
    }

    void toField() {
        payment.selectAll();
        Focus.on(payment);
    }
}
