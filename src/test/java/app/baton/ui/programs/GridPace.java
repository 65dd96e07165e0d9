package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.ui.Frame;
import app.baton.ui.Pace;
import app.baton.ui.Shots;
import app.baton.ui.kit.grid.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.TableView;

/**
 * Measures the grid with 500 programs in a window of 1000 by 960 (29 rows) and writes the figures of {@link Pace} into the
 * file given as first argument. Keeping is done inline here, so it is in the figures.
 */
public final class GridPace {

    private static final int PROGRAMS = 500;

    private final Office office;

    private GridPace(Office office) {
        this.office = office;
    }

    public static void main(String[] arguments) throws Exception {
        new Shots(Objects.requireNonNull(Path.of(arguments[0]).toAbsolutePath().getParent()));
        Files.write(Path.of(arguments[0]), new GridPace(office()).run());
        Platform.exit();
    }

    /** The demo's programs again and again, under codes of their own. */
    private static Office office() {
        Office demo = Office.demo();
        List<Program> known = demo.model().grid().rows().stream().map(ProgramRow::content).toList();
        for (int i = known.size(); i < PROGRAMS; i++) {
            demo.store().know(known.get(i % known.size()).as(new ProgramRef(new ProgramId("27-" + (1000 + i)), 1)));
        }
        return demo;
    }

    private List<String> run() throws Exception {
        ProgramsScreen screen = Pace.onScreen(office::screen);
        Pace pace = Pace.in(Frame.around(screen.node()), 1000, 960);
        pace.measure("read and show all", round -> screen.shown());
        String[] words = {"c", "ca", "cas", "cash", "", "expl", "27-13", ""};
        pace.measure("a letter in the filter", round -> office.model().filter().set(
                office.model().filter().get().withWords(words[round % words.length])));
        Pace.onScreen(() -> {
            office.model().filter().set(office.model().filter().get().withWords(""));
            return true;
        });
        pace.measure("sort by a column", round -> office.model().grid().sortBy(
                office.model().grid().columns().get(round % 10), round % 2 == 0));
        pace.measure("a step of the cursor", round -> office.model().grid().cursor().move(1, round % 3 - 1, false));
        pace.measure("write a cell and keep it", round -> office.write("26-1115", "amount", String.valueOf(500 + round)));
        String block = "12/1/2026\t2027-01-04\n".repeat(50);
        pace.measure("paste two columns of fifty rows and take it back", round -> {
            office.model().grid().cursor().moveTo(100, 5, false);
            office.model().grid().paste(Block.parse(block));
            office.model().undo().undo();
        });
        TableView<?> table = (TableView<?>) screen.node().lookup("#programs");
        pace.scroll("a frame of scrolling, one row each", table, 1);
        pace.scroll("a frame of scrolling, three rows each", table, 3);
        pace.scroll("a frame of scrolling, a page each", table, 25);
        pace.close();
        return pace.lines();
    }
}
