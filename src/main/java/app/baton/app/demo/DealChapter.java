package app.baton.app.demo;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.QuoteRoom;
import app.baton.deal.Structure;
import app.baton.deal.check.Decision;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealState;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Way;
import app.baton.deal.tax.TaxPlace;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Contract;
import app.baton.deal.worksheet.LeaseWish;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.DealDays;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Financing;
import app.baton.incentive.Place;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;
import app.baton.money.Dollars;
import app.baton.people.User;
import app.baton.vehicle.Listing;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Deals of the last days: two wait for finance, one was given back, one is approved, one delivered and not yet reported. */
final class DealChapter implements Chapter {

    private static final String STATE = "MI";
    private static final String LENDER = "Ford Credit";

    private final Cast cast;
    private final StoryDays days;
    private final Set<String> taken = new HashSet<>();

    DealChapter(Cast cast, StoryDays days) {
        this.cast = cast;
        this.days = days;
    }

    /** One buyer's deal as it goes from scene to scene; empty while nothing in stock fits. */
    private final class Told {

        private final User salesperson;
        private final String buyer;
        private final String model;
        private final Money down;
        private @Nullable Deal deal;

        Told(int who, String buyer, String model, String down) {
            salesperson = DemoPeople.all().get(who).asUser();
            this.buyer = buyer;
            this.model = model;
            this.down = Dollars.parse(down);
        }

        /** From the worksheet to finance. */
        void submit(LocalDate day, int daysToDelivery) {
            unit(salesperson, model).ifPresent(unit -> {
                Offer offer = offer(salesperson, unit, this, day, day.plusDays(daysToDelivery));
                way(offer).ifPresent(way -> {
                    User paul = DemoPeople.PAUL.asUser();
                    Deal opened = cast.deals().askForPencil(salesperson, cast.deals().open(salesperson, offer),
                            "Sits at my desk and would sign today.");
                    Deal penciled = cast.deals().present(salesperson, cast.deals().pencil(paul, opened, opened.offer(),
                            "Our best price with the programs of this month."));
                    deal = cast.deals().submit(salesperson, cast.deals().commit(salesperson, penciled, way));
                });
            });
        }

        void then(UnaryOperator<Deal> step) {
            if (deal != null) {
                deal = step.apply(deal);
            }
        }

        Scene at(int hour, int minute, UnaryOperator<Deal> step) {
            return Scene.at(hour, minute, () -> then(step));
        }
    }

    private final Told delivered = new Told(2, "Leonora Quist", "F-150", "6000.00");
    private final Told approved = new Told(1, "Ansel Whitlock", "Explorer", "4500.00");
    private final Told returned = new Told(3, "Priscilla Yarrow", "Maverick", "2000.00");
    private final Told evening = new Told(0, "Tobias Hale", "F-150", "3500.00");
    private final Told morning = new Told(2, "Marguerite Bowden", "Bronco Sport", "5000.00");

    @Override
    public List<Scene> on(LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        LocalDate before = days.openBy(days.worked().minusDays(1));
        if (day.equals(days.openBy(before.minusDays(1))) && !day.equals(before)) {
            scenes.addAll(sold(day));
        }
        if (day.equals(before) && !day.equals(days.worked())) {
            scenes.addAll(yesterday(day));
        }
        if (day.equals(days.worked())) {
            scenes.add(new Scene(days.unfinished().plusMinutes(24), () -> morning.submit(day, 2)));
        }
        return scenes;
    }

    private List<Scene> sold(LocalDate day) {
        User tom = DemoPeople.TOM.asUser();
        return List.of(new Scene(LocalTime.of(11, 20), () -> delivered.submit(day, 0)),
                delivered.at(12, 40, this::decided),
                delivered.at(13, 5, this::signed),
                delivered.at(15, 10, with(day, (deal, on) -> cast.finance().contract(tom, deal, on))),
                delivered.at(16, 45, with(day, (deal, on) -> cast.finance().deliver(tom, deal, on,
                        DemoPeople.SOFIA.asUser().name()))));
    }

