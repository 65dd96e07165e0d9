package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a customer takes home: a deal on one way to buy, or on several side by side. Dealer figures are never printed from it
 * (R28), although the quote has them.
 */
public record DealSheet(Quote quote, List<Quote.OnRoute> ways, DealNames names) {

    public DealSheet {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a deal sheet has one way to buy or more");
        }
    }

    /** The best way of each kind: cash, the standard rate, a special rate, a lease; at least one must have been worked out. */
    public static DealSheet sideBySide(Quote quote, DealNames names) {
        return new DealSheet(quote, best(quote), names);
    }

    /** The best way of each kind; empty where none could be worked out. */
    public static List<Quote.OnRoute> best(Quote quote) {
        return Arrays.stream(RouteKind.values()).flatMap(kind -> quote.best(kind).stream()).toList();
    }

    /** The lines of the ways. */
    public DealTable table(Texts texts) {
        return DealTable.of(ways, request().promised(), texts);
    }

    /** What has to be said beside the figures: of the tax, of credit, and what an estimate is. */
    public List<String> smallPrint(Texts texts) {
        Ways all = new Ways(ways);
        List<String> sentences = new ArrayList<>();
        new TaxWords(all, texts).all().forEach((words, some) -> sentences.add(all.letters(some).isEmpty()
                ? texts.say("deal-paper.tax-of-all", words) : texts.say("deal-paper.tax-of-ways", String.join(", ",
                        some.stream().map(way -> way.plainKind(texts)).distinct().toList()), words)));
        sentences.addAll(new SmallPrint(this, all, texts).sentences());
        return sentences;
    }

    QuoteRequest request() {
        return quote.request();
    }
}
