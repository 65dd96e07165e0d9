/**
 * What goes with what: the table of a rulebook's groups, the exceptions that programs say in their own texts, and caps,
 * as one matrix that is read and written cell by cell. Start with {@link app.baton.ui.programs.matrix.MatrixViewModel};
 * {@link app.baton.ui.programs.matrix.Matrix} is what is edited, a value. Leans on the forms of
 * {@link app.baton.ui.programs.form} and on the kit.
 */
@NullMarked
package app.baton.ui.programs.matrix;

import org.jspecify.annotations.NullMarked;
