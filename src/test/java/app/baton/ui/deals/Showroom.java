package app.baton.ui.deals;

import app.baton.campaign.DemoStore;
import app.baton.app.demo.Demo;
import app.baton.deal.QuoteDesk;
import app.baton.deal.StackDesk;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealPost;
import app.baton.exchange.JsonHouseTerms;
import app.baton.exchange.JsonTaxTable;
import app.baton.incentive.Combination;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.intake.Feeds;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Background;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.paper.FakePrinters;
import app.baton.paper.PrintRoom;
import app.baton.paper.Printers;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
import app.baton.people.User;
import app.baton.ui.deals.house.HouseViewModel;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.print.PrintViewModel;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The Deals screen's view model for one person over the demo's programs and the sample stock. */
record Showroom(DemoStore demo, DealsDesks desks, DealsViewModel model, FakeDialogs dialogs, User user) {

    static Showroom open() {
        DemoStore demo = new DemoStore();
        var books = demo.store.books;
        StockDesk stock = new StockDesk(books.stock(), new StockArrivals(books.stock(), books.settings(), demo.store.clock,
                new Ids(demo.store.clock)), StockPost.none(), books.unitOfWork(), demo.store.clock);
        stock.importList(demo.store.sam, Feeds.sample(Feeds.HOMENET), true);
        stock.fieldActions(demo.store.frank, "Ford", List.of("T61060"), demo.store.clock.today());
        StackDesk stacks = new StackDesk(books.programs(), books.unitOfWork());
        QuoteDesk quotes = new QuoteDesk(stacks, books.settings(), new JsonHouseTerms(), JsonTaxTable.shipped(), "MI",
                books.unitOfWork());
        quotes.change(demo.store.frank, Demo.desking());
        DealDesk deals = new DealDesk(new DealKeeper(books.deals(), DealPost.nobody(), books.unitOfWork(),
                new DeskId(new UUID(1, 1)), demo.store.clock, new Ids(demo.store.clock)));
        LeadOffice leads = LeadOffice.of(books.leadOffice(), LeadPost.nobody(), books.unitOfWork(),
                new DeskId(new UUID(1, 1)), demo.store.clock, new Ids(demo.store.clock));
        return of(demo, new DealsDesks(stacks, quotes, stock, demo.store.reading, deals, leads.floor()), demo.store.ana,
                new InlineBackground());
    }

    Showroom forUser(User user) {
        return of(demo, desks, user, new InlineBackground());
    }

    /** With two bonuses of which one text allows the pair and the other forbids it. */
    Showroom whereTextsDisagree() {
        rule("26-1110", PairRule.Policy.ALLOW, "26-1125", "May be used together with the year-end delivery bonus.");
        rule("26-1125", PairRule.Policy.FORBID, "26-1110", "Not compatible with loyalty cash.");
        return this;
    }

    /** Publishes the next revision of a bonus, whose text forbids the other one from then on. */
    void forbids(String program, String other) {
        rule(program, PairRule.Policy.FORBID, other, "Not compatible with " + other + ".");
    }

    private void rule(String program, PairRule.Policy policy, String other, String text) {
        var books = demo.store.books.programs();
        Program was = books.newestOf(List.of(new ProgramId(program))).getFirst();
        Combination before = was.combination();
        Program next = was.as(new ProgramRef(was.id(), was.revision() + 1)).combined(new Combination(before.rulebook(),
                before.group(), List.of(new PairRule(policy, List.of(new ProgramId(other)), List.of(), text)), before.requires(),
                before.alone(), before.withAll()));
        demo.store.books.unitOfWork().write(demo.store.mia.actor(), log -> books.add(next));
    }

    /** For the sales manager, in a store that keeps nothing more. */
    Showroom withFullStore() {
        UnitOfWork full = new UnitOfWork() {
            @Override
            public <T> T write(Actor actor, Function<ActivityLog, T> change) {
                throw Problem.couldNot("store.full", "The disk is full.");
            }

            @Override
            public <T> T read(Supplier<T> query) {
                return demo.store.books.unitOfWork().read(query);
            }
        };
        return of(demo, new DealsDesks(new StackDesk(demo.store.books.programs(), full), desks.quotes(), desks.stock(),
                desks.briefs(), desks.deals(), desks.leads()),
                demo.store.sam, new InlineBackground());
    }

