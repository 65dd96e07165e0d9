package app.baton.ui.programs.editor;

import app.baton.exchange.Bulletin;
import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Brands;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Source;
import app.baton.incentive.Tier;
import app.baton.incentive.VehicleFact;
import app.baton.incentive.Window;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.people.Role;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A value of every kind that a program can hold, with every optional part once there and once not. */
final class EveryShape {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final List<PartyRole> HOME = List.of(PartyRole.HOUSEHOLD_MEMBER, PartyRole.BUYER);
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150", "XLT", "Lariat");
    private static final ModelLine ANY = new ModelLine(List.of(2027, 2026), null, null, List.of());
    private static final ProofRule PAPER = new ProofRule(List.of(new Proof("registration, title or lease", null),
            new Proof("letter of the department", 60)), ProofRule.When.SPOUSE, List.of("insurance card", "bill, unpaid"));

    private EveryShape() { }

    static List<AmountRule> amounts() {
        return List.of(new AmountRule.Fixed(Dollars.parse("1000.50")),
                new AmountRule.ByModel(List.of(new AmountRule.ByModel.Row(List.of(TRUCK, ANY), Dollars.of(750)),
                        new AmountRule.ByModel.Row(List.of(ModelLine.of(2026, "Ford", "Transit")), Dollars.of(0)))),
                new AmountRule.ByAge(List.of(new AmountRule.ByAge.Row(180, null, Dollars.of(1500)),
                        new AmountRule.ByAge.Row(120, 179, Dollars.of(750)))),
                new AmountRule.Share(Percent.parse("6.25"), AmountRule.Share.Base.INVOICE, Dollars.of(3000)),
                new AmountRule.Share(Percent.of(6), AmountRule.Share.Base.MSRP, null),
                new AmountRule.Printed(List.of(Dollars.of(1250), Dollars.of(500))),
                new AmountRule.UpTo(Dollars.of(1000)));
    }

