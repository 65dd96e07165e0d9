package app.baton.ui.programs;

import app.baton.intake.ProgramField;
import app.baton.intake.Table;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each column of the sheet is, as it was guessed or saved, and changed here. */
final class ColumnsPane extends VBox {

    private final ImportViewModel model;
    private final Texts texts;
    private final GridPane fields = new GridPane();
    private final VBox unused = new VBox();
    private final ComboBox<@Nullable Table> sheet;
    private final ComboBox<@Nullable String> saved;
    private boolean showing;

    ColumnsPane(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        sheet = choice("import-sheet", table -> table == null ? "" : table.source(), table -> {
            if (table != null) {
                model.useSheet(table);
            }
        });
        saved = choice("import-saved", name -> name == null ? texts.say("programs.import.no-saved") : name, name -> {
            if (name != null) {
                model.useMapping(name);
            }
        });
        Label wrong = Typography.label("", Styles.FIELD_ERROR);
        wrong.setId("import-problem");
        wrong.setWrapText(true);
        wrong.textProperty().bind(model.problem());
        model.problem().subscribe(sentence -> Looks.show(wrong, !sentence.isEmpty()));
        unused.setId("import-unused");
        unused.getStyleClass().add(Styles.TIGHT);
        fields.getStyleClass().add(Styles.AMOUNTS);
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setHalignment(HPos.RIGHT);
        fields.getColumnConstraints().addAll(name, value);
        VBox both = new VBox(unused, fields);
        both.getStyleClass().add(Styles.STACK);
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = Cards.section(texts.say("programs.import.columns"), sheet, saved, wrong, scroll,
                Buttons.plain("import-save", texts.say("programs.import.save"), model::saveMapping));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.sheets().subscribe(sheets -> {
            showing = true;
            sheet.getItems().setAll(sheets == null ? List.of() : sheets.tables());
            Looks.show(sheet, sheet.getItems().size() > 1);
            List<@Nullable String> names = new ArrayList<>();
            names.add(null);
            names.addAll(sheets == null ? List.of() : sheets.saved());
            saved.getItems().setAll(names);
            Looks.show(saved, names.size() > 1);
            showing = false;
        });
        model.chosen().subscribe(this::show);
    }

    private void show(ImportViewModel.@Nullable Chosen chosen) {
        if (chosen == null) {
            return;
        }
        showing = true;
        sheet.setValue(chosen.table());
        saved.setValue(chosen.saved().isEmpty() ? null : chosen.saved());
        List<String> header = chosen.table().header();
        if (fields.getChildren().isEmpty() || !header.equals(fields.getUserData())) {
            fields.setUserData(header);
            fields.getChildren().clear();
            for (ProgramField field : ProgramField.values()) {
                fields.addRow(field.ordinal(), Typography.label(texts.name(field), Styles.SMALL), column(field, header));
            }
        }
        for (ProgramField field : ProgramField.values()) {
            if (fields.lookup("#column-" + field) instanceof ComboBox<?> box) {
                select(box, chosen.mapping().column(field).orElse(null));
            }
        }
        unused(header);
        showing = false;
    }

    /** What is lost unless somebody says what it is. */
    private void unused(List<String> header) {
        List<Integer> columns = model.unused();
        Looks.show(unused, !columns.isEmpty());
        Label names = Typography.small(texts.say("programs.import.unused",
                columns.stream().map(header::get).collect(Collectors.joining(", "))));
        names.setId("import-unused-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(Icons.WARNING, Styles.CARE), names);
        head.getStyleClass().add(Styles.ROW);
        GridPane uses = new GridPane();
        uses.getStyleClass().add(Styles.AMOUNTS);
        uses.getColumnConstraints().addAll(fields.getColumnConstraints());
        for (int column : columns) {
            Label name = Typography.line(header.get(column), Styles.SMALL);
            name.setTooltip(new Tooltip(texts.say("programs.import.unused.example", header.get(column), model.example(column))));
            uses.addRow(uses.getRowCount(), name, use(column));
        }
        unused.getChildren().setAll(head, uses);
    }

    private ComboBox<@Nullable ProgramField> use(int column) {
        ComboBox<@Nullable ProgramField> box = choice("use-" + column,
                field -> field == null ? texts.say("programs.import.unused.none") : texts.name(field), field -> {
                    if (field != null) {
                        model.map(field, column);
                    }
                });
        List<@Nullable ProgramField> all = new ArrayList<>();
        all.add(null);
        all.addAll(List.of(ProgramField.values()));
        box.getItems().setAll(all);
        box.getSelectionModel().select(0);
        return box;
    }

    private static <T> void select(ComboBox<T> box, @Nullable Integer column) {
        box.getSelectionModel().select(column == null ? 0 : column + 1);
    }

    private ComboBox<@Nullable Integer> column(ProgramField field, List<String> header) {
        ComboBox<@Nullable Integer> box = choice("column-" + field,
                column -> column == null ? texts.say("programs.import.no-column") : header.get(column),
                column -> model.map(field, column));
        List<@Nullable Integer> columns = new ArrayList<>();
        columns.add(null);
        for (int i = 0; i < header.size(); i++) {
            columns.add(i);
        }
        box.getItems().setAll(columns);
        return box;
    }

    private <T> ComboBox<@Nullable T> choice(String id, Function<@Nullable T, String> name, Consumer<@Nullable T> picked) {
        ComboBox<@Nullable T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new NamedCell<>(name));
        box.setCellFactory(list -> new NamedCell<>(name));
        box.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                picked.accept(now);
            }
        });
        return box;
    }

    private static final class NamedCell<T> extends ListCell<@Nullable T> {

        private final Function<@Nullable T, String> name;

        NamedCell(Function<@Nullable T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            // the choice of nothing has words too
            setText(empty && item == null && getListView() != null ? null : name.apply(item));
        }
    }
}
