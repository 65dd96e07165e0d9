package app.baton.incentive;

import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;

/** Small programs for tests that need some program and do not care which. */
public final class Programs {

    private static final Party MAKER = new Party(PartyKind.MANUFACTURER, "Ford");

    private Programs() { }

    /** Cash for everybody on every route, sold and delivered in November 2026. */
    public static Program cash(String id, int revision, String name, long dollars) {
        return cash(id, revision, name, dollars, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30));
    }

    public static Program cash(String id, int revision, String name, long dollars, LocalDate from, LocalDate until) {
        return new Program(new ProgramId(id), revision, name, MAKER, MAKER, List.of(Payee.DEAL),
                List.of(new Window(DateKind.SALE, from, until), new Window(DateKind.DELIVERY, from, until)), Routes.all(),
                List.of(new Part(new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(dollars)), null), null)),
                Condition.always(), Combination.free(), Limits.none(), List.of(), ClaimTerms.none(), false,
                new Source("Bulletin for tests", null, name, null), Extras.none());
    }

    /** Money for the store: such a program needs the sales manager's yes as well. */
    public static Program dealerCash(String id, int revision, String name, long dollars) {
        Program cash = cash(id, revision, name, dollars);
        return new Program(cash.id(), revision, name, MAKER, MAKER, List.of(Payee.DEALER), cash.windows(), cash.routes(),
                List.of(new Part(new Benefit.DealerCash(new AmountRule.Fixed(Dollars.of(dollars))), null)),
                cash.eligibility(), cash.combination(), cash.limits(), List.of(), cash.claim(), false, cash.source(),
                Extras.none());
    }

    /** As {@link #cash}, for military people only. */
    public static Program military(String id, int revision, String name, long dollars) {
        Program cash = cash(id, revision, name, dollars);
        return new Program(cash.id(), revision, name, MAKER, MAKER, cash.payees(), cash.windows(), cash.routes(),
                cash.benefits(), Condition.is(new CustomerFact.Serves(List.of(PartyRole.BUYER),
                        List.of(CustomerFact.Serves.Calling.VETERAN))),
                cash.combination(), cash.limits(), List.of(), cash.claim(), false, cash.source(), Extras.none());
    }
}
