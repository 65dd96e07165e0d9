package app.baton.incentive.stack;

import app.baton.incentive.Disagreement;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The best legal stack of one route. The value is the customer's money and, on a rate program, what the cheaper payments
 * save in today's money, rounded once, half up.
 *
 * @param rateSaving that second part by itself, rounded for showing
 * @param payment with the stack applied as the policy says; null where it cannot be worked out
 * @param rates what the contract costs with the stack
 * @param dealerPrograms money of the store and its people, never for the customer's eyes
 * @param rateUnmeasured a rate program for whose tier and term there is no standard rate: no rate saving is counted
 * @param proven whether the search went to its end
 * @param disagreements pairs that are kept apart although one of the two texts allows them: a person asks the region
 */
public record RouteStack(Route route, Money value, Money rateSaving, @Nullable Money payment, ContractRates rates,
                         List<Line> programs, List<Line> dealerPrograms, Money retained, List<LeftOut> leftOut,
                         boolean rateUnmeasured, boolean proven, List<Disagreement> disagreements) {

    /**
     * One program and its money on this deal.
     *
     * @param payee in which form the money arrives
     * @param saved how much of the amount changes no hands: payments waived, a plan price
     * @param lowersPrice how much of that lowers the price of the vehicle
     */
    public record Line(Program program, Money amount, Payee payee, Money saved, Money lowersPrice) {

        static Line dealers(Program program, Money amount, Payee payee) {
            return new Line(program, amount, payee, Dollars.zero(), Dollars.zero());
        }

        /** What lowers the amount financed as a line of its own (R6). */
        public Money assigned() {
            return payee == Payee.DEAL ? amount.minus(saved) : Dollars.zero();
        }
    }

    public RouteStack {
        programs = List.copyOf(programs);
        dealerPrograms = List.copyOf(dealerPrograms);
        leftOut = List.copyOf(leftOut);
        disagreements = List.copyOf(disagreements);
    }

    /** The ids of the customer's programs, sorted. */
    public List<ProgramId> ids() {
        return programs.stream().map(line -> line.program().id()).toList();
    }

    /** The customer's programs in the stack, and then all that are left out. */
    public List<Program> everyProgram() {
        return Stream.concat(programs.stream().map(Line::program), leftOut.stream().map(LeftOut::program)).toList();
    }

    /** Whether two answers are of the same way to buy. */
    public boolean sameRoute(RouteStack other) {
        return route.kind() == other.route.kind() && Objects.equals(route.months(), other.route.months())
                && Objects.equals(id(route), id(other.route));
    }

    private static @Nullable ProgramId id(Route route) {
        Program program = route.program();
        return program == null ? null : program.id();
    }
}
