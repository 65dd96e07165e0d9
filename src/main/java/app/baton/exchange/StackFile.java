package app.baton.exchange;

import app.baton.incentive.DealDays;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Evidence;
import app.baton.incentive.Fact;
import app.baton.incentive.Financing;
import app.baton.incentive.Invalid;
import app.baton.incentive.Known;
import app.baton.incentive.Payee;
import app.baton.incentive.Place;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Terms;
import app.baton.incentive.Used;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The deal in the file of {@code stack FILE}: {@code app/baton/schema/stack.json} is its public contract. What may be left
 * out is unknown, and unknown is never "no".
 */
record StackFile(Deal situation, Rules policy, @Nullable Goal goal) {

    /** {@code answers} are questions that somebody answered as they were asked. */
    record Deal(DealVehicle vehicle, DealDays days, @Nullable Place place, @Nullable Terms terms, List<Evidence> evidence,
                List<Said> answers, SortedMap<ProgramId, Used> counters, SortedMap<ProgramId, Money> amounts) {

        Deal {
            amounts.forEach((program, amount) -> notNegative("amounts/" + program, amount));
        }

        Situation situation() {
            Map<Asked, Known> said = new HashMap<>();
            answers.forEach(answer -> said.put(answer.asked(), answer.known()));
            return new Situation(vehicle, days, place == null ? Place.unknown() : place, terms == null ? Terms.unknown() : terms,
                    evidence, said, counters, amounts);
        }
    }

    /** An answer to a program's question, word for word the program's own fact. */
    record Said(@Nullable ProgramId program, Fact fact, Known known) {

        Asked asked() {
            if (program == null) {
                Asked anybodys = new Asked(null, fact);
                if (!Asked.of(new ProgramId("ANY"), fact).equals(anybodys)) {
                    throw new Invalid("program", "Say which program's certificate, PIN, wish or reading it is.");
                }
                return anybodys;
            }
            return Asked.of(program, fact);
        }
    }

    /** {@code amount} is what is financed, or on a lease the capitalized cost, before any incentive. */
    record Rules(Financing.Basis amountFinanced, @Nullable Money amount, List<StandardRates> standardRates, List<Integer> terms,
                 List<Integer> leaseTerms, @Nullable Integer milesPerYear, @Nullable Percent outsideRate,
                 SortedMap<ProgramId, Payee> payees, @Nullable Reserve reserve) {

        Rules {
            for (int i = 0; i < terms.size(); i++) {
                months("terms/" + i, terms.get(i));
            }
            for (int i = 0; i < leaseTerms.size(); i++) {
                months("leaseTerms/" + i, leaseTerms.get(i));
            }
            if (amount != null && amount.isNegative()) {
                throw new Invalid("amount", "An amount financed is not negative: " + Dollars.wire(amount) + ".");
            }
            if (milesPerYear != null && milesPerYear < 0) {
                throw new Invalid("milesPerYear", "Miles are not negative: " + milesPerYear + ".");
            }
        }

        private static void months(String field, int months) {
            if (months < 1 || months > 144) {
                throw new Invalid(field, "A term has 1 to 144 months: " + months + ".");
            }
        }

        Policy policy() {
            return new Policy(new Financing(amount, amountFinanced), standardRates, terms, leaseTerms, milesPerYear, outsideRate,
                    payees, reserve == null ? Map.of() : reserve.byRoute(), Policy.MANY_PLACES);
        }
    }

    /** What the store earns on a contract of each route. */
    record Reserve(@Nullable Money standard, @Nullable Money rate, @Nullable Money lease) {

        Reserve {
            notNegative("standard", standard);
            notNegative("rate", rate);
            notNegative("lease", lease);
        }

        Map<RouteKind, Money> byRoute() {
            return Map.of(RouteKind.STANDARD, orZero(standard), RouteKind.RATE, orZero(rate), RouteKind.LEASE, orZero(lease));
        }

        private static Money orZero(@Nullable Money money) {
            return money == null ? Dollars.zero() : money;
        }
    }

    private static void notNegative(String field, @Nullable Money amount) {
        if (amount != null && amount.isNegative()) {
            throw new Invalid(field, "An amount is not negative: " + Dollars.wire(amount) + ".");
        }
    }
}