    static List<Benefit> benefits() {
        Stream<Benefit> money = amounts().stream().flatMap(amount -> Stream.of(new Benefit.CustomerCash(amount, null),
                new Benefit.CustomerCash(amount, Percent.of(10))));
        return Stream.concat(money, Stream.of(rates(120, 120), rates(120, 100), lease(),
                new Benefit.ResidualAdjustment(Percent.parse("-1.5")),
                new Benefit.RateReduction(Percent.parse("0.5"), Percent.of(0)),
                new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1950)),
                new Benefit.PaymentMultiple(3, Dollars.of(2100)),
                new Benefit.PaymentDeferral(90, true), new Benefit.PaymentDeferral(45, false),
                new Benefit.PlanPrice(Dollars.of(50)), new Benefit.PlanPrice(null),
                new Benefit.NonCash("a year of service"))).toList();
    }

    /** What is the store's or the salesperson's. */
    static List<Benefit> dealerBenefits() {
        return List.of(new Benefit.DealerCash(amounts().get(1)), new Benefit.VolumeBonus(List.of(
                        new Benefit.VolumeBonus.Step(20, Dollars.of(200)), new Benefit.VolumeBonus.Step(28, Dollars.of(350))),
                        List.of(new Benefit.VolumeBonus.Weight(new ProgramId("26-1129"), new BigDecimal("1.50")))),
                new Benefit.Spiff(amounts().getFirst(), Role.SALES_MANAGER, true),
                new Benefit.Spiff(amounts().get(3), null, false));
    }

    /** Rows out of order, one of them with a range of terms, with an advance that differs by term or not. */
    private static Benefit rates(int first, int second) {
        return new Benefit.RateTiers(List.of(
                new RateRow(new Tier("T2"), 60, 60, Percent.parse("3.9"), null),
                new RateRow(new Tier("T0-1"), 60, 72, Percent.parse("1.9"), Percent.of(first)),
                new RateRow(new Tier("T0-1"), 36, 36, Percent.of(0), Percent.of(second))), 620);
    }

    private static Benefit lease() {
        TreeMap<Tier, MoneyFactor> one = new TreeMap<>();
        one.put(new Tier("T2"), MoneyFactor.parse("0.00232"));
        one.put(new Tier("T0-1"), MoneyFactor.parse("0.00198"));
        TreeMap<Tier, MoneyFactor> other = new TreeMap<>();
        other.put(new Tier("T3"), MoneyFactor.parse("0.00175"));
        return new Benefit.LeaseTerms(List.of(new Benefit.LeaseTerms.Row(TRUCK, 36, Percent.of(61), one),
                new Benefit.LeaseTerms.Row(TRUCK, 24, Percent.parse("70.5"), other)), 10500,
                List.of(new Benefit.LeaseTerms.MileageStep(12000, Percent.of(1))), Dollars.of(645), Dollars.of(395));
    }

    static List<Fact> facts() {
        return Stream.of(vehicleFacts(), customerFacts(), dealFacts()).flatMap(List::stream).toList();
    }

    private static List<Fact> vehicleFacts() {
        return List.of(new VehicleFact.Vehicle(List.of(TRUCK, ANY), List.of(ModelLine.of(2026, "Ford", "Transit"))),
                new VehicleFact.Vehicle(List.of(), List.of(TRUCK)),
                new VehicleFact.VinIn(List.of(new Vin("1FTFW3L8XTFA90402")), List.of("1FTFW3L8?TF??????")),
                new VehicleFact.State(List.of(VehicleState.CERTIFIED, VehicleState.NEW)),
                new VehicleFact.ServedAs(List.of(Use.LOANER)),
                new VehicleFact.InService(DAY, null), new VehicleFact.Stocked(null, DAY),
                new VehicleFact.DaysInStock(120, 179), new VehicleFact.DaysInStock(null, 30),
                new VehicleFact.Origin(VehicleFact.Origin.From.SOLD_ORDER),
                new VehicleFact.OpenFieldAction(DateKind.DELIVERY), new VehicleFact.ReportedBefore());
    }

    private static List<Fact> customerFacts() {
        return List.of(new CustomerFact.Owns(HOME, CustomerFact.Owns.Holding.LEASES,
                        new Brands(List.of(), List.of("Ford", "Lincoln")),
                        2017, null, 180, true, true),
                new CustomerFact.Owns(HOME, CustomerFact.Owns.Holding.OWNS, new Brands(List.of("Ford"), List.of()), null, 2020, 0,
                        false, false),
                new CustomerFact.Serves(HOME, List.of(CustomerFact.Serves.Calling.VETERAN,
                        CustomerFact.Serves.Calling.DISPATCHER_911)),
                new CustomerFact.Graduate(HOME, 24, 6), new CustomerFact.FirstOnContract(HOME),
                new CustomerFact.HoldsCertificate(HOME, DateKind.DELIVERY, true, false),
                new CustomerFact.HoldsCertificate(HOME, DateKind.SALE, false, true),
                new CustomerFact.HoldsPin(HOME, 2), new CustomerFact.HoldsPin(HOME, null),
                new CustomerFact.HasFleetNumber(List.of(PartyRole.BUSINESS)),
                new CustomerFact.HasAccount(HOME, "Ford Credit", 12), new CustomerFact.HasAccount(HOME, "Ford Credit", null),
                new CustomerFact.ReturnsLease(HOME, "Ford Credit", DAY, DAY.plusMonths(6)),
                new PlaceFact.RegisteredIn(List.of("MI"), List.of("Washtenaw, MI"), List.of("48103", "480"),
                        List.of("Great Lakes")));
    }

    private static List<Fact> dealFacts() {
        return List.of(new DealFact.OnRoute(new Routes(List.of(RouteKind.LEASE, RouteKind.CASH),
                        List.of(new ProgramId("26-1102")))),
                new DealFact.LenderIs("Ford Credit"), new DealFact.TierIn(List.of(new Tier("T2"), new Tier("T0-1"))),
                new DealFact.ScoreAtLeast(620), new DealFact.TermWithin(36, null), new DealFact.TermWithin(null, 60),
                new DealFact.CashDown(Dollars.of(2000), Percent.of(10)), new DealFact.CashDown(null, Percent.of(10)),
                new DealFact.AdvanceAtMost(Percent.of(110)), new DealFact.SaleType(List.of(DealFact.SaleType.SaleKind.FLEET)),
                new DealFact.DateIn(new Window(DateKind.ORDER, DAY, null)), new DealFact.NameOnOrder(24), new DealFact.AskedFor(),
                new DealFact.UsedWith(List.of(new ProgramId("26-1102"))),
                new Fact.ReadTheProgram("Does the upfit serve the buyer's trade?\nSee chapter 7."));
    }

    /** All facts under every kind of group, with proofs and wording here and there. */
    static Condition tree() {
        List<Condition> leaves = facts().stream().<Condition>map(fact -> new Condition.Is(fact,
                fact instanceof CustomerFact ? List.of(PAPER, PAPER) : List.of(),
                fact instanceof PlaceFact ? "When the ZIP\nbegins with 480." : null)).toList();
        return new Condition.All(List.of(new Condition.Any(leaves, "any of the above"),
                new Condition.Not(leaves.getFirst(), "but"),
                new Condition.Not(new Condition.Any(leaves.subList(0, 2), null), null),
                new Condition.All(List.of(), null), new Condition.Not(new Condition.All(leaves.subList(2, 4), "x"), null)), null);
    }

    static List<ClaimTerms> claims() {
        ClaimTerms.Late late = new ClaimTerms.Late(DAY.plusMonths(2), List.of("general manager", "regional manager"));
        return List.of(ClaimTerms.none(),
                new ClaimTerms(ClaimTerms.With.CODE, "CNQ11", new ClaimTerms.Due.AfterDelivery(30), late),
                new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.On(DAY), null),
                new ClaimTerms(ClaimTerms.With.CERTIFICATE_NUMBER, null, new ClaimTerms.Due.WithContract(), null));
    }

    /** A program that holds all of it that one program can. */
    static Program full(Benefit benefit, boolean dealers) {
        boolean route = benefit instanceof Benefit.RateTiers || benefit instanceof Benefit.LeaseTerms;
        Part part = new Part(benefit, route ? null : tree());
        return new Program(new ProgramId("27-2001"), 3, "Everything, at once", new Party(PartyKind.CAPTIVE_LENDER, "Ford Credit"),
                new Party(PartyKind.THIRD_PARTY, "Somebody"),
                dealers ? List.of(Payee.SALESPERSON, Payee.DEALER) : List.of(Payee.PAYMENTS, Payee.CHECK, Payee.DEAL),
                List.of(new Window(DateKind.DELIVERY, DAY, DAY.plusDays(27)), new Window(DateKind.ORDER, null, DAY)),
                route ? Routes.none() : new Routes(List.of(RouteKind.RATE, RouteKind.CASH), List.of(new ProgramId("26-1108"))),
                route ? List.of(part) : List.of(part, new Part(benefit, null)), tree(),
                new Combination(Bulletin.rulebook().id(), "B", List.of(
                        new PairRule(PairRule.Policy.FORBID, List.of(new ProgramId("26-1104")), List.of("V", "N"),
                                "Not with 1104."),
                        new PairRule(PairRule.Policy.ALLOW, List.of(), List.of("S"), null)),
                        List.of(new Combination.Requirement(List.of(new ProgramId("26-1101"), new ProgramId("26-1107")))),
                        false, true),
                new Limits(1, 2, 15, Dollars.of(9000)), List.of(PAPER), claims().get(1), true,
                new Source("Bulletin", "4.2", "  As printed.\n\n| a | b |\n", new Source.Check("Mia", DAY)), Extras.none());
    }
}
