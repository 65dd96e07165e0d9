package app.baton.ui.programs;

import app.baton.journal.Texts;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.grid.GridColumn;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The pages of the screen, one in front; each is made when it is first needed. */
final class ProgramsView {

    /** A page that stays, and where its keyboard starts. */
    interface Shown {
        Node node();

        void front();
    }

    private final ProgramsViewModel model;
    private final Texts texts;
    private final LocalDate today;
    private final GridPage grid;
    private final Map<Page, Shown> pages = new EnumMap<>(Page.class);
    private final StackPane root = new StackPane();

    ProgramsView(ProgramsViewModel model, Texts texts, LocalDate today) {
        this.today = today;
        this.model = model;
        this.texts = texts;
        grid = new GridPage(model, texts, YearMonth.from(today), this::opened);
        ContentPane content = new ContentPane(texts, grid.node(), model.state());
        pages.put(Page.GRID, new Shown() {
            @Override
            public Node node() {
                return content;
            }

            @Override
            public void front() {
                grid.grid().requestFocus();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        model.page().subscribe(this::show);
        model.merging().subscribe(question -> {
            if (question != null && model.page().get() == Page.MERGE) {
                show(Page.MERGE);
            }
        });
    }

    /** A program was opened from a cell: what the cell is about comes to the front. */
    private void opened(GridColumn<ProgramRow> column) {
        if (pages.get(Page.PROGRAM) instanceof ProgramPage program) {
            switch (column.id()) {
                case ProgramColumns.STATE -> program.showChanges();
                case ProgramColumns.TOUCHES -> program.showTouches();
                case ProgramColumns.WHO -> program.showSection("editor.s.whom");
                case ProgramColumns.AMOUNT -> program.showSection("editor.s.what");
                default -> { }
            }
        }
    }

    private void show(Page page) {
        Shown shown = pages.get(page);
        if (shown == null || page == Page.MERGE) {
            shown = make(page);
            pages.put(page, shown);
        }
        root.getChildren().setAll(shown.node());
        shown.front();
    }

    private Shown make(Page page) {
        return switch (page) {
            case MERGE -> new MergePage(Objects.requireNonNull(model.merging().get()), texts, this::back);
            case CONFIRM -> new ConfirmPage(model.confirming(), texts, this::back);
            case PROGRAM -> new ProgramPage(model.program(), model.mayWrite(), texts, this::back);
            case MATRIX -> new RulebookPage(model.rulebook(), model.mayWrite(), texts, this::back);
            case ROLL_OVER -> new RollOverPage(model.rolling(), texts, today, this::back);
            case IMPORT -> new ImportPage(model.importing(), texts, this::back);
            case GRID -> throw new IllegalStateException("the grid is there from the start");
        };
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return model.page().get() == Page.GRID ? grid.grid() : root;
    }

    /** Escape leads back to the grid where nothing on the page wants it; the editor of a program is left on purpose only. */
    private void leave(KeyEvent event) {
        Page page = model.page().get();
        if (event.getCode() == KeyCode.ESCAPE && page != Page.GRID && page != Page.PROGRAM) {
            event.consume();
            back();
        }
    }

    void back() {
        switch (model.page().get()) {
            case PROGRAM -> model.leaveProgram();
            case MATRIX -> model.rulebook().leave();
            default -> model.go(Page.GRID);
        }
    }

    void focusFilter() {
        if (pages.get(model.page().get()) instanceof ConfirmPage confirm) {
            confirm.focusFilter();
        } else {
            grid.focusFilter();
        }
    }

    void commit() {
        grid.commit();
    }

    void undo() {
        grid.commit();
        switch (model.page().get()) {
            case PROGRAM -> model.program().editor().undo();
            case MATRIX -> model.rulebook().matrix().undo();
            default -> model.undo().undo();
        }
    }

    void redo() {
        switch (model.page().get()) {
            case PROGRAM -> model.program().editor().redo();
            case MATRIX -> model.rulebook().matrix().redo();
            default -> model.undo().redo();
        }
    }

    void sort(boolean descending) {
        grid.sort(descending);
    }

    void keepNow() {
        grid.commit();
        switch (model.page().get()) {
            case PROGRAM -> model.program().keepAndLook();
            case MATRIX -> model.rulebook().keep();
            default -> model.retry();
        }
    }
}
