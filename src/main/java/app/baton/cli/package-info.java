/**
 * The headless commands of DESIGN section 10: the same use cases as the window. Output leaves by one door.
 */
@NullMarked
package app.baton.cli;

import org.jspecify.annotations.NullMarked;
