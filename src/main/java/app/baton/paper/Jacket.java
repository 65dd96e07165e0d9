package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
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
 */
public record Jacket(Quote quote, Quote.OnRoute on, List<Rulebook> rulebooks, DealNames names, DealTrail trail) {

    public Jacket {
        rulebooks = List.copyOf(rulebooks);
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
