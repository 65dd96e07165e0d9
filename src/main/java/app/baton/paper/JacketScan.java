package app.baton.paper;

import app.baton.deal.scan.Scan;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A scan as it stands in a jacket.
 *
 * @param heading what it proves: program, paper, name and dates
 * @param content read when its page is drawn; empty while it has not arrived
 */
public record JacketScan(String heading, Scan scan, Supplier<Optional<byte[]>> content) { }