    Showroom with(Background background) {
        return of(demo, desks, demo.store.ana, background);
    }

    private static Showroom of(DemoStore demo, DealsDesks desks, User user, Background background) {
        FakeDialogs dialogs = new FakeDialogs();
        var model = new DealsViewModel(desks, background, demo.store.clock, demo.store.texts,
                new ScreenContext(user, new FakeNavigator(), dialogs));
        return new Showroom(demo, desks, model, dialogs, user);
    }

    DealsScreen screen() {
        return screen(new FakePrinters("Front desk"));
    }

    DealsScreen screen(Printers printers) {
        PrintViewModel printing = new PrintViewModel(printers, new InlineBackground(), dialogs, demo.store.texts);
        return new DealsScreen(model, arrival(), new TurnedModel(model, PrintRoom.of("Lakeside Ford", printers,
                demo.store.texts), printing, demo.store.clock, "Ana Ruiz"), printing,
                new HouseViewModel(desks.quotes(), model::reload, new InlineBackground(), demo.store.texts,
                        new ScreenContext(user, new FakeNavigator(), dialogs)), demo.store.texts);
    }

    Arrival arrival() {
        return new Arrival(model, desks.leads(), new InlineBackground(), demo.store.texts, new ScreenContext(user,
                new FakeNavigator(), dialogs));
    }

    TermsModel terms() {
        return model.terms();
    }

    /** The truck and terms of the first worked answer of the bulletin. */
    Showroom firstBuyer() {
        model.reload();
        terms().vehicle.set("T61125");
        terms().sale.field().set("11/24");
        terms().delivery.field().set("11/25");
        terms().amount.set("44,000");
        terms().basis.set(app.baton.incentive.Financing.Basis.GIVEN);
        terms().terms.set("60, 84");
        terms().zip.set("48103");
        return this;
    }

    /** The same truck as a whole deal: a price, cash down, and a trade on which 5,000 is owed. */
    Showroom wholeDeal() {
        model.reload();
        terms().vehicle.set("T61125");
        terms().sale.field().set("11/24");
        terms().delivery.field().set("11/25");
        terms().price.set("46,000");
        terms().down.set("3,000");
        terms().tier.set(new app.baton.incentive.Tier("T0-1"));
        TradeModel trade = terms().sheet().addTrade();
        trade.vehicle.set("2019 Ford Escape");
        trade.allowance.set("8,000");
        trade.payoff.set("5,000");
        terms().zip.set("48103");
        return this;
    }

    /** An Explorer that may be leased, with the same terms. */
    Showroom onALease() {
        terms().vehicle.set("T61174");
        terms().sale.field().set("11/20");
        terms().delivery.field().set("11/20");
        return this;
    }

    /** The sixth worked answer's Explorer on a lease, and who gives one back has not been asked yet. */
    Showroom onAnExplorerLease() {
        firstBuyer();
        terms().vehicle.set("T61174");
        terms().sale.field().set("11/20");
        terms().delivery.field().set("11/20");
        terms().tier.set(new app.baton.incentive.Tier("T0-1"));
        model.look(java.util.Objects.requireNonNull(model.shown().get()).routes().stream()
                .filter(it -> it.route().kind() == app.baton.incentive.RouteKind.LEASE).findFirst().orElseThrow());
        return this;
    }

    /** A van whose buyer may have the upfit support, of which a person has to read one text. */
    Showroom onATransit() {
        model.reload();
        terms().vehicle.set("2026 Ford Transit");
        model.replies().answer(java.util.Objects.requireNonNull(line("26-1130").open(), "its open field action"),
                app.baton.incentive.Known.NO);
        return this;
    }

    /** How that program stands now. */
    StackLine line(String program) {
        return model.list().lines().get().stream().filter(line -> line.program().id().value().equals(program)).findFirst()
                .orElseThrow();
    }

    String value() {
        return app.baton.money.Dollars.wire(java.util.Objects.requireNonNull(model.shown().get()).looked().value());
    }

    List<String> stack() {
        return java.util.Objects.requireNonNull(model.shown().get()).looked().ids().stream()
                .map(id -> id.value().substring(3)).toList();
    }
}
