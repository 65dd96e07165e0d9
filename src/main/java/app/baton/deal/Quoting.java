package app.baton.deal;

import app.baton.deal.check.Checks;
import app.baton.deal.worksheet.Calculator;
import app.baton.deal.worksheet.Worked;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Route;
import app.baton.incentive.Situation;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Stacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Works a deal out: the amount financed before any program from the worksheet, the best legal stack of every route with it,
 * every figure with that stack, and the checks. A pure function of its programs and the request.
 */
public final class Quoting {

    private final ProgramSheet sheet;

    /** Of all programs those count whose sponsor sells the vehicle's make. */
    public Quoting(ProgramSheet sheet) {
        this.sheet = sheet;
    }

    /** @throws app.baton.incentive.Invalid with the field of the worksheet that cannot be */
    public Quote of(QuoteRequest request) {
        QuoteRequest priced = priced(request);
        Structure structure = priced.structure();
        Answer answer = stacks(structure.situation()).best(structure.situation(), structure.policy(), structure.goal());
        List<Quote.OnRoute> routes = new ArrayList<>();
        for (RouteStack stack : answer.routes()) {
            on(priced, stack).ifPresent(routes::add);
        }
        return new Quote(priced, answer, routes);
    }

    /**
     * Payments by route, term and cash down; leases at their own terms. {@code stop} is asked between two routes.
     *
     * @throws app.baton.incentive.Invalid with the field of the worksheet that cannot be
     */
    public PaymentGrid grid(QuoteRequest request, List<Integer> terms, List<Integer> leaseTerms, List<Money> downs,
            BooleanSupplier stop) {
        return PaymentGrid.of(this, request, terms, leaseTerms, downs, stop);
    }

    /** What later days of delivery do to one way to buy, from the planned day to the last. */
    public List<Deliveries.Span> deliveries(QuoteRequest request, RouteStack route, LocalDate last) {
        return Deliveries.of(this, of(request.structure().situation().vehicle().make()), request, route, last);
    }

    Stacks stacks(Situation situation) {
        return new Stacks(of(situation.vehicle().make()));
    }

    private ProgramSheet of(String make) {
        return SponsorMakes.of(make, sheet);
    }

    /** What the engine is told of price, cash and the amount financed is what the worksheet says. */
    QuoteRequest priced(QuoteRequest request) {
        Structure structure = request.structure();
        Situation told = structure.situation().with(structure.situation().terms()
                .with(request.worksheet().price(), request.worksheet().cashDown()));
        Policy policy = structure.policy().with(new Calculator(request.worksheet(), told, structure.policy(), request.taxes())
                .financing(of(told.vehicle().make()).programs()));
        return request.with(new Structure(told, policy, structure.goal()));
    }

    /**
     * One way to buy alone: the route's program at so many months. Empty where it is closed, or cannot be worked out.
     *
     * @throws app.baton.incentive.Invalid with the field of the worksheet that cannot be
     */
    Optional<Quote.OnRoute> one(QuoteRequest request, Route route, @Nullable Integer months) {
        QuoteRequest priced = priced(request);
        Structure structure = priced.structure();
        Policy policy = months == null ? structure.policy() : structure.policy().with(List.of(months), List.of(months));
        Stacks stacks = stacks(structure.situation());
        ProgramId id = route.program() == null ? null : route.program().id();
        return stacks.routes(structure.situation(), policy).stream().filter(it -> it.kind() == route.kind()
                        && Objects.equals(it.months(), months)
                        && Objects.equals(it.program() == null ? null : it.program().id(), id)).findFirst()
                .flatMap(it -> stacks.best(structure.situation(), policy, structure.goal(), it))
                .flatMap(stack -> on(priced, stack));
    }

    /** One route with its stack; empty for a lease whose payment cannot be worked out yet. */
    static Optional<Quote.OnRoute> on(QuoteRequest priced, RouteStack stack) {
        Structure structure = priced.structure();
        var calculator = new Calculator(priced.worksheet(), structure.situation(), structure.policy(), priced.taxes());
        Optional<Worked> worked = calculator.of(stack);
        return worked.map(it -> new Quote.OnRoute(it, calculator.gross(it), Checks.of(priced.on(it))));
    }
}
