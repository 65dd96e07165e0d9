package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.check.Finding;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import java.util.stream.Stream;

/**
 * A deal on the way that the customer chose, with all that finance and an auditor look for. Dealer figures are in it: it is
 * not for the customer.
 *
 * @param rulebooks those that the programs stand under
 * @param findings those of the way, as the deal's life left them
 * @param seen papers that somebody has seen
 * @param scans the proofs themselves, in the order of their pages
 */
public record Jacket(Quote quote, Quote.OnRoute on, List<Rulebook> rulebooks, DealNames names, DealTrail trail,
                     List<Finding> findings, List<SeenPaper> seen, List<JacketScan> scans) {

    public Jacket {
        rulebooks = List.copyOf(rulebooks);
        findings = List.copyOf(findings);
        seen = List.copyOf(seen);
        scans = List.copyOf(scans);
    }

    /** Of a deal that nobody keeps: there is room to sign for its papers. */
    public Jacket(Quote quote, Quote.OnRoute on, List<Rulebook> rulebooks, DealNames names, DealTrail trail) {
        this(quote, on, rulebooks, names, trail, on.findings(), List.of(), List.of());
    }

    QuoteRequest request() {
        return quote.request();
    }

    /** The route's own program, the customer's and the dealer's. */
    List<Program> programs() {
        RouteStack stack = on.stack();
        return Stream.concat(Stream.ofNullable(stack.route().program()), Stream.concat(stack.programs().stream(),
                stack.dealerPrograms().stream()).map(RouteStack.Line::program)).distinct().toList();
    }

    /** The rulebooks that those name, each once. */
    List<Rulebook> usedRulebooks() {
        return rulebooks.stream().filter(book -> programs().stream().anyMatch(program ->
                book.id().equals(program.combination().rulebook()))).distinct().toList();
    }
}
