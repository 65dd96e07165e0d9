package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.intake.ProgramPreview;
import app.baton.intake.ProgramPreview.Decision;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.TaskSlot;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A spreadsheet before it comes in: its columns at the left, what comes in and what does not at the right. */
final class ImportPage implements ProgramsView.Shown {

    private final ImportViewModel model;
    private final Texts texts;
    private final ObservableList<ProgramPreview.Row> good = FXCollections.observableArrayList();
    private final ObservableList<ProgramPreview.Refused> bad = FXCollections.observableArrayList();
    private final TableView<ProgramPreview.Row> coming;
    private final VBox detail = new VBox();
    private final Label rivals = Typography.body("");
    private final HBox banner = new HBox();
    private final Tab comingTab;
    private final Tab badTab;
    private final Label file = Typography.caption("");
    private final Button go;
    private final Button choose;
    private final ContentPane content;
    private final VBox root;

    ImportPage(ImportViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        go = Buttons.withKeys(Buttons.primary("import-go", "", model::importAll), texts.say("programs.import.go"),
                KeyCombination.valueOf(ProgramsScreen.CONFIRM_KEYS));
        choose = Buttons.withKeys(Buttons.plain("import-choose", texts.say("programs.import.another"), model::choose),
                texts.say("programs.import.choose"), KeyCombination.valueOf(ProgramsScreen.CHOOSE_KEYS));
        Button template = Buttons.withKeys(Buttons.plain("import-template", texts.say("programs.import.template"),
                model::saveTemplate), texts.say("programs.import.template.hint"),
                KeyCombination.valueOf(ProgramsScreen.TEMPLATE_KEYS));
        HBox head = new HBox(Buttons.icon("import-back", Feather.ARROW_LEFT, texts.say("programs.back"), back),
                Typography.title(texts.say("programs.import.title")), file, Typography.spring(),
                new TaskSlot(model.reading(), texts), template, choose, go);
        head.getStyleClass().add(Styles.ROW);
        coming = new TableBuilder<>("import-rows", good)
                .figure(texts.say("programs.import.line"), 56, row -> String.valueOf(row.line()))
                .text(texts.say("programs.column.code"), 92, row -> row.code().value())
                .wrapped(texts.say("programs.column.name"), 170, row -> row.content().name())
                .node("", 32, ImportPage::mark)
                .text(texts.say("programs.import.does"), 112, model::words)
                .wrapped(texts.say("programs.roll.column.changes"), 300, model::changes)
                .dimmed(row -> !row.taken())
                .whenEmpty(texts.say("programs.import.none-good")).build();
        coming.getSelectionModel().selectedItemProperty().subscribe(row -> tell(row));
        comingTab = new Tab("", withDetail());
        comingTab.setId("import-coming");
        badTab = new Tab("", refused());
        badTab.setId("import-bad");
        TabPane tabs = new TabPane(comingTab, badTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        ColumnsPane columns = new ColumnsPane(model, texts);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox settings = new VBox(new UnderPane(model.under(), texts), columns);
        settings.getStyleClass().addAll(Styles.SIDE_WIDE, Styles.IMPORT_SETTINGS);
        HBox beside = new HBox(settings, tabs);
        beside.getStyleClass().add(Styles.SIDE_BY_SIDE);
        content = new ContentPane(texts, beside, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(head, content);
        root.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        model.sheets().subscribe(this::opened);
        model.preview().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        if (model.sheets().get() != null) {
            Focus.on(coming);
        } else if (content.lookup(".button") instanceof Button first) {
            Focus.on(first);
        }
    }

    private Node withDetail() {
        detail.getStyleClass().add(Styles.COLUMN);
        ScrollPane below = new ScrollPane(detail);
        below.setFitToWidth(true);
        below.getStyleClass().addAll(Styles.EDITOR_SCROLL, Styles.IMPORT_DETAIL);
        VBox.setVgrow(coming, Priority.ALWAYS);
        rivals.setId("import-rivals");
        HBox.setHgrow(rivals, Priority.ALWAYS);
        banner.getChildren().setAll(Icons.of(Icons.WARNING, Styles.CARE), rivals);
        banner.getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        VBox column = new VBox(banner, coming, below);
        column.getStyleClass().add(Styles.STACK);
        return column;
    }

    private Node refused() {
        TableView<ProgramPreview.Refused> table = new TableBuilder<>("import-refused", bad)
                .figure(texts.say("programs.import.line"), 56, row -> String.valueOf(row.line()))
                .text(texts.say("programs.import.column"), 110, ProgramPreview.Refused::column)
                .text(texts.say("programs.column.code"), 92, ProgramPreview.Refused::code)
                .wrapped(texts.say("programs.import.reason"), 480, ProgramPreview.Refused::sentence)
                .whenEmpty(texts.say("programs.import.none-bad")).build();
        Label whole = Typography.body("");
        whole.setId("import-reason");
        bad.addListener((ListChangeListener<ProgramPreview.Refused>) change -> table.getSelectionModel().selectFirst());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> whole.setText(row == null ? "" : row.sentence()));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button copy = Buttons.withKeys(Buttons.plain("import-copy", texts.say("programs.import.copy"), model::copyRefused),
                texts.say("programs.import.copy"), KeyCombination.valueOf(ProgramsScreen.COPY_KEYS));
        HBox foot = new HBox(whole, Typography.spring(), copy);
        foot.getStyleClass().add(Styles.ROW);
        VBox column = new VBox(table, foot);
        column.getStyleClass().add(Styles.STACK);
        return column;
    }

    private void opened(ImportViewModel.@Nullable Sheets sheets) {
        file.setText(sheets == null ? "" : sheets.file());
        Looks.show(choose, sheets != null);
        Looks.show(go, sheets != null);
        if (sheets != null) {
            Focus.on(coming);
        }
    }

    private void show(@Nullable ProgramPreview preview) {
        ProgramPreview.@Nullable Row before = coming.getSelectionModel().getSelectedItem();
        good.setAll(preview == null ? List.of() : preview.rows());
        bad.setAll(preview == null ? List.of() : preview.refused());
        comingTab.setText(texts.say("programs.import.coming", good.size()));
        badTab.setText(texts.say("programs.import.bad", preview == null ? 0 : preview.wrong()));
        go.setText(texts.say("programs.import.some", model.ready()));
        go.setDisable(model.ready() == 0);
        rivals.setText(texts.say("programs.import.rivals", model.rivalled().size()));
        Looks.show(banner, !model.rivalled().isEmpty());
        // a decision about one row does not lead away from it
        good.stream().filter(row -> before != null && row.code().equals(before.code())).findFirst()
                .ifPresentOrElse(coming.getSelectionModel()::select, coming.getSelectionModel()::selectFirst);
    }

    private static Node mark(ProgramPreview.Row row) {
        return row.rival().isPresent() || row.changing() && (!row.looks().isEmpty() || !toRead(row).isEmpty())
                ? Icons.of(Icons.WARNING, Styles.CARE) : new HBox();
    }

    private static List<String> toRead(ProgramPreview.Row row) {
        return row.content().program().map(Program::toRead).orElse(List.of());
    }

    /** Somebody works on it already: who, and what is to become of the row. */
    private Node rival(ProgramPreview.Row row, ProgramPreview.Rival rival) {
        HBox head = said(model.words(row, rival));
        FlowPane choices = Typography.wrapping(Typography.label(texts.say("programs.import.rival.decide"), Styles.SMALL));
        ToggleGroup group = new ToggleGroup();
        for (Decision decision : rival.choices()) {
            RadioButton pick = new RadioButton(texts.name(decision));
            pick.setId("decide-" + decision);
            pick.setToggleGroup(group);
            pick.setSelected(row.decision() == decision);
            pick.setOnAction(event -> model.decide(row, decision));
            choices.getChildren().add(pick);
        }
        int all = model.rivalled().size();
        Button same = Buttons.flat("decide-all", texts.say("programs.import.rival.all", all),
                () -> model.decideAll(row.decision()));
        Looks.show(same, all > 1);
        choices.getChildren().add(same);
        return new VBox(head, choices);
    }

    private static HBox said(String sentence) {
        Label words = Typography.body(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(Icons.WARNING, Styles.CARE), words);
        line.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
        return line;
    }

    private void tell(ProgramPreview.@Nullable Row row) {
        detail.getChildren().clear();
        if (row != null) {
            VBox card = Cards.section(row.content().ref() + "  " + row.content().name());
            card.setId("import-detail");
            if (row.changes().isEmpty()) {
                card.getChildren().add(Typography.body(texts.say("programs.import.same")));
            }
            row.rival().ifPresent(rival -> card.getChildren().add(rival(row, rival)));
            row.looks().forEach(look -> card.getChildren().add(said(look)));
            toRead(row).forEach(condition -> card.getChildren().add(said(texts.say("programs.to-read.row", condition))));
            row.changes().forEach(change -> card.getChildren().add(new ChangeLine(texts, change)));
            detail.getChildren().add(card);
        }
    }
}
