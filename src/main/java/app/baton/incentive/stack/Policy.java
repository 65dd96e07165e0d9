package app.baton.incentive.stack;

import app.baton.incentive.Financing;
import app.baton.incentive.Payee;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.StandardRates;
import app.baton.money.Percent;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the store lays down for a deal beyond programs and facts.
 *
 * @param financing the amount financed, and whether the stack lowers it
 * @param standardRates the captive lender's standard rates; where none are given, those of the rulebooks
 * @param terms months at which standard and rate routes are looked at; none means every term a program prints
 * @param leaseTerms the same for leases
 * @param milesPerYear of a lease; null is what the lease program starts from
 * @param outsideRate what an outside lender asks, for a payment on the cash route
 * @param payees the buyer's choice of form by program
 * @param reserve what the store earns on a contract of a route (R8)
 * @param places how many places of the search may be looked at on one route before it ends unproven
 */
public record Policy(Financing financing, List<StandardRates> standardRates, List<Integer> terms, List<Integer> leaseTerms,
                     @Nullable Integer milesPerYear, @Nullable Percent outsideRate, Map<ProgramId, Payee> payees,
                     Map<RouteKind, Money> reserve, long places) {

    /** Far more than any bulletin needs, and some seconds at most. */
    public static final long MANY_PLACES = 20_000_000;

    public Policy {
        standardRates = List.copyOf(standardRates);
        terms = List.copyOf(terms);
        leaseTerms = List.copyOf(leaseTerms);
        payees = Map.copyOf(payees);
        reserve = Map.copyOf(reserve);
    }

    /** One amount financed and some terms, everything else as the programs say. */
    public static Policy of(Financing financing, List<Integer> terms, List<Integer> leaseTerms) {
        return new Policy(financing, List.of(), terms, leaseTerms, null, null, Map.of(), Map.of(), MANY_PLACES);
    }

    /** The same with other amounts. */
    public Policy with(Financing other) {
        return new Policy(other, standardRates, terms, leaseTerms, milesPerYear, outsideRate, payees, reserve, places);
    }

    /** The same with a lender's own standard rates. */
    public Policy asking(List<StandardRates> rates) {
        return new Policy(financing, rates, terms, leaseTerms, milesPerYear, outsideRate, payees, reserve, places);
    }

    /** The same with these terms. */
    public Policy with(List<Integer> otherTerms, List<Integer> otherLeaseTerms) {
        return new Policy(financing, standardRates, otherTerms, otherLeaseTerms, milesPerYear, outsideRate, payees, reserve,
                places);
    }
}
