/**
 * Administration: who works here, which desks belong to the dealership, and the shared folder. Start at
 * {@link app.baton.ui.admin.AdminScreen}; the view models know no node, and {@link app.baton.ui.admin.DeskActions} is
 * what the application gives. Leans on people, exchange and the kit.
 */
@NullMarked
package app.baton.ui.admin;

import org.jspecify.annotations.NullMarked;
