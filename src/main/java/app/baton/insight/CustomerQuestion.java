package app.baton.insight;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The few questions about a customer that programs turn on, in the order in which they are asked. */
public enum CustomerQuestion {
    COMPETING_BRAND, OWN_BRAND, LEASE_ENDING, MILITARY, FIRST_RESPONDER, GRADUATE, CERTIFICATE, PLAN_PIN, FLEET, CAPTIVE_LENDER;

    private static final Set<CustomerFact.Serves.Calling> ARMED =
            EnumSet.range(CustomerFact.Serves.Calling.ACTIVE_DUTY, CustomerFact.Serves.Calling.VETERAN);

    /** Which question answers a fact, if one of them does. */
    static Optional<CustomerQuestion> about(Fact fact) {
        return Arrays.stream(values()).filter(question -> question.asks(fact)).findFirst();
    }

    boolean asks(Fact fact) {
        return switch (this) {
            case COMPETING_BRAND -> fact instanceof CustomerFact.Owns owns && owns.brands().only().isEmpty();
            case OWN_BRAND -> fact instanceof CustomerFact.Owns owns && !owns.brands().only().isEmpty()
                    || fact instanceof CustomerFact.HasAccount;
            case LEASE_ENDING -> fact instanceof CustomerFact.ReturnsLease;
            case MILITARY -> fact instanceof CustomerFact.Serves serves && serves.callings().stream().allMatch(ARMED::contains);
            case FIRST_RESPONDER -> fact instanceof CustomerFact.Serves serves
                    && serves.callings().stream().noneMatch(ARMED::contains);
            case GRADUATE -> fact instanceof CustomerFact.Graduate;
            case CERTIFICATE -> fact instanceof CustomerFact.HoldsCertificate;
            case PLAN_PIN -> fact instanceof CustomerFact.HoldsPin;
            case FLEET -> fact instanceof CustomerFact.HasFleetNumber
                    || fact instanceof DealFact.SaleType(var kinds) && kinds.equals(List.of(DealFact.SaleType.SaleKind.FLEET));
            case CAPTIVE_LENDER -> fact instanceof DealFact.LenderIs;
        };
    }
}
