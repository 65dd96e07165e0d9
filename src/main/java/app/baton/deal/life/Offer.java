package app.baton.deal.life;

import app.baton.deal.QuoteRequest;
import app.baton.deal.Structure;
import app.baton.deal.worksheet.Trade;
import app.baton.incentive.Financing;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Situation;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a deal offers at one moment: the parties, everything that is needed to work its figures out again, and the revisions
 * that they stand on. The same offer gives the same figures on any day.
 *
 * @param stock the unit's stock number; empty while it is not in stock
 * @param request with the tax rules that its places need, and no others
 * @param pinned the revisions of the programs that its figures used (BX7)
 * @param way what the customer chose; null before that
 */
public record Offer(Parties parties, String stock, QuoteRequest request, SortedSet<ProgramRef> pinned, @Nullable Way way) {

    public Offer {
        request = asAsked(request);
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
    }

    /** What is financed with each program is worked out anew from the worksheet, and not kept. */
    private static QuoteRequest asAsked(QuoteRequest request) {
        Structure structure = request.structure();
        Financing financing = structure.policy().financing();
        return financing.byProgram().isEmpty() ? request : request.with(new Structure(structure.situation(),
                structure.policy().with(new Financing(financing.amount(), financing.basis())), structure.goal()));
    }

    public Situation situation() {
        return request.structure().situation();
    }

    public Money price() {
        return request.worksheet().price();
    }

    /** What is given for each trade, in their order. */
    public List<Money> allowances() {
        return request.worksheet().trades().stream().map(Trade::allowance).toList();
    }

    /** Whether the sales manager's part of it is the same (R16). */
    public boolean pricedAs(Offer other) {
        return price().equals(other.price()) && allowances().equals(other.allowances())
                && situation().vehicle().equals(other.situation().vehicle());
    }

    public Offer with(@Nullable Way chosen) {
        return new Offer(parties, stock, request, pinned, chosen);
    }

    public Offer with(QuoteRequest other) {
        return new Offer(parties, stock, other, pinned, way);
    }
}
