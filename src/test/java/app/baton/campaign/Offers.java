package app.baton.campaign;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Extras;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Source;
import app.baton.incentive.Tier;
import app.baton.incentive.Window;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A few programs as bulletins have them, cut down to what campaigns look at. */
public final class Offers {

    public static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private Offers() { }

    /** Cash for everybody who buys one of the models, on the cash and standard routes. */
    public static Program cash(String id, int revision, LocalDate until, Map<String, Integer> byModel) {
        List<AmountRule.ByModel.Row> rows = new ArrayList<>();
        byModel.forEach((model, amount) -> rows.add(
                new AmountRule.ByModel.Row(List.of(ModelLine.of(2026, "Ford", model)), Dollars.of(amount))));
        return program(id, revision, "Customer Cash " + id, until, cashRoutes(),
                new Benefit.CustomerCash(new AmountRule.ByModel(rows), null), Condition.always(), Combination.free());
    }

    /** Cash for everybody who buys an F-150, more on some trims than on others. */
    public static Program cashByTrim(String id, Map<String, Integer> byTrim) {
        List<AmountRule.ByModel.Row> rows = new ArrayList<>();
        byTrim.forEach((trim, amount) -> rows.add(
                new AmountRule.ByModel.Row(List.of(ModelLine.of(2026, "Ford", "F-150", trim)), Dollars.of(amount))));
        return program(id, 1, "Customer Cash " + id, LAST, cashRoutes(),
                new Benefit.CustomerCash(new AmountRule.ByModel(rows), null), Condition.always(), Combination.free());
    }

    /** Money for soldiers, not with the other programs named. */
    public static Program military(String id, LocalDate until, int amount, String... notWith) {
        List<ProgramId> others = List.of(notWith).stream().map(ProgramId::new).toList();
        Combination combination = others.isEmpty() ? Combination.free() : new Combination(null, null,
                List.of(new PairRule(PairRule.Policy.FORBID, others, List.of(), null)), List.of(), false, false);
        return program(id, 1, "Military " + id, until, Routes.all(),
                new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(amount)), null),
                Condition.is(new CustomerFact.Serves(List.of(PartyRole.BUYER), List.of(CustomerFact.Serves.Calling.VETERAN))),
                combination);
    }

    /** Money for veterans on any vehicle: one amount for a model, another one for all others. */
    static Program militaryByModel(String id, String model, int amount, int others) {
        var rows = List.of(new AmountRule.ByModel.Row(List.of(ModelLine.of(2026, "Ford", model)), Dollars.of(amount)),
                new AmountRule.ByModel.Row(List.of(new ModelLine(List.of(), "Ford", null, List.of())), Dollars.of(others)));
        return program(id, 1, "Military " + id, LAST, Routes.all(),
                new Benefit.CustomerCash(new AmountRule.ByModel(rows), null),
                Condition.is(new CustomerFact.Serves(List.of(PartyRole.BUYER), List.of(CustomerFact.Serves.Calling.VETERAN))),
                Combination.free());
    }

    public static Program dealerCash(String id, LocalDate until, int amount) {
        return program(id, 1, "Dealer Cash " + id, until, Routes.all(),
                new Benefit.DealerCash(new AmountRule.Fixed(Dollars.of(amount))), Condition.always(), Combination.free());
    }

    /** A rate program with one rate for 60 months and the best tier. */
    public static Program rate(String id, int revision, LocalDate until, String apr) {
        return program(id, revision, "Special APR " + id, until, Routes.none(),
                new Benefit.RateTiers(List.of(new RateRow(new Tier("T0-1"), 60, 60, Percent.parse(apr), null)), null),
                Condition.is(new DealFact.TierIn(List.of(new Tier("T0-1")))), Combination.free());
    }

    private static Routes cashRoutes() {
        return new Routes(List.of(RouteKind.CASH, RouteKind.STANDARD), List.of());
    }

    private static Program program(String id, int revision, String name, LocalDate until, Routes routes, Benefit benefit,
                                   Condition who, Combination combination) {
        Party sponsor = new Party(PartyKind.MANUFACTURER, "Ford");
        List<Payee> payees = switch (benefit) {
            case Benefit.RateTiers _ -> List.of();
            case Benefit.DealerCash _ -> List.of(Payee.DEALER);
            default -> List.of(Payee.DEAL);
        };
        return new Program(new ProgramId(id), revision, name, sponsor, sponsor, payees,
                List.of(new Window(DateKind.SALE, FIRST, until), new Window(DateKind.DELIVERY, FIRST, until)), routes,
                List.of(new Part(benefit, null)), who, combination, Limits.none(), List.of(), ClaimTerms.none(), false,
                new Source("Bulletin", id, "", null), Extras.none());
    }
}
