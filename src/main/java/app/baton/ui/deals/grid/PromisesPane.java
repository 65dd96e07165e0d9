package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.deals.grid.PromiseWords.Row;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All that this buyer may have seen, line by line: what he came for, how much of it is in the deal, and why the rest is not. */
final class PromisesPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HIGHEST = 200;

    private final PromisesViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    /** {@code leave} puts the keyboard back where the deal is worked on. */
    PromisesPane(PromisesViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        setId("promises");
        getStyleClass().add(Styles.TIGHT);
        lines.setId("promise-lines");
        lines.getStyleClass().add(Styles.REACH);
        lines.setFocusTraversable(true);
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        scroll.setMaxHeight(HIGHEST);
        lines.heightProperty().subscribe(height -> scroll.setMinHeight(Math.min(HIGHEST, height.doubleValue())));
        scroll.setFocusTraversable(false);
        getChildren().addAll(Typography.caption(texts.say("deals.promise.hint")), scroll);
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
        model.rows().subscribe(all -> {
            lines.getChildren().setAll(all.stream().map(row -> line(row, all.indexOf(row))).toList());
            choose();
        });
        model.selected().subscribe(now -> choose());
    }

    private Node line(Row row, int index) {
        Label words = Typography.line(row.words(), row.counts() ? Styles.STRONG : Styles.BODY);
        words.setGraphic(Icons.of(row.stays() ? Feather.LOCK : row.counts() ? Feather.CHECK_SQUARE : Feather.SQUARE,
                Styles.MUTED));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label money = Typography.whole(row.money(), Styles.BODY);
        money.setGraphic(switch (row.stand()) {
            case KEPT -> Icons.of(Icons.MET, Styles.GOOD);
            case OPEN -> Icons.of(Icons.ASK, Styles.CARE);
            case LESS -> Icons.of(Icons.INFO, Styles.INFO);
            case BROKEN -> Icons.of(Icons.NOT_MET, Styles.BAD);
        });
        VBox all = new VBox(Typography.row(words, money), Typography.caption(row.why().isEmpty() ? row.from()
                : row.from().isEmpty() ? row.why() : texts.say("deals.promise.from", row.from(), row.why())));
        all.getStyleClass().add(Styles.REACH_LINE);
        all.setId("promise-" + index);
        all.setOnMouseClicked(event -> {
            lines.requestFocus();
            model.select(index);
            model.turn();
        });
        return all;
    }

    private void choose() {
        int chosen = model.selected().get();
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        if (chosen < model.rows().get().size()) {
            Row row = model.rows().get().get(chosen);
            lines.setAccessibleText(texts.say(row.counts() ? "deals.promise.said.yes" : "deals.promise.said.no", row.words(),
                    row.money(), row.why()));
            Focus.show(lines.getChildren().get(chosen));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case SPACE, ENTER -> model.turn();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void close() {
        model.open().set(false);
        leave.run();
    }

    /** Opens the list for the keyboard, or closes it. */
    void turn() {
        if (model.open().get()) {
            close();
        } else {
            model.open().set(true);
            Focus.on(lines);
        }
    }
}
