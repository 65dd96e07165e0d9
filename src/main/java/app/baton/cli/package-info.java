/**
 * The headless commands of DESIGN section 10: the same use cases as the window, JSON on standard output, and exit codes
 * that a script can trust. Start at {@link app.baton.cli.Commands}; {@link app.baton.cli.Headless} is what the top floor
 * gives, {@link app.baton.cli.Terminal} the one door to the standard streams. Leans on the domain, exchange and picocli.
 */
@NullMarked
package app.baton.cli;

import org.jspecify.annotations.NullMarked;
