package app.baton.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import app.baton.ui.kit.Theme;
import app.baton.ui.kit.UndoStack;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The keyboard of the grid, on a window. */
@ExtendWith(ApplicationExtension.class)
class GridViewTest {

    private final GridModel<Stand> grid = new GridModel<>(Stand.COLUMNS, Stand::fruit, Stand::restore, new UndoStack());
    private final List<String> opened = new ArrayList<>();
    private @Nullable GridView<Stand> view;

    @Start
    void start(Stage window) {
        grid.setRows(List.of(Stand.of("apple", 3), Stand.of("pear", 1), Stand.of("fig", 2)));
        GridView<Stand> shown = new GridView<>("stands", grid, Texts.english(ZoneId.of("America/Detroit")))
                .onOpen((row, column) -> opened.add(row.fruit() + " " + column.id()));
        Scene scene = new Scene(new StackPane(shown.node()), 600, 300);
        Theme.LIGHT.apply(scene);
        window.setScene(scene);
        window.show();
        shown.node().requestFocus();
        view = shown;
    }

    @Test
    void typingWritesOverAndEnterGoesDown(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(opened).as("a cell that is not written opens its row").containsExactly("apple fruit");
        robot.type(KeyCode.RIGHT);
        robot.write("12");
        assertThat(Objects.requireNonNull(view).typing()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(grid.rows().getFirst().price()).isEqualTo(12);
        robot.write("TBD");
        robot.type(KeyCode.TAB);
        assertThat(grid.wrongCells()).isEqualTo(1);
        assertThat(grid.cursor().range()).isEqualTo(Range.at(1, 2));
        robot.type(KeyCode.F2, KeyCode.ESCAPE);
        assertThat(Objects.requireNonNull(view).typing()).isFalse();
        assertThat(grid.rows().get(1).from()).isEqualTo(1);
    }

    @Test
    void aRangeIsCopiedFilledAndPasted(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("3\t1\n1\t1");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(grid.rows()).extracting(Stand::price).containsExactly(3, 3, 2);
        robot.type(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(grid.rows()).extracting(Stand::price).as("the block starts where the cursor is, and the column beside")
                .containsExactly(3, 3, 2);
        assertThat(grid.cursor().range()).isEqualTo(new Range(2, 2, 2, 3));
        assertThat(grid.wrongCells()).as("day 3 until day 1").isEqualTo(1);
    }

    @Test
    void thePointerMayRestOnACutCellWhoseRowGoes(FxRobot robot) {
        String name = "a fruit whose name is far too long for its column, ".repeat(5);
        robot.interact(() -> grid.setRows(List.of(Stand.of("apple", 3), Stand.of(name, 1))));
        GridCell<?> cut = robot.lookup(".table-cell").queryAllAs(GridCell.class).stream()
                .filter(cell -> name.equals(cell.getText())).findFirst().orElseThrow();
        robot.interact(() -> enter(cut));
        assertThat(cut.getTooltip().getText()).as("what is cut is told whole").isEqualTo(name);
        robot.interact(() -> {
            grid.setFilter(row -> row.fruit().equals("apple"));
            Objects.requireNonNull(view).node().layout();
            enter(cut);
        });
        assertThat(cut.isEmpty()).isTrue();
        assertThat(cut.getTooltip()).isNull();
    }

    private static void enter(GridCell<?> cell) {
        Event.fireEvent(cell, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false,
                false, false, false, false, false, false, false, null));
    }
}
