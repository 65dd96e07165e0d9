/**
 * A paper as it will lie in the tray, shown by any screen before it is printed or kept as PDF. Start at
 * {@link app.baton.ui.print.PrintPane}; {@link app.baton.ui.print.PrintViewModel} knows no node. Leans on paper, journal
 * and the kit.
 */
@NullMarked
package app.baton.ui.print;

import org.jspecify.annotations.NullMarked;
