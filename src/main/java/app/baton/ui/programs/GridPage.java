package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.grid.GridColumn;
import app.baton.ui.kit.grid.GridView;
import app.baton.ui.kit.grid.Line;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The grid with what it answers in its first line, its filters, and the line that explains the cell under the cursor. */
final class GridPage {

    private final ProgramsViewModel model;
    private final Texts texts;
    private final GridView<ProgramRow> grid;
    private final FilterBar<ProgramFilter> filters;
    private final Label hint = Typography.line("", Styles.SMALL);
    private final Consumer<GridColumn<ProgramRow>> opened;
    private final VBox root;

    GridPage(ProgramsViewModel model, Texts texts, YearMonth now, Consumer<GridColumn<ProgramRow>> opened) {
        this.opened = opened;
        this.model = model;
        this.texts = texts;
        grid = new GridView<>("programs", model.grid(), texts)
                .graphic(ProgramColumns.KIND, row -> Looks.icon(row.content()))
                .graphic(ProgramColumns.WHO, row -> row.words().toRead().isEmpty() ? null : Icons.of(Icons.WARNING, Styles.CARE))
                .graphic(ProgramColumns.STATE, row -> Looks.icon(row.standing()))
                .styled(ProgramColumns.AMOUNT, row -> Looks.hue(row.content()).style())
                .onOpen(this::open).onSay(this::say)
                .whenEmpty(texts.say("programs.none-fit"));
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        filters = ProgramFilters.bar(model, texts, now, grid.node()::requestFocus);
        root = new VBox(head(), filters, grid.node(), foot());
        root.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        model.grid().cursor().rangeProperty().subscribe(range -> hint());
        model.grid().ticks().subscribe(tick -> hint());
    }

    Node node() {
        return root;
    }

    Node grid() {
        return grid.node();
    }

    void focusFilter() {
        filters.focusWords();
    }

    /** Writes what is being typed, before something else happens. */
    void commit() {
        grid.commit();
    }

    void sort(boolean descending) {
        grid.sortHere(descending);
    }

    private Node head() {
        Label lead = Typography.lead("");
        lead.setId("programs-lead");
        lead.textProperty().bind(model.lead());
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        Button create = key(Buttons.plain("new-program", texts.say("programs.new"),
                model.acts()::create), texts.say("programs.new"),
                ProgramsScreen.NEW_KEYS);
        Button confirm = key(Buttons.primary("confirm", texts.say("programs.confirm"),
                () -> model.go(ProgramsViewModel.Page.CONFIRM)), texts.say("programs.confirm"), ProgramsScreen.CONFIRM_KEYS);
        Button send = key(Buttons.primary("send", texts.say("programs.send-all"),
                model.acts()::sendMeant), texts.say("programs.send-all"),
                ProgramsScreen.SEND_KEYS);
        Button decide = Buttons.primary("decide", texts.say("programs.merge.decide"),
                () -> model.go(ProgramsViewModel.Page.MERGE));
        model.merging().subscribe(question -> Looks.show(decide, question != null));
        Button matrix = key(Buttons.plain("matrix", texts.say("programs.matrix"),
                () -> model.go(ProgramsViewModel.Page.MATRIX)), texts.say("programs.matrix"), ProgramsScreen.MATRIX_KEYS);
        Button roll = key(Buttons.plain("roll", texts.say("programs.roll.open"),
                () -> model.go(ProgramsViewModel.Page.ROLL_OVER)), texts.say("programs.roll.open"), ProgramsScreen.ROLL_KEYS);
        Looks.show(roll, model.mayWrite());
        Button sheet = key(Buttons.plain("import", texts.say("programs.import.open"),
                () -> model.go(ProgramsViewModel.Page.IMPORT)), texts.say("programs.import.open"), ProgramsScreen.IMPORT_KEYS);
        Looks.show(sheet, model.mayWrite());
        HBox head = new HBox(lead, matrix, roll, sheet, create, send, confirm, decide);
        head.getStyleClass().add(Styles.ROW);
        Looks.show(create, model.mayWrite());
        model.lead().subscribe(changed -> {
            boolean confirmable = model.mayWrite() && model.confirmable() > 0;
            Looks.show(confirm, confirmable);
            confirm.setText(texts.say("programs.confirm-some", model.confirmable()));
            Looks.show(send, model.mayWrite() && model.sendable() > 0);
            // one button of a screen is the next thing to do: what waits for this person goes first
            send.getStyleClass().remove(Styles.ACCENT);
            if (!confirmable) {
                send.getStyleClass().add(Styles.ACCENT);
            }
            name(send);
        });
        model.grid().cursor().rangeProperty().subscribe(range -> name(send));
        return head;
    }

