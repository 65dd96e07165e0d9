package app.baton.ui.programs.editor;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.form.FormPane;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.TextInput;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A table with a column for each tier, drawn anew when a line or a column comes or goes. */
final class TierTableView {

    private static final int CODE_COLUMNS = 4;
    /** As wide as the form on a small screen, so that nothing scrolls sideways on a small screen. */
    private static final double RECORD_WIDTH = 696;

    private final TierTable<?> table;
    private final Texts texts;
    private final FormPane forms;
    private final GridPane grid = new GridPane();
    private final VBox root;

    TierTableView(TierTable<?> table, Texts texts, FormPane forms) {
        this.table = table;
        this.texts = texts;
        this.forms = forms;
        grid.getStyleClass().add(Styles.TIER_TABLE);
        var line = Buttons.flat("add-line", texts.say("editor.add-line"), table::addLine);
        line.setGraphic(Icons.of(Feather.PLUS));
        var column = Buttons.flat("add-tier", texts.say("editor.add-tier"), table::addColumn);
        column.setGraphic(Icons.of(Feather.PLUS));
        HBox adders = new HBox(line, column);
        adders.getStyleClass().add(Styles.ROW);
        ScrollPane wide = new ScrollPane(grid);
        wide.getStyleClass().add(Styles.EDITOR_SCROLL);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFocusTraversable(false);
        root = new VBox(Typography.label(table.label(), Styles.FIELD_LABEL), wide, forms.onlyToWrite(adders),
                forms.problem(table));
        root.getStyleClass().add(Styles.FORM_PART);
        table.columns().addListener((ListChangeListener<TierTable.Column>) change -> draw());
        table.lines().addListener((ListChangeListener<TierTable.Line>) change -> draw());
        draw();
    }

    Node node() {
        return root;
    }

    private void draw() {
        grid.getChildren().clear();
        List<Input<?>> names = table.lines().isEmpty() ? List.of() : figures(table.lines().getFirst());
        int heads = Math.max(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            grid.add(Typography.label(names.get(i).label(), Styles.FIELD_LABEL), i, 0);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            TierTable.Column column = table.columns().get(i);
            HBox tier = new HBox(narrow(column.tier()), forms.onlyToWrite(Buttons.icon("", Feather.X,
                    texts.say("editor.remove-tier"), () -> table.remove(column))));
            tier.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
            VBox top = new VBox(tier, wrong(column.tier()));
            grid.add(top, heads + i, 0);
        }
        int row = 1;
        for (TierTable.Line line : table.lines()) {
            row = line(line, row, heads);
        }
        below(row, heads);
    }

    /** A tier's code is short, and so are months and percentages. */
    private Node narrow(TextInput<?> text) {
        Node node = forms.bare(text);
        if (node instanceof TextField field) {
            field.setPrefColumnCount(CODE_COLUMNS);
        }
        return node;
    }

    private Node head(Input<?> part) {
        return switch (part) {
            case TextInput<?> text -> new VBox(narrow(text), wrong(text));
            case RecordInput<?> record -> {
                VBox parts = (VBox) forms.record(record, "");
                parts.setPrefWidth(RECORD_WIDTH);
                yield parts;
            }
            default -> forms.draw(part);
        };
    }

    /** What stands in columns of its own before the tiers; a vehicle has a row above its figures. */
    private static List<Input<?>> figures(TierTable.Line line) {
        return line.head().stream().<Input<?>>map(part -> part).filter(part -> !(part instanceof RecordInput)).toList();
    }

    private int line(TierTable.Line line, int first, int heads) {
        int row = first;
        for (Input<?> part : line.head()) {
            if (part instanceof RecordInput) {
                grid.add(head(part), 0, row, GridPane.REMAINING, 1);
                row++;
            }
        }
        List<Input<?>> figures = figures(line);
        for (int i = 0; i < figures.size(); i++) {
            grid.add(head(figures.get(i)), i, row);
        }
        boolean advances = table instanceof RateTable rates && rates.advanceByTerm();
        for (int i = 0; i < line.cells().size(); i++) {
            TierTable.Cell cell = line.cells().get(i);
            VBox box = new VBox();
            cell.texts().stream().limit(advances ? cell.texts().size() : 1)
                    .forEach(text -> box.getChildren().addAll(forms.bare(text), wrong(text)));
            grid.add(box, heads + i, row);
        }
        grid.add(forms.onlyToWrite(Buttons.icon("", Feather.X, texts.say("editor.remove-line"), () -> table.remove(line))),
                heads + line.cells().size(), row);
        return row + 1;
    }

    private void below(int row, int heads) {
        for (int i = 0; i < table.columns().size(); i++) {
            VBox box = new VBox();
            table.columns().get(i).below().forEach(text -> box.getChildren().addAll(
                    Typography.caption(text.label()), forms.bare(text), wrong(text)));
            grid.add(box, heads + i, row);
        }
    }

    private Node wrong(TextInput<?> text) {
        return forms.problem(text.field());
    }
}
