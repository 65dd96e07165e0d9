/**
 * The way of a command into the process that has the home open: one request and one answer over a Unix domain socket
 * that only its owner can reach. Start at {@link app.baton.cli.relay.RelayServer}. Leans on journal and Jackson.
 */
@NullMarked
package app.baton.cli.relay;

import org.jspecify.annotations.NullMarked;
