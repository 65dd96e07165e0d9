package app.baton.incentive.stack;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.VehicleFact;

/**
 * What every buyer is asked first, in this order and whatever the gain, so that nobody is asked by what he looks like
 * (R2): where the vehicle will be registered, then what the household owns or leases, then whether it has a contract with
 * the lender. The rest is asked by what it gains.
 */
final class FirstQuestions {

    /** The place of everything that is not among them. */
    static final int LATER = 3;

    private FirstQuestions() { }

    /** Where the question stands among the first ones, or {@link #LATER}. */
    static int place(Fact fact) {
        return switch (fact) {
            case PlaceFact.RegisteredIn _ -> 0;
            case CustomerFact.Owns _ -> 1;
            case CustomerFact.HasAccount _ -> 2;
            case CustomerFact _, DealFact _, VehicleFact _, Fact.ReadTheProgram _ -> LATER;
        };
    }
}