    /** With several rows selected it is their drafts that go. */
    private void name(Button send) {
        long chosen = model.acts().chosen();
        send.setText(chosen > 0 ? texts.say("programs.send-chosen", chosen) : texts.say("programs.send-some", model.sendable()));
    }

    private static Button key(Button button, String words, String keys) {
        button.setTooltip(Keys.tooltip(words, KeyCombination.valueOf(keys)));
        return button;
    }

    private Node foot() {
        hint.setId("programs-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Label kept = Typography.label("", Styles.SMALL, Styles.MUTED);
        kept.setId("programs-kept");
        model.keeping().subscribe(state -> kept.setText(state(state)));
        model.grid().ticks().subscribe(tick -> kept.setText(state(model.keeping().get())));
        HBox foot = new HBox(hint, kept);
        foot.getStyleClass().addAll(Styles.ROW, Styles.GRID_FOOT);
        return foot;
    }

    private String state(DraftKeeper.State state) {
        int wrong = model.grid().wrongCells();
        if (wrong > 0) {
            return texts.say("programs.kept.wrong", wrong);
        }
        return switch (state) {
            case KEPT -> model.mayWrite() ? texts.say("programs.kept") : "";
            case KEEPING -> texts.say("programs.keeping");
            case WAITING -> texts.say("programs.kept.waiting");
        };
    }

    private void say(String sentence) {
        hint.setText(sentence);
    }

    /** What is to be known about the cell under the cursor: what is wrong, or what is in force instead. */
    private void hint() {
        GridColumn<ProgramRow> column = model.grid().columns().get(model.grid().cursor().range().leadColumn());
        Optional<Line<ProgramRow>> line = model.grid().lead();
        hint.setText(line.map(it -> it.wrong(column).map(Line.Wrong::sentence).orElseGet(() -> was(it.value(), column)))
                .orElse(""));
        hint.getStyleClass().remove(Styles.BAD);
        if (line.flatMap(it -> it.wrong(column)).isPresent()) {
            hint.getStyleClass().add(Styles.BAD);
        }
    }

    private String was(ProgramRow row, GridColumn<ProgramRow> column) {
        Draft draft = row.stored();
        if (draft == null || draft.reason() == null || draft.state() == DraftState.TO_CONFIRM) {
            return stands(row, column);
        }
        String reason = texts.say("programs.hint.reason", draft.reason());
        return column.id().equals(ProgramColumns.STATE) ? reason : reason + "  ·  " + stands(row, column);
    }

    private String stands(ProgramRow row, GridColumn<ProgramRow> column) {
        if (column.marked().test(row)) {
            return row.was().map(was -> texts.say("programs.hint.was", was.ref(),
                    column.shown().apply(model.rows().row(row.key(), was, was, null)))).orElse(texts.say("programs.hint.new"));
        }
        return row.content().benefitLine(texts) + "  ·  " + row.words().eligibility();
    }

    private void open(ProgramRow row, GridColumn<ProgramRow> column) {
        if (column.id().equals(ProgramColumns.AMOUNT) && model.mayWrite()
                && model.rows().figures().of(row.content()).size() > 1) {
            new AmountPopover(model, texts, row, grid.node()).show(grid.lead());
        } else {
            model.go(ProgramsViewModel.Page.PROGRAM);
            opened.accept(column);
        }
    }
}
