package app.baton.ui.deals.life;

import app.baton.deal.life.DealRow;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The board of deals: type a word, go down, Enter opens; Escape goes back to the deal that was in hand. */
public final class BoardPane extends VBox {

    private static final KeyCombination WORDS = KeyCombination.valueOf("Slash");

    private final BoardViewModel model;
    private final FilterBar<String> filter;
    private final TableView<DealRow> table;

    public BoardPane(BoardViewModel model, Texts texts) {
        this.model = model;
        filter = new FilterBar<>(model.filter(), change -> model.filter(change.apply(model.filter().get())));
        filter.words("board-filter", texts.say("deals.board.prompt"), texts.say("deals.board.filter"),
                new FilterBar.Part<>(Function.identity(), (before, typed) -> typed)).leadsTo(this::toTable);
        table = new TableBuilder<>("deals-board", model.rows())
                .text(texts.say("deals.board.buyer"), 180, row -> row.buyer().isEmpty() ? texts.say("deals.life.nobody")
                        : row.buyer()).growing()
                .text(texts.say("deals.board.vehicle"), 220, row -> row.stock().isEmpty() ? row.vehicle()
                        : texts.say("deals.board.unit", row.vehicle(), row.stock())).growing()
                .text(texts.say("deals.board.state"), 140, row -> texts.name(row.state()))
                .text(texts.say("deals.board.since"), 190, row -> texts.formats().moment(row.since()))
                .text(texts.say("deals.board.owner"), 140, DealRow::ownerName)
                .text(texts.say("deals.board.next"), 230, model::next).growing()
                .whenEmpty("").onOpen(model::open).build();
        Button back = Buttons.plain("board-back", texts.say("deals.board.back"), model::close);
        back.setTooltip(Keys.tooltip(texts.say("deals.board.back"), KeyCombination.valueOf("Esc")));
        ContentPane content = new ContentPane(texts, table, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(Typography.row(Typography.title(texts.say("deals.board.title")), Typography.spring(), back), filter,
                content);
        getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        setId("board");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (WORDS.match(event) && table.isFocused()) {
                event.consume();
                filter.focusWords();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        }
    }

    /** The words first: a name is typed before a list is walked. */
    public Node firstThing() {
        return filter.field();
    }

    private void toTable() {
        if (!model.rows().isEmpty()) {
            table.getSelectionModel().select(Math.max(0, table.getSelectionModel().getSelectedIndex()));
            table.requestFocus();
        }
    }
}
