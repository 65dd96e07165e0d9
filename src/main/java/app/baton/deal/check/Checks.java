package app.baton.deal.check;

import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.incentive.RouteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks a deal by every rule; what stops it comes first. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            StackChecks::notProven, StackChecks::textsDisagree, StackChecks::proofs, StackChecks::windows,
            PromiseChecks::promises, PartyChecks::titles, PartyChecks::pins,
            LenderChecks::unpriced, LenderChecks::tier, LenderChecks::otherTerms, LenderChecks::advance,
            LenderChecks::loanToValue,
            LenderChecks::paymentToIncome,
            LenderChecks::markup, LenderChecks::contract, LenderChecks::backdated,
            StoreChecks::tax, StoreChecks::docFee, StoreChecks::trade, StoreChecks::vin, StoreChecks::factor,
            StoreChecks::costs);

    private Checks() { }

    /** One rule of the trade. */
    @FunctionalInterface
    interface Rule {
        Stream<Finding> of(DealCase it);
    }

    public static List<Finding> of(DealCase it) {
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.of(it).forEach(findings::add));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    /** What is lent, on a lease the adjusted cost. */
    static org.joda.money.Money lent(DealCase it) {
        return switch (it.worked()) {
            case Sale sale -> sale.credit().principal();
            case Leased leased -> leased.lease().adjustedCost();
        };
    }

    /** Whether anybody lends. */
    static boolean borrows(DealCase it) {
        return it.worked().stack().route().kind() != RouteKind.CASH || it.worked().stack().route().months() != null;
    }
}