    private List<Scene> yesterday(LocalDate day) {
        User sofia = DemoPeople.SOFIA.asUser();
        return List.of(new Scene(LocalTime.of(14, 10), () -> approved.submit(day, 3)),
                approved.at(15, 20, this::decided),
                approved.at(16, 20, this::signed),
                new Scene(LocalTime.of(15, 30), () -> returned.submit(day, 2)),
                returned.at(17, 5, deal -> cast.finance().giveBack(sofia, deal, "The title is in her mother's name. Put her on"
                        + " the deal as title holder, or have the title changed first.")),
                new Scene(LocalTime.of(17, 20), () -> evening.submit(day, 2)),
                evening.at(17, 50, this::decided));
    }

    private interface Dated {
        Deal on(Deal deal, LocalDate day);
    }

    /** Only what was signed goes on. */
    private static UnaryOperator<Deal> with(LocalDate day, Dated step) {
        return deal -> deal.dates().contract().isPresent() || deal.state() == DealState.APPROVED
                ? step.on(deal, day) : deal;
    }

    /** On a tier that no lender published there is nothing that one could decide. */
    private Deal decided(Deal deal) {
        Tier tier = deal.offer().situation().terms().tier();
        return tier == null ? deal : cast.finance().decide(DemoPeople.TOM.asUser(), deal, new Decision(LENDER, tier, null, null,
                cast.clock().today().plusDays(30)), List.of("pay stub of the last 30 days", "proof of insurance"));
    }

    /** Finance signs what nothing stops. */
    private Deal signed(Deal deal) {
        User tom = DemoPeople.TOM.asUser();
        return cast.finance().review(tom, deal).stops().isEmpty() ? cast.finance().approve(tom, deal, "Papers are in the folder.")
                : deal;
    }

    /** The newest one that nobody holds. */
    private Optional<StockUnit> unit(User user, String model) {
        Optional<StockUnit> found = cast.stock().offered(user).stream().filter(unit -> unit.state() == StockState.IN_STOCK
                && unit.hold() == null && unit.listing().condition() == VehicleState.NEW && unit.listing().msrp() != null
                && unit.listing().model().equals(model) && !taken.contains(unit.listing().stock()))
                .max(Comparator.comparing(unit -> unit.listing().stock()));
        found.ifPresent(unit -> taken.add(unit.listing().stock()));
        return found;
    }

    private Offer offer(User user, StockUnit unit, Told told, LocalDate sale, LocalDate delivery) {
        QuoteRoom room = cast.quotes().room(user, delivery);
        Listing listing = unit.listing();
        Money sticker = Objects.requireNonNull(listing.msrp());
        String county = room.house().county();
        String zip = room.house().zip();
        @Nullable Tier tier = room.programs().tiers(listing.make()).stream().map(band -> band.tier()).findFirst().orElse(null);
        Situation situation = new Situation(DealVehicle.of(unit), new DealDays(null, sale, delivery),
                new Place(STATE, county, zip, null), Terms.unknown().withTier(tier), List.of(), Map.of(), new TreeMap<>(),
                new TreeMap<>());
        Worksheet sheet = new Worksheet(true, Objects.requireNonNullElse(listing.price(), sticker), room.house().always(),
                List.of(), told.down, new TaxPlace(STATE, STATE, county, zip, TaxPlace.Delivery.AT_STORE), null,
                Contract.on(sale), LeaseWish.plain(), room.house().costs(listing.invoice(), sticker),
                room.house().participation());
        QuoteRequest request = new QuoteRequest(new Structure(situation, Policy.of(new Financing(null,
                Financing.Basis.APPLIED), List.of(60, 72), List.of(36)), Goal.LARGEST_SAVING), sheet, ofTheState(room.taxes()),
                room.house().limits(null, null), List.of(), null, null);
        Quote quote = room.quoting().of(request);
        return new Offer(Parties.of(told.buyer), listing.stock(), request, quote.revisions(), null);
    }

    private static TaxTable ofTheState(TaxTable all) {
        return new TaxTable(all.states().stream().filter(rule -> rule.state().equals(STATE)).toList(),
                all.locals().stream().filter(rate -> rate.state().equals(STATE)).toList(), List.of());
    }

    /** A rate program where there is one, else the lender's own rate. */
    private Optional<Way> way(Offer offer) {
        Quote quote = cast.quotes().room(DemoPeople.PAUL.asUser(), offer.situation().days().delivery()).quoting()
                .of(offer.request());
        return quote.best(RouteKind.RATE).or(() -> quote.best(RouteKind.STANDARD)).map(on -> Way.of(on.stack().route()));
    }
}
