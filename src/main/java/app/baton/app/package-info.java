/**
 * The top floor: settings, folders, the system clock, the last-resort error handler, and Wiring, which reads from
 * top to bottom as the map of the program.
 */
@NullMarked
package app.baton.app;

import org.jspecify.annotations.NullMarked;
