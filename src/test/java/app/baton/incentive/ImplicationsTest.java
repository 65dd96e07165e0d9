package app.baton.incentive;

import static app.baton.incentive.Implications.narrower;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.CustomerFact.Owns;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** What nobody needs to be asked, because an answer that was given says it already; and what still has to be asked. */
class ImplicationsTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final List<PartyRole> CO_BUYER = List.of(PartyRole.CO_BUYER);
    private static final List<PartyRole> HOUSEHOLD = List.of(PartyRole.HOUSEHOLD_MEMBER);
    private static final Brands FORD = new Brands(List.of("Ford"), List.of());
    private static final Brands FORDS = new Brands(List.of("FORD", "Lincoln"), List.of());
    private static final Brands NO_FORD = new Brands(List.of(), List.of("Ford"));
    private static final Brands NO_FORDS = new Brands(List.of(), List.of("Ford", "Lincoln"));

    private static final Owns WIDE = owns(BUYER, Holding.OWNS, FORDS, 2012, 2024, 30, false, false);

    @Test
    void aNewerCarHeldLongerIsAnOlderOneHeldForLess() {
        wide(WIDE, owns(BUYER, Holding.OWNS, FORD, 2015, 2020, 365, true, true));
        wide(WIDE, owns(BUYER, Holding.OWNS, FORDS, 2012, 2024, 30, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS, FORD, 2015, 2020, 29, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS, FORD, 2011, 2020, 365, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS, FORD, null, 2020, 365, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS, FORD, 2015, 2025, 365, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS, FORD, 2015, null, 365, true, true));
        apart(WIDE, owns(BUYER, Holding.LEASES, FORD, 2015, 2020, 365, true, true));
        apart(WIDE, owns(BUYER, Holding.OWNS_OR_LEASES, FORD, 2015, 2020, 365, true, true));
        apart(WIDE, owns(CO_BUYER, Holding.OWNS, FORD, 2015, 2020, 365, true, true));
        Owns any = owns(BUYER, Holding.OWNS, FORDS, null, null, 30, false, false);
        wide(any, owns(BUYER, Holding.OWNS, FORD, null, null, 30, false, false));
        wide(any, owns(BUYER, Holding.OWNS, FORD, 2030, null, 30, false, false));
    }

    @Test
    void unbrokenAndRegisteredAreMoreThanPlainHolding() {
        Owns strict = owns(BUYER, Holding.OWNS_OR_LEASES, FORD, null, null, 0, true, true);
        wide(strict, owns(BUYER, Holding.LEASES, FORD, null, null, 0, true, true));
        apart(strict, owns(BUYER, Holding.LEASES, FORD, null, null, 0, false, true));
        apart(strict, owns(BUYER, Holding.LEASES, FORD, null, null, 0, true, false));
    }

    @Test
    void brandsAreComparedByTheirNames() {
        wide(brands(FORDS), brands(new Brands(List.of("ford"), List.of())));
        apart(brands(FORD), brands(FORDS));
        apart(brands(FORD), brands(NO_FORDS));
        wide(brands(NO_FORD), brands(NO_FORDS));
        apart(brands(NO_FORDS), brands(NO_FORD));
        wide(brands(NO_FORDS), brands(new Brands(List.of("Mazda"), List.of())));
        apart(brands(NO_FORDS), brands(new Brands(List.of("Mazda", "Lincoln"), List.of())));
    }

    @Test
    void theBuyerIsOfTheHouseholdAndNotTheOtherWayRound() {
        wide(new CustomerFact.FirstOnContract(HOUSEHOLD), new CustomerFact.FirstOnContract(BUYER));
        apart(new CustomerFact.FirstOnContract(BUYER), new CustomerFact.FirstOnContract(HOUSEHOLD));
        wide(new CustomerFact.HasFleetNumber(HOUSEHOLD), new CustomerFact.HasFleetNumber(BUYER));
        apart(new CustomerFact.HasFleetNumber(BUYER), new CustomerFact.HasFleetNumber(CO_BUYER));
        apart(new CustomerFact.HasFleetNumber(BUYER), new CustomerFact.FirstOnContract(BUYER));
    }

    @Test
    void callingsOfAShorterListAreInALongerOne() {
        List<Calling> two = List.of(Calling.RESERVE, Calling.VETERAN);
        List<Calling> one = List.of(Calling.VETERAN);
        wide(new CustomerFact.Serves(BUYER, two), new CustomerFact.Serves(BUYER, one));
        apart(new CustomerFact.Serves(BUYER, two), new CustomerFact.Serves(CO_BUYER, one));
    }

    @Test
    void monthsAroundADegree() {
        var wide = new CustomerFact.Graduate(BUYER, 24, 6);
        wide(wide, new CustomerFact.Graduate(BUYER, 12, 6));
        wide(wide, new CustomerFact.Graduate(BUYER, 24, 3));
        apart(wide, new CustomerFact.Graduate(BUYER, 25, 0));
        apart(wide, new CustomerFact.Graduate(BUYER, 0, 7));
        apart(wide, new CustomerFact.Graduate(CO_BUYER, 12, 3));
    }

    @Test
    void aRunningAccountIsOneThatRunsOrWasPaidOffLately() {
        var wide = new CustomerFact.HasAccount(BUYER, "Ford Credit", 12);
        wide(wide, new CustomerFact.HasAccount(BUYER, "FORD CREDIT", null));
        wide(wide, new CustomerFact.HasAccount(BUYER, "Ford Credit", 6));
        apart(wide, new CustomerFact.HasAccount(BUYER, "Ford Credit", 13));
        apart(wide, new CustomerFact.HasAccount(BUYER, "Other Bank", 6));
        apart(wide, new CustomerFact.HasAccount(CO_BUYER, "Ford Credit", 6));
    }

    @Test
    void aLeaseEndsWithinWiderDays() {
        var wide = lease(BUYER, "Ford Credit", "2026-12-01", "2027-05-31");
        wide(wide, lease(BUYER, "Ford Credit", "2026-12-02", "2027-05-30"));
        apart(wide, lease(BUYER, "Ford Credit", "2026-11-30", "2027-05-31"));
        apart(wide, lease(BUYER, "Ford Credit", "2026-12-01", "2027-06-01"));
        apart(wide, lease(BUYER, "Other Bank", "2026-12-02", "2027-05-30"));
        apart(wide, lease(CO_BUYER, "Ford Credit", "2026-12-02", "2027-05-30"));
    }

    @Test
    void placesInWiderOnes() {
        wide(place(List.of("MI"), List.of("Lucas, OH"), List.of("48"), List.of("Lakes")),
                place(List.of(), List.of("Lucas, OH"), List.of("480", "48104"), List.of()));
        apart(place(List.of("MI"), List.of(), List.of(), List.of()), place(List.of("MI", "OH"), List.of(), List.of(), List.of()));
        apart(place(List.of("MI"), List.of("Lucas, OH"), List.of(), List.of()),
                place(List.of("MI"), List.of("Wood, OH"), List.of(), List.of()));
        apart(place(List.of("MI"), List.of(), List.of(), List.of("Lakes")),
                place(List.of("MI"), List.of(), List.of(), List.of("Plains")));
        apart(place(List.of(), List.of(), List.of("480"), List.of()), place(List.of(), List.of(), List.of("480", "481"),
                List.of()));
        apart(place(List.of(), List.of(), List.of("480"), List.of()), place(List.of(), List.of(), List.of("48"), List.of()));
    }

    @Test
    void factsOfTheDeal() {
        Tier a = new Tier("A");
        Tier b = new Tier("B");
        wide(new DealFact.TierIn(List.of(a, b)), new DealFact.TierIn(List.of(b)));
        wide(new DealFact.ScoreAtLeast(620), new DealFact.ScoreAtLeast(680));
        wide(new DealFact.NameOnOrder(24), new DealFact.NameOnOrder(48));
        wide(new DealFact.SaleType(List.of(SaleKind.BUSINESS, SaleKind.FLEET)), new DealFact.SaleType(List.of(SaleKind.FLEET)));
    }

    @Test
    void daysInStock() {
        wide(new VehicleFact.DaysInStock(120, 365), new VehicleFact.DaysInStock(180, 300));
        wide(new VehicleFact.DaysInStock(null, 365), new VehicleFact.DaysInStock(180, 365));
        wide(new VehicleFact.DaysInStock(0, 365), new VehicleFact.DaysInStock(null, 300));
        apart(new VehicleFact.DaysInStock(120, 365), new VehicleFact.DaysInStock(119, 300));
        apart(new VehicleFact.DaysInStock(120, 365), new VehicleFact.DaysInStock(180, 366));
        apart(new VehicleFact.DaysInStock(120, 365), new VehicleFact.DaysInStock(180, null));
    }

    @Test
    void whatIsOfOneProgramOrOnlyForAPersonToReadSaysNothingOfAnother() {
        var mailed = new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, true, false);
        assertThat(narrower(mailed, mailed)).isTrue();
        apart(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, false, false), mailed);
        apart(new CustomerFact.HoldsPin(BUYER, null), new CustomerFact.HoldsPin(BUYER, 2));
        apart(new VehicleFact.OpenFieldAction(DateKind.SALE), new VehicleFact.OpenFieldAction(DateKind.DELIVERY));
        apart(new DealFact.LenderIs("Ford Credit"), new DealFact.LenderIs("Other Bank"));
        apart(new Fact.ReadTheProgram("Is it for work?"), new Fact.ReadTheProgram("Is it for play?"));
    }

    /** A yes to the second is a yes to the first, and not the other way round. */
    private static void wide(Fact wide, Fact narrow) {
        assertThat(narrower(narrow, wide)).as("%s in %s", narrow, wide).isTrue();
        if (!narrow.equals(wide)) {
            assertThat(narrower(wide, narrow)).as("%s in %s", wide, narrow).isFalse();
        }
    }

    private static void apart(Fact wide, Fact narrow) {
        assertThat(narrower(narrow, wide)).as("%s in %s", narrow, wide).isFalse();
    }

    private static Owns owns(List<PartyRole> who, Holding how, Brands brands, @Nullable Integer from, @Nullable Integer to,
                             int days, boolean unbroken, boolean registered) {
        return new Owns(who, how, brands, from, to, days, unbroken, registered);
    }

    private static Owns brands(Brands brands) {
        return owns(BUYER, Holding.OWNS, brands, null, null, 0, false, false);
    }

    private static CustomerFact.ReturnsLease lease(List<PartyRole> who, String lender, String from, String until) {
        return new CustomerFact.ReturnsLease(who, lender, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static PlaceFact.RegisteredIn place(List<String> states, List<String> counties, List<String> zips,
                                                List<String> regions) {
        return new PlaceFact.RegisteredIn(states, counties, zips, regions);
    }
}
