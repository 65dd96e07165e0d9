package app.baton.deal.life;

import app.baton.campaign.MovingClock;
import app.baton.deal.Quote;
import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.deal.check.Decision;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Tier;
import app.baton.journal.Activity;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One desk with a salesperson, two managers, and the deal of {@code quote/base.json} on it; Tuesday, 24 November, 10:00. */
public final class Floor {

    static final DeskId DESK = new DeskId(new UUID(1, 1));

    public final MovingClock clock = new MovingClock("2026-11-24T15:00:00Z");
    public final MapBooks books = new MapBooks(clock);
    public final List<DealEvent> sent = new ArrayList<>();
    public final Texts texts = Texts.english(clock.zone());
    public final User ana = new User(new PersonId(new UUID(0, 1)), "Ana Morales", Set.of(Role.SALESPERSON));
    public final User bo = new User(new PersonId(new UUID(0, 2)), "Bo Lang", Set.of(Role.SALESPERSON));
    public final User sam = new User(new PersonId(new UUID(0, 3)), "Sam Ruiz", Set.of(Role.SALES_MANAGER));
    public final User frank = new User(new PersonId(new UUID(0, 4)), "Frank Ode", Set.of(Role.FINANCE_MANAGER));
    private final DealKeeper keeper = new DealKeeper(books.deals(), sent::add, books.unitOfWork(), DESK,
            clock, new Ids(clock));
    public final StockDesk stock = new StockDesk(books.stock(),
            new StockArrivals(books.stock(), books.settings(), clock, new Ids(clock)),
            StockPost.none(), books.unitOfWork(), clock);
    public final DealQuotes quotes = new DealQuotes(books.programs(), books.unitOfWork());
    public final DealDesk desk = new DealDesk(keeper);
    public final FinanceDesk finance = new FinanceDesk(keeper, quotes, stock, texts);
    public final ProofDesk proofs = new ProofDesk(keeper, books.scans());
    public final JacketDesk jackets = new JacketDesk(keeper, quotes, books.scans(), texts);
    private final JsonQuote.Asked asked;

    public Floor(QuoteCase deal) {
        asked = deal.asked();
        books.unitOfWork().write(sam.actor(), log -> {
            asked.programs().rulebooks().forEach(book -> books.programs().add(book));
            asked.programs().programs().forEach(program -> books.programs().add(program));
            return log;
        });
    }

    public Floor() {
        this(QuoteCase.base());
    }

    /** Pat Rivera's offer with everything that was asked for, pinned to what it used. */
    public Offer offer() {
        return offer(asked.request());
    }

    Offer offer(QuoteRequest request) {
        Quote quote = new Quoting(asked.programs()).of(request);
        return new Offer(Parties.of("Pat Rivera"), "", request, quote.revisions(), null);
    }

    QuoteRequest request() {
        return asked.request();
    }

    /** The best standard loan. */
    public Way loan() {
        return Way.of(new Quoting(asked.programs()).of(asked.request()).best(RouteKind.STANDARD).orElseThrow().stack().route());
    }

    /** The same offer to somebody else. */
    public Offer offer(String buyer) {
        Offer offer = offer();
        return new Offer(Parties.of(buyer), offer.stock(), offer.request(), offer.pinned(), null);
    }

    /** Penciled by Sam, shown, agreed to by the customer. */
    Deal committed() {
        return committed(offer());
    }

    private Deal committed(Offer offer) {
        Deal deal = desk.askForPencil(ana, desk.open(ana, offer), "He is here.");
        return desk.commit(ana, desk.present(ana, desk.pencil(sam, deal, deal.offer(), "Go.")), loan());
    }

    public Deal withFinance() {
        return desk.submit(ana, committed());
    }

    public Deal withFinance(Offer offer) {
        return desk.submit(ana, committed(offer));
    }

    /** The lender said yes and finance approved. */
    public Deal approved() {
        return finance.approve(frank, decided(withFinance()), "");
    }

    public Deal decided(Deal deal) {
        return finance.decide(frank, deal, new Decision("Northwind Credit",
                new Tier("A"), null, null, null), List.of("proof of income"));
    }

    /** Somebody saw the bill of sale that the cash program asks for. */
    public Deal billSeen(Deal deal) {
        return desk.show(ana, deal, new ProofSeen(new ProgramId("N-1"), "bill of sale", deal.offer().parties().buyer(),
                clock.today()));
    }

    /** A scan of the newest proof was added on another desk and has not arrived. */
    public Deal elsewhere(Deal deal) {
        var scan = ScanSamples.file("other.pdf", ScanType.PDF, ScanSamples.pdf(1), 1).scan();
        books.unitOfWork().write(ana.actor(), log -> books.deals().add(new DealEvent(new UUID(5, 5), deal.id(), ana.id(),
                ana.name(), DESK, clock.now().plusSeconds(5), deal.newest(),
                new DealEvent.ScanAdded(deal.proofs().getLast().id(), scan))));
        return books.deals().find(deal.id()).orElseThrow();
    }

    /** The deal of a vehicle with a VIN, delivered today. */
    public Deal delivered(Offer offer) {
        Deal deal = finance.approve(frank, decided(withFinance(offer)), "Clean.");
        return finance.deliver(frank, finance.contract(frank, deal, clock.today()), clock.today(), "");
    }

    List<String> log(Deal deal) {
        return books.activity().of("deal", deal.id().toString(), PageRequest.first(99)).rows().stream()
                .map(entry -> entry.activity()).map(Activity::what).toList().reversed();
    }
}
