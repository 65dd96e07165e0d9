package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.ui.kit.grid.GridModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the rows of the grid that an import has just made or changed, with the cursor on them. */
final class ImportedRows {

    private ImportedRows() { }

    /** The months that they are for, and in them the cursor on the first; those that follow it at once are selected with it. */
    static void show(ProgramsViewModel screen, Collection<Program> imported) {
        screen.showMonths(Months.ofAll(List.copyOf(imported)));
        Set<String> codes = imported.stream().map(program -> program.id().value()).collect(Collectors.toSet());
        screen.reloadThen(() -> select(screen.grid(), codes));
    }

    private static void select(GridModel<ProgramRow> grid, Set<String> codes) {
        List<String> shown = grid.shown().stream().map(line -> line.value().content().id().value()).toList();
        int first = 0;
        while (first < shown.size() && !codes.contains(shown.get(first))) {
            first++;
        }
        int last = first;
        while (last + 1 < shown.size() && codes.contains(shown.get(last + 1))) {
            last++;
        }
        if (first < shown.size()) {
            grid.cursor().select(first, 0, last, 0);
        }
    }
}
