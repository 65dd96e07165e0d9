/**
 * A table to type in, as in a spreadsheet: cells, ranges, copy and paste of blocks, fill down, undo over everything.
 * Start at {@link app.baton.ui.kit.grid.GridModel}, which knows no node, and {@link app.baton.ui.kit.grid.GridView}.
 * Leans on the kit.
 */
@NullMarked
package app.baton.ui.kit.grid;

import org.jspecify.annotations.NullMarked;
