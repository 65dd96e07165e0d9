package app.baton.ui.finance;

import app.baton.deal.QuoteCase;
import app.baton.deal.life.Deal;
import app.baton.deal.life.Ending;
import app.baton.deal.life.Floor;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.paper.FakePrinters;
import app.baton.paper.PrintRoom;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** The finance office's view model for Frank over one floor with its deals. */
record Office(Floor floor, FinanceViewModel model, FakeDialogs dialogs) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String PROMISE = "$2,000 off every Ridge";

    /** Nothing has come yet. */
    static Office empty() {
        return of(new Floor(), new InlineBackground());
    }

    /** A buyer who was promised 500 more than the deal gives him. */
    static Office promised() {
        return of(new Floor(QuoteCase.base().with("/promised",
                "[{\"program\": \"N-1\", \"amount\": \"2000.00\", \"text\": \"" + PROMISE + "\"}]")), new InlineBackground());
    }

    /** Deals at every place that finance looks at, the first of them with finance for three hours. */
    static Office busy() {
        Office office = promised();
        Floor floor = office.floor();
        floor.withFinance(floor.offer("Jo Park"));
        floor.clock.pass(Duration.ofMinutes(100));
        floor.decided(floor.withFinance(floor.offer("Lee Chan")));
        floor.clock.pass(Duration.ofMinutes(20));
        floor.finance.giveBack(floor.frank, floor.withFinance(floor.offer("Ida Moreau")),
                "The title is in her mother's name: put her on the deal.");
        Deal sent = floor.decided(floor.withFinance(floor.offer("Omar Reyes")));
        floor.finance.approve(floor.frank, ended(floor, sent), "Stipulations are in the folder.");
        floor.clock.pass(Duration.ofMinutes(30));
        Deal other = floor.finance.approve(floor.frank, ended(floor, floor.withFinance(floor.offer("Nadia Brandt"))), "");
        floor.finance.deliver(floor.frank, floor.finance.contract(floor.frank, other, TODAY), TODAY, "Sam Ruiz");
        floor.clock.pass(Duration.ofMinutes(30));
        office.model().reload();
        return office;
    }

    private static Deal ended(Floor floor, Deal deal) {
        return floor.finance.endPromise(floor.frank, deal, PROMISE, new Ending.AdCorrected(
                "The page names the condition since this morning."));
    }

    private static Office of(Floor floor, Background background) {
        return of(floor, background, floor.frank);
    }

    static Office of(Floor floor, Background background, User user) {
        FakeDialogs dialogs = new FakeDialogs();
        return new Office(floor, new FinanceViewModel(new FinanceDesks(floor.desk, floor.finance, floor.proofs,
                floor.jackets), PrintRoom.of("Lakeside Ford", new FakePrinters(), floor.texts), background, floor.clock,
                floor.texts, new ScreenContext(user, new FakeNavigator(), dialogs)), dialogs);
    }

    FinanceScreen screen() {
        return new FinanceScreen(model, floor.texts);
    }

    /** The deal that is looked at. */
    Deal deal() {
        return opened().deal();
    }

    Opened opened() {
        return Objects.requireNonNull(model.opened().get());
    }

    FinanceActs acts() {
        return model.acts();
    }

    ActFields fields() {
        return model.acts().fields();
    }
}
