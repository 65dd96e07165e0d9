package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.check.Finding;
import app.baton.deal.scan.Scan;
import app.baton.incentive.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that the jacket of a deal is made of.
 *
 * @param on the way that the customer chose
 * @param findings with those that papers have settled taken out
 * @param contents reads a scan; empty while it has not arrived
 */
public record JacketFolder(Deal deal, Quote quote, Quote.OnRoute on, List<Finding> findings, List<DealEvent> history,
                           List<Rulebook> rulebooks, List<MissingProof> missing, Function<Scan, Optional<byte[]>> contents) {

    public JacketFolder {
        findings = List.copyOf(findings);
        history = List.copyOf(history);
        rulebooks = List.copyOf(rulebooks);
        missing = List.copyOf(missing);
    }
}
