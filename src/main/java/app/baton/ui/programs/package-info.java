/**
 * Programs: the grid of a month's programs and drafts, roll-over, import, confirmation by a second person, comparison.
 * Start at {@link app.baton.ui.programs.ProgramsScreen} and {@link app.baton.ui.programs.ProgramsViewModel}. Leans on
 * the kit, its grid, and the use cases of the incentive room.
 */
@NullMarked
package app.baton.ui.programs;

import org.jspecify.annotations.NullMarked;
