package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.TEXTS;
import static app.baton.incentive.stack.Judgment.asks;
import static app.baton.incentive.stack.Judgment.assertLeftOut;
import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Judgment.fits;
import static app.baton.incentive.stack.Judgment.out;
import static app.baton.incentive.stack.Judgment.route;
import static app.baton.incentive.stack.Judgment.solved;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Brands;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Evidence;
import app.baton.incentive.Evidence.Kind;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Reading;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.VehicleFact;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.money.Dollars;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every shape of rule about the buyer that sponsors write, each in a small rulebook of its own, with the sentence that the user
 * reads when the buyer fits, does not fit, or was not asked yet, and the papers that prove it.
 */
class BuyerShapesTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final List<PartyRole> HOME = List.of(PartyRole.BUYER, PartyRole.HOUSEHOLD_MEMBER);
    private static final ProgramId ID = new ProgramId("P");

    private final Shape shape = new Shape("P", 500);

    @Test
    void loyaltyInAWindowOfModelYearsAndDays() {
        Program loyalty = shape.asking(new CustomerFact.Owns(HOME, Holding.OWNS, new Brands(List.of("Ford"), List.of()), 2012,
                null, 30, false, false), "registration").program();
        String who = "the buyer or someone at the same address owns a Ford, 2012 or newer, for 30 days or more.";
        fits(loyalty, deal().knowing(Deals.owns(PartyRole.BUYER, "Ford", 2015, "2019-05-01")), "Fits: " + who);
        out(loyalty, deal().knowing(Deals.owns(PartyRole.BUYER, "Ford", 2011, "2019-05-01"), Deals.noMore(Kind.VEHICLES)),
                "Only if " + who);
        asks(loyalty, deal(), "Ask: Do you, or does anyone at your address, own a Ford, 2012 or newer, for 30 days or more?");
        assertThat(loyalty.proofLines(TEXTS)).containsExactly("registration");
    }

    @Test
    void conquestOfACompetingBrand() {
        Program conquest = shape.asking(new CustomerFact.Owns(BUYER, Holding.OWNS_OR_LEASES,
                new Brands(List.of(), List.of("Ford", "Lincoln")), 2017, null, 180, true, true), "registration").program();
        String who = "the buyer owns or leases a competing brand (not Ford or Lincoln), 2017 or newer, for 180 days or more.";
        fits(conquest, deal().knowing(Deals.owns(PartyRole.BUYER, "Honda", 2019, "2022-01-01")), "Fits: " + who);
        out(conquest, deal().knowing(Deals.owns(PartyRole.BUYER, "Honda", 2019, "2026-11-01"), Deals.noMore(Kind.VEHICLES)),
                "Only if " + who);
        asks(conquest, deal(), "Ask: Do you own or lease a competing brand (not Ford or Lincoln), 2017 or newer, "
                + "for 180 days or more?");
    }

    @Test
    void privateCoupon() {
        Program coupon = shape.asking(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, true, true),
                "original certificate").program();
        String who = "the buyer holds the original certificate that came by mail, valid on the day the vehicle is sold.";
        fits(coupon, deal().knowing(certificate("2026-11-24")), "Fits: " + who);
        out(coupon, deal().knowing(certificate("2026-11-23"), Deals.noMore(Kind.CERTIFICATES)), "Only if " + who);
        asks(coupon, deal(), "Ask: Do you have the original certificate of this offer that came by mail, and is its number "
                + "readable?");
        assertThat(coupon.proofLines(TEXTS)).containsExactly("original certificate");
        Program printed = new Shape("P", 0).gives(new Benefit.CustomerCash(new AmountRule.Printed(List.of(Dollars.of(750),
                Dollars.of(1250))), null)).program();
        asks(printed, deal(), "Say which amount the certificate has: $750 or $1,250.");
    }

    @Test
    void householdTransferAndTheNameThatMustMatch() {
        Evidence wifes = Deals.owns(PartyRole.SPOUSE, "Ford", 2015, "2019-05-01");
        Brands ford = new Brands(List.of("Ford"), List.of());
        Program transfers = shape.asking(new CustomerFact.Owns(HOME, Holding.OWNS, ford, null, null, 0, false, false)).program();
        Program own = shape.asking(new CustomerFact.Owns(BUYER, Holding.OWNS, ford, null, null, 0, false, false)).program();
        fits(transfers, deal().knowing(wifes), "Fits: the buyer or someone at the same address owns a Ford.");
        out(own, deal().knowing(wifes, Deals.noMore(Kind.VEHICLES)), "Only if the buyer owns a Ford.");
    }

    @Test
    void pinIssuedBeforeTheSale() {
        Program plan = shape.asking(new CustomerFact.HoldsPin(BUYER, 2), "license", "pay slip").program();
        fits(plan, deal().knowing(pin("2026-11-23")), "Fits: the buyer has a plan PIN issued before the sale.");
        out(plan, deal().knowing(pin("2026-11-24"), Deals.noMore(Kind.PINS)),
                "Only if the buyer has a plan PIN issued before the sale.");
        asks(plan, deal(), "Ask: Do you have a plan PIN that was issued before today?");
        assertThat(plan.proofLines(TEXTS)).containsExactly("license", "pay slip");
    }

    @Test
    void registeredADayBeforeTheVehicleArrives() {
        Program early = shape.asking(new DealFact.NameOnOrder(24)).program();
        String who = "the buyer's name was on the order at least 24 hours before the vehicle arrived.";
        Deals ordered = Deals.ordered(2026, "F-150", "XLT");
        asks(early, ordered, "Ask: Was the buyer's name on the order 24 hours before the vehicle arrived?");
        fits(early, ordered.onOrderFor(24), "Fits: " + who);
        out(early, Deals.ordered(2026, "F-150", "XLT").onOrderFor(23), "Only if " + who);
    }

    @Test
    void graduateOnHisOwnContract() {
        Program graduate = shape.asking(new CustomerFact.Graduate(BUYER, 24, 6), "diploma").program();
        String who = "the buyer has a college degree from the last 24 months or gets one within 6 months.";
        fits(graduate, deal().knowing(degree("2027-05-24")), "Fits: " + who);
        out(graduate, deal().knowing(degree("2024-11-23"), Deals.noMore(Kind.DEGREES)), "Only if " + who);
        asks(graduate, deal(), "Ask: Do you have a college degree from the last 24 months, or get one within 6?");
        Program first = shape.asking(new CustomerFact.FirstOnContract(BUYER)).program();
        asks(first, deal(), "Ask: Will your name stand first on the contract?");
        out(first, deal().knowing(new Evidence.FirstOnContract(PartyRole.CO_BUYER)),
                "Only if the buyer is first on the contract.");
    }

    @Test
    void leasePullAhead() {
        Program waiver = shape.gives(new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1950)))
                .asking(new CustomerFact.ReturnsLease(BUYER, "Ford Credit", LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2027-05-31")), "lease return receipt").program();
        String who = "the buyer returns a Ford Credit lease here that ends Dec 1, 2026 to May 31, 2027.";
        fits(waiver, deal().knowing(lease(3, 689L)), "Fits: " + who);
        assertThat(route(solved(deal().knowing(lease(3, 689L)), waiver), RouteKind.CASH).value()).isEqualTo(Dollars.of(1950));
        assertThat(route(solved(deal().knowing(lease(2, 689L)), waiver), RouteKind.CASH).value()).isEqualTo(Dollars.of(1378));
        out(waiver, deal().knowing(Deals.noMore(Kind.LEASES)), "Only if " + who);
        asks(waiver, deal(), "Ask: Do you lease a vehicle from Ford Credit that ends Dec 1, 2026 to May 31, 2027, and give it "
                + "back here?");
        asks(waiver, deal().answering(new Asked(null, waiver.eligibility().leaves().getFirst().fact()), Known.YES),
                "Say how many payments of the old lease are still open, and how much one is.");
        // another lender's lease, in the same drive, is not what the program pays for
        asks(waiver, deal().knowing(new Evidence.Lease(PartyRole.BUYER, "Ally", LocalDate.parse("2027-02-20"), 3,
                Dollars.of(900), true)).answering(new Asked(null, waiver.eligibility().leaves().getFirst().fact()), Known.YES),
                "Say how many payments of the old lease are still open, and how much one is.");
    }

    @Test
    void regionOfTheRegistration() {
        Program region = shape.asking(new PlaceFact.RegisteredIn(List.of("MI"), List.of(), List.of("436"), List.of())).program();
        String where = "the vehicle is registered in MI or ZIP 436xx.";
        fits(region, deal().in("43604"), "Fits: " + where);
        asks(region, deal(), "Ask: Will the vehicle be registered in MI or ZIP 436xx?");
        out(region, deal().answering(new Asked(null, region.eligibility().leaves().getFirst().fact()), Known.NO),
                "Only if " + where);
    }

    @Test
    void singleVins() {
        Program vins = shape.asking(new VehicleFact.VinIn(List.of(Vin.parse("1FTFW3L85TFB32734"), Vin.parse("1FTFW3L88TFB08606")),
                List.of())).program();
        fits(vins, deal().vin("1FTFW3L85TFB32734"), "Fits this vehicle: it is for 2 listed vehicles, by VIN.");
        out(vins, deal().vin("1FTFW3L84TFD84510"), "Not on this vehicle: it is for 2 listed vehicles, by VIN.");
        asks(vins, deal(), "Ask: Is this vehicle one of these: 2 listed vehicles, by VIN?");
    }

    @Test
    void textThatOnlyAPersonCanRead() {
        var read = new Fact.ReadTheProgram("Does the upfit serve the buyer's trade?");
        Program upfit = shape.asking(read).program();
        LocalDate day = LocalDate.parse("2026-11-24");
        assertLeftOut(route(solved(deal(), upfit), RouteKind.CASH), "P", Code.READ_THE_PROGRAM,
                "Read the program: Does the upfit serve the buyer's trade?");
        fits(upfit, deal().signed(new Reading(upfit.ref(), read, true, "Kim Reyes", day, "")),
                "Kim Reyes read the program on Nov 24, 2026 and decided yes: Does the upfit serve the buyer's trade?");
        out(upfit, deal().signed(new Reading(upfit.ref(), read, false, "Kim Reyes", day, "A ladder rack is no trade.")),
                "Kim Reyes read the program on Nov 24, 2026 and decided no: Does the upfit serve the buyer's trade? "
                        + "Why: A ladder rack is no trade.");
        assertLeftOut(route(solved(deal().signed(new Reading(new ProgramRef(ID, upfit.revision() + 1), read, true, "Kim Reyes",
                day, "")), upfit), RouteKind.CASH), "P", Code.READ_THE_PROGRAM,
                "Read the program: Does the upfit serve the buyer's trade?");
    }

    private static Evidence certificate(String validTo) {
        return new Evidence.Certificate(PartyRole.BUYER, ID, null, LocalDate.parse(validTo), true);
    }

    private static Evidence pin(String issued) {
        return new Evidence.Pin(PartyRole.BUYER, ID, LocalDate.parse(issued));
    }

    private static Evidence degree(String dated) {
        return new Evidence.Degree(PartyRole.BUYER, LocalDate.parse(dated));
    }

    private static Evidence lease(int open, long payment) {
        return new Evidence.Lease(PartyRole.BUYER, "Ford Credit", LocalDate.parse("2027-02-20"), open, Dollars.of(payment), true);
    }
}
