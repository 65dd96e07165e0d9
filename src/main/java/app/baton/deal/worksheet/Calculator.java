package app.baton.deal.worksheet;

import app.baton.deal.tax.TaxTable;
import app.baton.incentive.Benefit;
import app.baton.incentive.Financing;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Works out one worksheet: what it comes to before any program, and every figure once a route has its stack. */
public final class Calculator {

    private final Worksheet sheet;
    private final Situation situation;
    private final Policy policy;
    private final TaxTable taxes;

    public Calculator(Worksheet sheet, Situation situation, Policy policy, TaxTable taxes) {
        this.sheet = sheet;
        this.situation = situation;
        this.policy = policy;
        this.taxes = taxes;
    }

    /**
     * What is financed before any program, on leases with the fees of each.
     *
     * @throws app.baton.incentive.Invalid when the cash down is more than what is bought
     */
    public Financing financing(Collection<Program> programs) {
        Map<ProgramId, Money> leases = new HashMap<>();
        for (Program program : programs) {
            if (program.benefits().getFirst().benefit() instanceof Benefit.LeaseTerms terms) {
                leases.put(program.id(), LeaseDesk.before(sheet, situation.days().delivery(), terms));
            }
        }
        return new Financing(sales().before(), policy.financing().basis(), leases);
    }

    /** Every figure; empty for a lease whose payment cannot be worked out yet. */
    public Optional<Worked> of(RouteStack stack) {
        return stack.route().kind() == RouteKind.LEASE
                ? LeaseDesk.of(sheet, situation.days().delivery(), taxes, stack, situation.vehicle().msrp())
                        .map(Worked.class::cast)
                : Optional.of(sales().of(stack));
    }

    /** The stack's payments, where this worksheet has no cash down. */
    public Payments payments(RouteStack stack) {
        return stack.route().kind() == RouteKind.LEASE
                ? LeaseDesk.payments(sheet, situation.days().delivery(), taxes, stack, situation.vehicle().msrp())
                : sales().payments(stack);
    }

    private SaleDesk sales() {
        return new SaleDesk(sheet, situation.days().delivery(), taxes, policy.outsideRate());
    }

    /** What it leaves the store. */
    public Gross gross(Worked worked) {
        return Gross.of(sheet, worked, shares(worked.stack()));
    }

    /**
     * What the store bears of customers' money: what the engine took off the dealer's money and the reserve. A plan price of
     * its own is no part of it, since the price that the gross begins with is lower by it already.
     */
    private Money shares(RouteStack stack) {
        Money money = policy.reserve().getOrDefault(stack.route().kind(), Dollars.zero());
        for (RouteStack.Line line : stack.dealerPrograms()) {
            money = line.payee() == Payee.SALESPERSON ? money.minus(line.amount()) : money.plus(line.amount());
        }
        return money.minus(stack.retained()).minus(new Stacked(stack).ownPlanPrices());
    }
}
