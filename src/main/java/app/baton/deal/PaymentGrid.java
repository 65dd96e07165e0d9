package app.baton.deal;

import app.baton.deal.worksheet.Calculator;
import app.baton.deal.worksheet.Payments;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.stack.CashSteps;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Payments of one deal by route, term and cash down, every cell with its own best stack. All cells are one computation:
 * programs are judged once, and a payment is worked out again with the new amount alone.
 *
 * @param downs the sums of cash, in the order in which they were asked for
 * @param rows one for each route and term
 */
public record PaymentGrid(List<Money> downs, List<Row> rows) {

    /** One route at one term: a cell for each sum of cash. */
    public record Row(Route route, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param stack null where the route is closed with so much cash, or cash is more than what is bought
     * @param payment with its tax; null where there is none
     */
    public record Cell(@Nullable RouteStack stack, @Nullable Money payment) { }

    public PaymentGrid {
        downs = List.copyOf(downs);
        rows = List.copyOf(rows);
    }

    /**
     * Works it out; {@code stop} is asked between two routes, and what is done by then is given.
     *
     * @throws app.baton.incentive.Invalid with the field of the worksheet that cannot be
     */
    static PaymentGrid of(Quoting quoting, QuoteRequest request, List<Integer> terms, List<Integer> leaseTerms,
            List<Money> downs, BooleanSupplier stop) {
        QuoteRequest noCash = quoting.priced(request.with(request.worksheet().down(Dollars.zero())));
        Structure structure = noCash.structure();
        Policy policy = structure.policy().with(terms, leaseTerms);
        CashSteps steps = quoting.stacks(structure.situation()).cashSteps(structure.situation(), policy, structure.goal());
        List<Row> rows = new ArrayList<>();
        for (Route route : steps.routes()) {
            if (stop.getAsBoolean()) {
                break;
            }
            rows.add(row(noCash, policy, route, downs, steps.at(route, downs)));
        }
        return new PaymentGrid(downs, rows);
    }

    private static Row row(QuoteRequest noCash, Policy policy, Route route, List<Money> downs,
            List<Optional<RouteStack>> found) {
        var calculator = new Calculator(noCash.worksheet(), noCash.structure().situation(), policy, noCash.taxes());
        Map<Assigned, Payments> known = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < downs.size(); i++) {
            Money down = downs.get(i);
            cells.add(found.get(i).map(stack -> new Cell(stack, known.computeIfAbsent(Assigned.of(stack),
                    _ -> calculator.payments(stack)).with(down))).orElse(new Cell(null, null)));
        }
        return new Row(route, cells);
    }

    /** What of a stack has a say in its payments: its programs, and their money, of which some is more with less cash. */
    private record Assigned(List<ProgramId> ids, List<Money> money) {

        static Assigned of(RouteStack stack) {
            return new Assigned(stack.ids(), stack.programs().stream().map(RouteStack.Line::assigned).toList());
        }
    }
}
