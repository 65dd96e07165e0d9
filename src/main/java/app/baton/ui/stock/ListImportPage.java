package app.baton.ui.stock;

import app.baton.intake.StockField;
import app.baton.intake.StockLists;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.TaskSlot;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.ImportReport;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A stock list on its way in: file, columns, what it does, bad rows; nothing is changed before the button says so. */
final class ListImportPage {

    private final StockViewModel screen;
    private final ListImportViewModel model;
    private final Texts texts;
    private final FlowPane columns = Typography.wrapping();
    private final VBox summary = new VBox();
    private final ObservableList<ListLines.Line> lines = FXCollections.observableArrayList();
    private final HBox sorts = new HBox();
    private ListLines.Sort sort = ListLines.Sort.BAD;
    private final Button choose;
    private final Button take;
    private final CheckBox complete;
    private final VBox below = new VBox();
    private final ScrollPane root;

    ListImportPage(StockViewModel screen, Texts texts) {
        this.screen = screen;
        this.model = screen.importing();
        this.texts = texts;
        choose = Buttons.primary("list-choose", texts.say("stock.import.choose"), model::choose);
        take = Buttons.primary("list-take", texts.say("stock.import.take"), model::importNow);
        take.disableProperty().bind(model.ready().not());
        complete = new CheckBox(texts.say("stock.import.complete"));
        complete.setId("list-complete");
        complete.selectedProperty().bindBidirectional(model.complete());
        HBox head = new HBox(Buttons.icon("list-back", Feather.ARROW_LEFT, texts.say("stock.back"), this::back),
                Typography.title(texts.say("stock.import")), Typography.spring(),
                new TaskSlot(model.reading(), texts), choose);
        head.getStyleClass().add(Styles.ROW);
        summary.getStyleClass().add(Styles.STACK);
        below.getStyleClass().add(Styles.COLUMN);
        root = Cards.page(head, Typography.body(texts.say("stock.import.hint")), below);
        root.setFitToHeight(true);
        model.list().subscribe(list -> show(list));
        model.preview().subscribe(preview -> tell(preview));
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return choose;
    }

    private void back() {
        model.clear();
        screen.closePage();
    }

    private void show(StockLists.@Nullable Opened list) {
        below.getChildren().clear();
        choose.getStyleClass().remove(Styles.ACCENT);
        if (list == null) {
            choose.getStyleClass().add(Styles.ACCENT);
            return;
        }
        columns.getChildren().setAll(List.of(StockField.values()).stream().map(field -> column(field, list)).toList());
        TextField name = new TextField();
        name.setId("list-save-as");
        name.setPromptText(texts.say("stock.import.save-as"));
        name.textProperty().bindBidirectional(model.saveAs());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox last = new HBox(complete, Typography.spring(), name, take);
        last.getStyleClass().add(Styles.ROW);
        TableView<ListLines.Line> rows = rows();
        sorts.getStyleClass().add(Styles.ROW);
        HBox over = new HBox(sorts, Typography.spring(), Buttons.flat("list-copy", texts.say("stock.import.copy"),
                model::copyRefused));
        over.getStyleClass().add(Styles.ROW);
        VBox what = Cards.plain(over, rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(what, Priority.ALWAYS);
        below.getChildren().addAll(Cards.section(texts.say("stock.import.what", list.table().source()), summary, last),
                what, Cards.section(texts.say("stock.import.columns"), columns));
    }

    private TableView<ListLines.Line> rows() {
        TableView<ListLines.Line> rows = new TableBuilder<>("refused", lines)
                .figure(texts.say("stock.import.line"), 60, ListLines.Line::line)
                .code(texts.say("stock.column.number"), 90, ListLines.Line::stock)
                .code(texts.say("stock.import.column"), 130, ListLines.Line::column)
                .text(texts.say("stock.import.reason"), 500, ListLines.Line::words)
                .whenEmpty(texts.say("stock.import.no-bad"))
                .build();
        rows.setMinHeight(200);
        rows.setPrefHeight(260);
        return rows;
    }

    /** A button for each sort of lines that there are; bad rows always have theirs. */
    private void sorts(ImportReport report) {
        sorts.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (ListLines.Sort each : ListLines.Sort.values()) {
            List<ListLines.Line> of = ListLines.of(each, report, texts);
            if (of.isEmpty() && each != ListLines.Sort.BAD) {
                continue;
            }
            ToggleButton button = new ToggleButton(texts.say("stock.import.sort", texts.name(each), of.size()));
            button.setId("sort-" + each.name());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                sort = each;
                lines.setAll(of);
            });
            sorts.getChildren().add(button);
            if (each == sort || each == ListLines.Sort.BAD) {
                button.setSelected(true);
                lines.setAll(of);
            }
        }
    }

    private Node column(StockField field, StockLists.Opened list) {
        ComboBox<@Nullable Integer> box = new ComboBox<>();
        List<@Nullable Integer> all = new ArrayList<>();
        all.add(null);
        for (int i = 0; i < list.table().header().size(); i++) {
            all.add(i);
        }
        box.getItems().setAll(all);
        box.setId("column-" + field.name());
        box.setConverter(Choices.words(column -> column == null ? texts.say("stock.import.no-column")
                : list.table().header().get(column)));
        box.setValue(list.mapping().column(field).orElse(null));
        box.valueProperty().subscribe((before, now) -> model.map(field, now));
        box.setPrefWidth(170);
        VBox part = new VBox(Typography.label(texts.name(field), Styles.FIELD_LABEL), box);
        part.getStyleClass().add(Styles.FIELD);
        if (list.lacking().contains(field)) {
            part.getChildren().add(Typography.label(texts.say("stock.import.needed"), Styles.FIELD_ERROR));
        }
        return part;
    }

    private void tell(ListImportViewModel.@Nullable Preview preview) {
        summary.getChildren().clear();
        boolean nameless = preview != null && !preview.reading().nameless().isEmpty();
        complete.setDisable(nameless);
        if (preview == null) {
            lines.clear();
            sorts.getChildren().clear();
            summary.getChildren().add(Typography.body(texts.say("stock.import.not-yet")));
            return;
        }
        ImportReport report = preview.report();
        sorts(report);
        var words = Typography.body(texts.say("stock.import.counts", report.added().size(), report.changed().size(),
                report.unchanged(), report.refused().size()));
        words.setId("list-counts");
        summary.getChildren().add(words);
        if (nameless) {
            Label why = Typography.small(texts.say("stock.import.nameless", preview.reading().nameless().size()));
            why.setId("list-nameless");
            summary.getChildren().add(why);
        }
        if (!report.missing().isEmpty()) {
            summary.getChildren().add(Typography.small(report.complete()
                    ? texts.say("stock.import.missing-gone", report.missing().size())
                    : texts.say("stock.import.missing-stay", report.missing().size())));
        }
        if (!report.sold().isEmpty()) {
            summary.getChildren().add(Typography.small(texts.say("stock.import.sold-here", report.sold().size())));
        }
        if (!report.remarks().isEmpty()) {
            summary.getChildren().add(Typography.small(texts.say("stock.import.remarks", report.remarks().size(),
                    report.remarks().getFirst().line(), report.remarks().getFirst().sentence())));
        }
    }
}
