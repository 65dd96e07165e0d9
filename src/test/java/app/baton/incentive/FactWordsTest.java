package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.CustomerFact.Owns;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fact three times: in the short line of a list, read aloud after "only if", and as a question. */
class FactWordsTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);
    private static final LocalDate JAN_31 = LocalDate.of(2027, 1, 31);
    private static final Vin VIN = Vin.parse("1FTFW3L85TFB32734");
    private static final ModelLine TRANSIT = ModelLine.of(2026, "Ford", "Transit");

    @Test
    void vehiclesByNameAndByVin() {
        is(vehicles(ModelLine.of(2026, "Ford", "F-150", "XL", "XLT"), ModelLine.of(2026, "Ford", "Ranger")),
                "2026 F-150 XL/XLT or Ranger", "the vehicle is one of these: 2026 F-150 XL/XLT or Ranger",
                "Is this vehicle one of these: 2026 F-150 XL/XLT or Ranger?");
        line(vehicles(ModelLine.of(2026, "Ford", "Ranger"), ModelLine.of(2027, "Ford", "Ranger")), "2026 Ranger or 2027 Ranger");
        line(vehicles(make("Ford")), "Any Ford");
        line(vehicles(make("Ford"), new ModelLine(List.of(), "Lincoln", "Nautilus", List.of())), "Ford or Nautilus");
        line(new VehicleFact.Vehicle(List.of(new ModelLine(List.of(2026, 2027), null, null, List.of())), List.of(TRANSIT)),
                "Any 2026 or 2027 model but 2026 Transit");
        line(new VehicleFact.Vehicle(List.of(), List.of(TRANSIT)), "Any model but 2026 Transit");
        line(new VehicleFact.VinIn(List.of(VIN), List.of()), "Only the vehicle 1FTFW3L85TFB32734");
        line(new VehicleFact.VinIn(List.of(VIN, Vin.parse("1FTFW3L85TFB32735")), List.of()), "2 listed vehicles, by VIN");
        is(new VehicleFact.VinIn(List.of(VIN), List.of("1FTFW3L8?TFB?????")), "VIN 1FTFW3L85TFB32734 or 1FTFW3L8?TFB?????",
                "the vehicle is one of these: VIN 1FTFW3L85TFB32734 or 1FTFW3L8?TFB?????",
                "Is this vehicle one of these: VIN 1FTFW3L85TFB32734 or 1FTFW3L8?TFB??????");
    }

    @Test
    void theVehiclesPast() {
        is(new VehicleFact.State(List.of(VehicleState.NEW)), "New", "the vehicle is new", "Is it so that the vehicle is new?");
        is(new VehicleFact.ServedAs(List.of(Use.DEMONSTRATOR, Use.LOANER)), "Demonstrator or loaner",
                "the vehicle was a demonstrator or loaner of the store",
                "Is it so that the vehicle was a demonstrator or loaner of the store?");
        is(new VehicleFact.InService(NOV_3, JAN_31), "In service Nov 3, 2026 to Jan 31, 2027",
                "the vehicle's warranty started Nov 3, 2026 to Jan 31, 2027",
                "Is it so that the vehicle's warranty started Nov 3, 2026 to Jan 31, 2027?");
        is(new VehicleFact.Stocked(null, JAN_31), "Reached the lot until Jan 31, 2027",
                "the vehicle reached the lot until Jan 31, 2027",
                "Is it so that the vehicle reached the lot until Jan 31, 2027?");
        line(new VehicleFact.Stocked(NOV_3, null), "Reached the lot from Nov 3, 2026");
        line(new VehicleFact.DaysInStock(120, null), "120 days or more in stock");
        line(new VehicleFact.DaysInStock(null, 90), "0 to 90 days in stock");
        is(new VehicleFact.DaysInStock(30, 90), "30 to 90 days in stock", "the vehicle has spent 30 to 90 days in stock",
                "Is it so that the vehicle has spent 30 to 90 days in stock?");
        is(new VehicleFact.Origin(VehicleFact.Origin.From.STOCK), "A vehicle from stock", "the vehicle is sold from stock",
                "Is it so that the vehicle is sold from stock?");
        is(new VehicleFact.Origin(VehicleFact.Origin.From.SOLD_ORDER), "A sold order", "the vehicle was ordered for this buyer",
                "Is it so that the vehicle was ordered for this buyer?");
        is(new VehicleFact.OpenFieldAction(DateKind.SALE), "A field action is open", "a field action is open on the vehicle",
                "Is a field action open on this vehicle?");
        is(new VehicleFact.ReportedBefore(), "It was reported sold before", "the vehicle was reported sold before",
                "Is it so that the vehicle was reported sold before?");
    }

    @Test
    void whatPeopleOwnOrLease() {
        Brands ford = new Brands(List.of("Ford", "Lincoln"), List.of());
        Brands rivals = new Brands(List.of(), List.of("Ford", "Lincoln"));
        is(new Owns(BUYER, Holding.OWNS, ford, 2012, null, 30, false, false),
                "Buyer owns a Ford or Lincoln, 2012 or newer, for 30 days or more",
                "the buyer owns a Ford or Lincoln, 2012 or newer, for 30 days or more",
                "Do you own a Ford or Lincoln, 2012 or newer, for 30 days or more?");
        is(new Owns(List.of(PartyRole.BUYER, PartyRole.HOUSEHOLD_MEMBER), Holding.LEASES, rivals, null, 2020, 0, false, false),
                "Buyer or household leases a competing brand (not Ford or Lincoln), 2020 or older",
                "the buyer or someone at the same address leases a competing brand (not Ford or Lincoln), 2020 or older",
                "Do you, or does anyone at your address, lease a competing brand (not Ford or Lincoln), 2020 or older?");
        is(new Owns(List.of(PartyRole.CO_BUYER), Holding.OWNS_OR_LEASES, ford, 2012, 2020, 1, false, false),
                "Co-buyer owns or leases a Ford or Lincoln, model years 2012 to 2020, for 1 day or more",
                "the co-buyer owns or leases a Ford or Lincoln, model years 2012 to 2020, for 1 day or more",
                "Does the co-buyer own or lease a Ford or Lincoln, model years 2012 to 2020, for 1 day or more?");
        line(new Owns(BUYER, Holding.OWNS, ford, null, null, 0, false, false), "Buyer owns a Ford or Lincoln");
    }

    @Test
    void service() {
        is(new CustomerFact.Serves(List.of(PartyRole.BUYER, PartyRole.SPOUSE), List.of(Calling.ACTIVE_DUTY, Calling.RESERVE,
                Calling.NATIONAL_GUARD, Calling.MILITARY_RETIRED, Calling.VETERAN)),
                "Buyer or the spouse at home serves or has served in the armed forces",
                "the buyer or the buyer's husband or wife serves or has served in the armed forces",
                "Do you, or does your husband or wife, serve in the armed forces, now or in the past?");
        is(new CustomerFact.Serves(List.of(PartyRole.SPOUSE), List.of(Calling.ACTIVE_DUTY, Calling.RESERVE)),
                "The spouse at home serves as active military or reserve",
                "the buyer's husband or wife serves as active military or reserve",
                "Do you, or does your husband or wife, serve as active military or reserve today?");
        line(new CustomerFact.Serves(BUYER, List.of(Calling.PAID_FIREFIGHTER, Calling.VOLUNTEER_FIREFIGHTER,
                Calling.POLICE_OFFICER)), "Buyer serves as paid or volunteer firefighter or police officer");
        line(new CustomerFact.Serves(BUYER, List.of(Calling.PAID_FIREFIGHTER)), "Buyer serves as paid firefighter");
    }

    @Test
    void degreesAndContracts() {
        is(new CustomerFact.Graduate(BUYER, 24, 6), "Buyer has a college degree from the last 24 months or gets it within 6",
                "the buyer has a college degree from the last 24 months or gets one within 6 months",
                "Do you have a college degree from the last 24 months, or get one within 6?");
        is(new CustomerFact.Graduate(List.of(PartyRole.BUYER, PartyRole.CO_BUYER), 24, 0),
                "Buyer or co-buyer has a college degree from the last 24 months",
                "the buyer or the co-buyer has a college degree from the last 24 months",
                "Do you, or does the co-buyer, have a college degree from the last 24 months?");
        is(new CustomerFact.FirstOnContract(BUYER), "Buyer is first on the contract", "the buyer is first on the contract",
                "Will your name stand first on the contract?");
    }

    @Test
    void papersAndNumbersThatPeopleHold() {
        is(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, true, false),
                "Buyer holds the original mailed certificate, valid on the day it is sold",
                "the buyer holds the original certificate that came by mail, valid on the day the vehicle is sold",
                "Do you have the original certificate of this offer that came by mail, and is its number readable?");
        is(new CustomerFact.HoldsCertificate(BUYER, DateKind.DELIVERY, false, false),
                "Buyer holds a mailed certificate, valid on the day it is delivered",
                "the buyer holds a certificate that came by mail, valid on the day the vehicle is delivered",
                "Do you have the certificate of this offer that came by mail?");
        is(new CustomerFact.HoldsPin(BUYER, null), "Buyer has a plan PIN issued before the sale",
                "the buyer has a plan PIN issued before the sale", "Do you have a plan PIN that was issued before today?");
        is(new CustomerFact.HasFleetNumber(List.of(PartyRole.BUSINESS)), "Business has an active fleet number",
                "the business has an active fleet number", "Does the business have a fleet number?");
    }

    @Test
    void accountsAndLeases() {
        is(new CustomerFact.HasAccount(BUYER, "Ford Credit", null), "Buyer has a running Ford Credit contract or lease",
                "the buyer has a running Ford Credit contract or lease",
                "Do you have a Ford Credit contract or lease that is running?");
        List<PartyRole> others = List.of(PartyRole.TITLE_HOLDER, PartyRole.REGISTRANT, PartyRole.SIGNER);
        String held = "has a Ford Credit contract or lease that runs or was paid off in the last 12 months";
        is(new CustomerFact.HasAccount(others, "Ford Credit", 12), "Title holder, registrant or signer " + held,
                "the title holder, the person it is registered to or the signer " + held, "Does the title holder, registrant or "
                        + "signer have a Ford Credit contract or lease that is running, or was paid off in the last 12 months?");
        is(new CustomerFact.ReturnsLease(BUYER, "Ford Credit", NOV_3, JAN_31),
                "Buyer returns a Ford Credit lease here that ends Nov 3, 2026 to Jan 31, 2027",
                "the buyer returns a Ford Credit lease here that ends Nov 3, 2026 to Jan 31, 2027",
                "Do you lease a vehicle from Ford Credit that ends Nov 3, 2026 to Jan 31, 2027, and give it back here?");
    }

    @Test
    void placesAndRoutes() {
        is(new PlaceFact.RegisteredIn(List.of("MI"), List.of("Lucas, OH"), List.of("480", "48104"), List.of("Great Lakes")),
                "Registered in Great Lakes, MI, Lucas, OH or ZIP 480xx or 48104",
                "the vehicle is registered in Great Lakes, MI, Lucas, OH or ZIP 480xx or 48104",
                "Will the vehicle be registered in Great Lakes, MI, Lucas, OH or ZIP 480xx or 48104?");
        is(route(RouteKind.CASH, RouteKind.STANDARD), "On cash or standard rate only", "it is bought by cash or standard rate",
                "Is it so that it is bought by cash or standard rate?");
        line(new DealFact.OnRoute(Routes.all()), "");
        line(route(RouteKind.STANDARD, RouteKind.RATE), "With a captive lender contract");
        line(route(RouteKind.STANDARD, RouteKind.RATE, RouteKind.LEASE), "With a captive lender contract or lease");
        line(route(RouteKind.CASH, RouteKind.STANDARD, RouteKind.RATE), "On cash, standard rate or a special rate only");
        line(route(RouteKind.STANDARD), "On standard rate only");
        line(route(RouteKind.RATE), "On a special rate only");
        line(route(RouteKind.LEASE), "On a lease");
        is(new DealFact.OnRoute(new Routes(List.of(RouteKind.LEASE), List.of(new ProgramId("26-2"), new ProgramId("26-3")))),
                "On lease or rate 26-2 or 26-3 only", "it is bought by lease, 26-2 or 26-3",
                "Is it so that it is bought by lease, 26-2 or 26-3?");
    }

    @Test
    void theLendersTerms() {
        is(new DealFact.LenderIs("Ford Credit"), "Contract with Ford Credit", "the contract is with Ford Credit",
                "Is it so that the contract is with Ford Credit?");
        is(new DealFact.TierIn(List.of(new Tier("A"), new Tier("B"))), "Credit tier A or B",
                "the lender decides on credit tier A or B", "Is the credit tier A or B?");
        is(new DealFact.ScoreAtLeast(620), "Score 620 or more", "the score is 620 or more", "Is the score 620 or more?");
        is(new DealFact.TermWithin(36, null), "36 months or more", "the contract runs for 36 months or more",
                "Is it so that the contract runs for 36 months or more?");
        line(new DealFact.TermWithin(null, 60), "60 months or less");
        line(new DealFact.TermWithin(36, 60), "36 to 60 months");
        line(new DealFact.CashDown(Dollars.of(2000), null), "At least $2,000 cash down");
        line(new DealFact.CashDown(null, Percent.of(10)), "At least 10.0% of the price in cash down");
        is(new DealFact.CashDown(Dollars.of(2000), Percent.of(10)), "At least $2,000, and 10.0% of the price, in cash down",
                "the buyer pays at least $2,000, and 10.0% of the price, in cash down, in which a rebate does not count",
                "Is it so that the buyer pays at least $2,000, and 10.0% of the price, in cash down, in which a rebate does not "
                        + "count?");
        is(new DealFact.AdvanceAtMost(Percent.of(110)), "Advance at most 110%",
                "no more than 110% of the sticker price is financed",
                "Is it so that no more than 110% of the sticker price is financed?");
    }

    @Test
    void theRestOfTheDeal() {
        is(new DealFact.SaleType(List.of(SaleKind.BUSINESS, SaleKind.FLEET)), "Business or fleet sale",
                "it is a business or fleet sale", "Is it so that it is a business or fleet sale?");
        is(new DealFact.DateIn(new Window(DateKind.DELIVERY, NOV_3, null)), "Delivered from Nov 3, 2026",
                "the vehicle is delivered from Nov 3, 2026", "Is it so that the vehicle is delivered from Nov 3, 2026?");
        is(new DealFact.NameOnOrder(48), "Buyer's name on the order 48 hours before arrival",
                "the buyer's name was on the order at least 48 hours before the vehicle arrived",
                "Was the buyer's name on the order 48 hours before the vehicle arrived?");
        is(new DealFact.AskedFor(), "Only when the buyer asks", "the buyer asks for it", "Would the buyer like to have it?");
        is(new DealFact.UsedWith(List.of(new ProgramId("26-2"), new ProgramId("26-3"))), "With 26-2 or 26-3",
                "26-2 or 26-3 is used with it", "Is it so that 26-2 or 26-3 is used with it?");
        is(new Fact.ReadTheProgram("Is it for work?"), "Read the program (\"Is it for work?\")",
                "whoever read the program said yes to \"Is it for work?\"", "Is it for work?");
    }

    private static void is(Fact fact, String line, String demand, String question) {
        line(fact, line);
        assertThat(new DemandWords(TEXTS).of(fact)).isEqualTo(demand);
        assertThat(fact.question(TEXTS)).isEqualTo(question);
    }

    private static void line(Fact fact, String line) {
        assertThat(Condition.is(fact).words(TEXTS)).isEqualTo(line);
    }

    private static VehicleFact.Vehicle vehicles(ModelLine... lines) {
        return new VehicleFact.Vehicle(List.of(lines), List.of());
    }

    private static ModelLine make(String make) {
        return new ModelLine(List.of(), make, null, List.of());
    }

    private static DealFact.OnRoute route(RouteKind... kinds) {
        return new DealFact.OnRoute(new Routes(List.of(kinds), List.of()));
    }
}
