package app.baton.ui.programs;

import app.baton.incentive.Entry;
import app.baton.incentive.RollPlan;
import app.baton.incentive.RollRow;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.RollOverViewModel.Row;
import java.time.LocalDate;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The roll-over: its settings above, what comes along in a table, and what the chosen one becomes beside it. */
final class RollOverPage implements ProgramsView.Shown {

    /** What changes in every row alike, and is said above them. */
    private static final Set<String> COMMON = Set.of("id", "combination/rulebook", "source/document", "source/section",
            "source/text");

    private final RollOverViewModel model;
    private final Texts texts;
    private final TableView<Row> table;
    private final VBox detail = new VBox();
    private final Button go;
    private final ContentPane root;
    private int at;

    RollOverPage(RollOverViewModel model, Texts texts, LocalDate today, Runnable back) {
        this.model = model;
        this.texts = texts;
        go = Buttons.withKeys(Buttons.primary("roll-over", "", model::rollOver), texts.say("programs.roll.go"),
                KeyCombination.valueOf(ProgramsScreen.CONFIRM_KEYS));
        HBox head = new HBox(Buttons.icon("roll-back", Feather.ARROW_LEFT, texts.say("programs.back"), back),
                Typography.title(texts.say("programs.roll.title")), Typography.spring(), go);
        head.getStyleClass().add(Styles.ROW);
        table = new TableBuilder<>("roll-rows", model.rows())
                .node("", 36, this::tick)
                .wrapped(texts.say("programs.column.code"), 92, row -> row.code().value())
                .wrapped(texts.say("programs.column.name"), 156, row -> row.candidate().entry().name())
                .wrapped(texts.say("programs.roll.column.standing"), 100, row -> row.candidate().words())
                .node("", 32, this::mark)
                .wrapped(texts.say("programs.roll.column.becomes"), 92, row -> row.becomes() == null ? ""
                        : row.becomes().becomes().id().value())
                .wrapped(texts.say("programs.roll.column.changes"), 280, this::changes)
                .dimmed(row -> !row.comes())
                .onOpen(model::tick).build();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(table, Priority.ALWAYS);
        detail.getStyleClass().add(Styles.COLUMN);
        ScrollPane beside = new ScrollPane(detail);
        beside.setFitToWidth(true);
        beside.getStyleClass().addAll(Styles.EDITOR_SCROLL, Styles.SIDE_WIDE);
        HBox both = new HBox(table, beside);
        both.getStyleClass().add(Styles.SIDE_BY_SIDE);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page = new VBox(head, new RollSettings(model, texts, today), both);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        root = new ContentPane(texts, page, model.state());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> tell(row));
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                at = index.intValue();
            }
        });
        table.getItems().addListener((ListChangeListener<Row>) change -> {
            // a row that is replaced by its new state takes the selection with it
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(at);
            }
            count();
        });
        count();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        Focus.on(table);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            Row row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.tick(row);
            }
            event.consume();
        }
    }

    private void count() {
        go.setText(texts.say("programs.roll.some", model.ready()));
        go.setDisable(model.ready() == 0);
    }

    private Node tick(Row row) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setSelected(row.comes());
        box.setDisable(row.isBlocked());
        box.setOnAction(event -> model.tick(row));
        return box;
    }

    private Node mark(Row row) {
        if (row.isBlocked()) {
            return Icons.of(Icons.NOT_MET, Styles.BAD);
        }
        boolean look = row.becomes() != null && !row.becomes().looks().isEmpty();
        return look ? Icons.of(Icons.WARNING, Styles.CARE) : new HBox();
    }

    private String changes(Row row) {
        RollRow becomes = row.becomes();
        if (becomes == null) {
            return row.ticked() ? "" : texts.say("programs.roll.stays");
        }
        return becomes.blocked().orElseGet(() -> ChangesInShort.of(becomes.changes().stream()
                .filter(change -> !COMMON.contains(change.field())).toList(), texts));
    }

    /** The chosen row whole: what stops it, what wants a look, what changes. */
    private void tell(@Nullable Row row) {
        detail.getChildren().clear();
        if (row == null) {
            return;
        }
        Entry entry = row.candidate().entry();
        VBox card = Cards.section(entry.ref() + "  " + entry.name());
        card.setId("roll-detail");
        RollRow becomes = row.becomes();
        if (becomes == null) {
            card.getChildren().add(Typography.body(row.candidate().standing() == RollPlan.Standing.RULEBOOK
                    ? texts.say("programs.roll.rulebook") : texts.say("programs.roll.not-ticked", row.candidate().words())));
        } else {
            becomes.blocked().ifPresent(sentence -> card.getChildren().add(said(Icons.of(Icons.NOT_MET, Styles.BAD), sentence)));
            becomes.looks().forEach(look -> card.getChildren().add(said(Icons.of(Icons.WARNING, Styles.CARE), look)));
            becomes.changes().forEach(change -> card.getChildren().add(new ChangeLine(texts, change)));
        }
        detail.getChildren().add(card);
    }

    private static Node said(Node icon, String sentence) {
        HBox line = new HBox(icon, Typography.body(sentence));
        line.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
        return line;
    }
}
