package app.baton.deal;

import app.baton.deal.check.DealCase;
import app.baton.deal.check.Decision;
import app.baton.deal.check.Promised;
import app.baton.deal.check.Stated;
import app.baton.deal.check.StoreLimits;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Worked;
import app.baton.deal.worksheet.Worksheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal to be worked out: its structure, what is agreed for the vehicle, and what it is checked against.
 *
 * @param taxes the rules of all states
 * @param promised what this buyer was promised
 * @param decision null until the lender has decided
 * @param stated figures of the lender's contract, where there is one already
 */
public record QuoteRequest(Structure structure, Worksheet worksheet, TaxTable taxes, StoreLimits limits, List<Promised> promised,
                           @Nullable Decision decision, @Nullable Stated stated) {

    public QuoteRequest {
        promised = List.copyOf(promised);
    }

    /** The same with another worksheet. */
    public QuoteRequest with(Worksheet other) {
        return new QuoteRequest(structure, other, taxes, limits, promised, decision, stated);
    }

    /** The same with what a lender's contract states; null is no contract. */
    public QuoteRequest stated(@Nullable Stated contract) {
        return new QuoteRequest(structure, worksheet, taxes, limits, promised, decision, contract);
    }

    /** The same for a buyer who was promised this. */
    public QuoteRequest promising(List<Promised> lines) {
        return new QuoteRequest(structure, worksheet, taxes, limits, lines, decision, stated);
    }

    /** The same under other rules. */
    public QuoteRequest with(TaxTable rules) {
        return new QuoteRequest(structure, worksheet, rules, limits, promised, decision, stated);
    }

    /** The same on another structure. */
    public QuoteRequest with(Structure other) {
        return new QuoteRequest(other, worksheet, taxes, limits, promised, decision, stated);
    }

    /** One way of it that was worked out, with all that it is checked against. */
    DealCase on(Worked worked) {
        return new DealCase(worksheet, structure.situation(), worked, taxes, limits, promised, decision, stated);
    }
}
