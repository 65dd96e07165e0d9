package app.baton.ui.today;

import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One promise to read: what and until when, who gets it, why, how and the next step; opened, also what to say, what
 * customers have read, and the papers. Enter or a click opens and closes it.
 */
final class PromiseCard extends VBox {

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final PromiseRow row;
    private final Texts texts;
    private boolean opened;

    PromiseCard(PromiseRow row, Texts texts, Runnable select, Runnable toggle) {
        this.row = row;
        this.texts = texts;
        setId("promise-" + row.program().id());
        getStyleClass().addAll(Styles.PROMISE, Styles.CLICKABLE);
        setFocusTraversable(true);
        setAccessibleText(row.name() + ". " + row.what() + ". " + row.until() + ". " + row.who());
        setAccessibleHelp(texts.say("today.details"));
        getChildren().addAll(head(), facts());
        setOnMouseClicked(event -> {
            requestFocus();
            toggle.run();
        });
        focusedProperty().subscribe(now -> {
            if (now) {
                select.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                toggle.run();
            }
        });
    }

    PromiseRow row() {
        return row;
    }

    void setOpened(boolean now) {
        if (now == opened) {
            return;
        }
        opened = now;
        pseudoClassStateChanged(OPENED, now);
        if (now) {
            getChildren().add(details());
        } else {
            getChildren().removeLast();
        }
    }

    private Node head() {
        Label what = Typography.body(row.what());
        what.getStyleClass().addAll(Styles.STRONG, Styles.CUSTOMER);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label name = Typography.label(row.name(), Styles.BODY, Styles.STRONG);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, what);
        head.getStyleClass().add(Styles.ROW);
        if (row.changed()) {
            head.getChildren().add(Badge.info(texts.say("today.changed"), Feather.ZAP));
        }
        head.getChildren().add(switch (row.ending()) {
            case TODAY -> Badge.bad(row.until());
            case THIS_WEEK -> Badge.care(row.until(), Feather.CLOCK);
            case LATER -> Badge.plain(row.until(), Feather.CALENDAR);
        });
        return head;
    }

    private Node facts() {
        GridPane grid = grid();
        line(grid, texts.say("today.who"), row.who());
        line(grid, texts.say("today.why"), row.why());
        line(grid, texts.say("today.how"), row.how());
        line(grid, texts.say("today.next"), row.next());
        return grid;
    }

    private Node details() {
        GridPane grid = grid();
        line(grid, texts.say("today.say"), row.say());
        line(grid, texts.say("today.values"), String.join("\n", row.values()));
        line(grid, texts.say("today.ad"), row.adCopy());
        line(grid, texts.say("today.read-probably"), String.join("\n", row.seen()));
        line(grid, texts.say("today.proofs"),
                row.proofs().isEmpty() ? texts.say("today.no-proofs") : String.join("\n", row.proofs()));
        grid.setId("promise-details");
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(Styles.FACTS);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(80);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, words);
        return grid;
    }

    private static void line(GridPane grid, String name, String words) {
        if (!words.isBlank()) {
            Label label = Typography.label(name, Styles.FACT_NAME);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, Typography.body(words));
        }
    }

    /** The heading over the promises of one campaign, with what its customers saw. */
    static Node campaign(PromiseRow first, Texts texts) {
        Label name = Typography.section(first.campaign());
        Label saw = Typography.body(texts.say("today.saw-line", first.headline()));
        saw.getStyleClass().add(Styles.MUTED);
        Label say = Typography.body(first.say());
        HBox.setHgrow(say, Priority.ALWAYS);
        HBox talk = new HBox(Icons.of(Feather.MESSAGE_CIRCLE, Styles.MUTED), say);
        talk.getStyleClass().add(Styles.ROW);
        VBox head = new VBox(name);
        if (!first.headline().isBlank()) {
            head.getChildren().add(saw);
        }
        if (!first.say().isBlank()) {
            head.getChildren().add(talk);
        }
        head.getStyleClass().addAll(Styles.TIGHT, Styles.PROMISE_GROUP);
        return head;
    }

    static List<PromiseCard> cards(List<Node> nodes) {
        return nodes.stream().filter(PromiseCard.class::isInstance).map(PromiseCard.class::cast).toList();
    }
}
