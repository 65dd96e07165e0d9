package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a program's content alone: its kind, the most money in it, its models, what a person has to read. */
class DescribedTest {

    private static final AmountRule SOME = new AmountRule.Fixed(Dollars.of(100));
    private static final Benefit CASH = new Benefit.CustomerCash(SOME, null);
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150", "XL");
    private static final ModelLine RANGER = ModelLine.of(2026, "Ford", "Ranger");
    private static final ModelLine ANY = new ModelLine(List.of(2026), "Ford", null, List.of());
    private static final Condition MAILED = Condition.is(new CustomerFact.HoldsCertificate(List.of(PartyRole.BUYER),
            DateKind.SALE, true, false));

    @Test
    void kindsByTheFirstBenefit() {
        Benefit gift = new Benefit.NonCash("Mats");
        assertThat(program(Condition.always(), CASH).kind()).isEqualTo(ProgramKind.CUSTOMER_CASH);
        assertThat(program(MAILED, CASH).kind()).isEqualTo(ProgramKind.PRIVATE_OFFER);
        assertThat(program(Condition.always(), gift).kind()).isEqualTo(ProgramKind.OTHER);
        assertThat(program(MAILED, gift).kind()).isEqualTo(ProgramKind.PRIVATE_OFFER);
        assertThat(program(Condition.always(), new Benefit.DealerCash(SOME)).kind()).isEqualTo(ProgramKind.DEALER_CASH);
        assertThat(program(Condition.always(), rates()).kind()).isEqualTo(ProgramKind.RATE);
        assertThat(program(Condition.always(), lease(TRUCK)).kind()).isEqualTo(ProgramKind.LEASE);
        assertThat(program(Condition.always(), new Benefit.ResidualAdjustment(Percent.of(1))).kind())
                .isEqualTo(ProgramKind.RESIDUAL);
        assertThat(program(Condition.always(), new Benefit.RateReduction(Percent.of(1), Percent.of(0))).kind())
                .isEqualTo(ProgramKind.RATE_REDUCTION);
        assertThat(program(Condition.always(), new Benefit.PaymentWaiver(1, Dollars.of(1), Dollars.of(1))).kind())
                .isEqualTo(ProgramKind.PAYMENT_HELP);
        assertThat(program(Condition.always(), new Benefit.PaymentMultiple(1, Dollars.of(1))).kind())
                .isEqualTo(ProgramKind.PAYMENT_HELP);
        assertThat(program(Condition.always(), new Benefit.PaymentDeferral(90, false)).kind())
                .isEqualTo(ProgramKind.PAYMENT_HELP);
        assertThat(program(Condition.always(), new Benefit.PlanPrice(null)).kind()).isEqualTo(ProgramKind.PLAN_PRICE);
        assertThat(program(Condition.always(), volume()).kind()).isEqualTo(ProgramKind.VOLUME_BONUS);
        assertThat(program(Condition.always(), new Benefit.Spiff(SOME, null, false)).kind()).isEqualTo(ProgramKind.SPIFF);
    }

    @Test
    void theMostMoneyThatOneDealCanHave() {
        assertThat(most(CASH)).isEqualTo("100.00");
        assertThat(most(cash(new AmountRule.ByModel(List.of(row(TRUCK, 500), row(RANGER, 750)))))).isEqualTo("750.00");
        assertThat(most(cash(new AmountRule.ByAge(List.of(new AmountRule.ByAge.Row(0, 9, Dollars.of(300)),
                new AmountRule.ByAge.Row(10, null, Dollars.of(200))))))).isEqualTo("300.00");
        assertThat(most(cash(share(3000)))).isEqualTo("3000.00");
        assertThat(most(cash(share(null)))).as("no upper limit").isEqualTo("0.00");
        assertThat(most(cash(new AmountRule.Printed(List.of(Dollars.of(500), Dollars.of(250)))))).isEqualTo("500.00");
        assertThat(most(cash(new AmountRule.UpTo(Dollars.of(400))))).isEqualTo("400.00");
        assertThat(most(new Benefit.DealerCash(SOME))).isEqualTo("100.00");
        assertThat(most(new Benefit.Spiff(SOME, null, false))).isEqualTo("100.00");
        assertThat(most(new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1950)))).isEqualTo("1950.00");
        assertThat(most(new Benefit.PaymentMultiple(3, Dollars.of(2100)))).isEqualTo("2100.00");
        assertThat(most(volume())).isEqualTo("500.00");
        assertThat(most(rates())).isEqualTo("0.00");
        assertThat(most(lease(TRUCK))).isEqualTo("0.00");
        assertThat(most(new Benefit.PlanPrice(Dollars.of(50)))).isEqualTo("0.00");
        assertThat(most(new Benefit.ResidualAdjustment(Percent.of(1)))).isEqualTo("0.00");
        assertThat(most(new Benefit.RateReduction(Percent.of(1), Percent.of(0)))).isEqualTo("0.00");
        assertThat(most(new Benefit.PaymentDeferral(90, true))).isEqualTo("0.00");
        assertThat(most(new Benefit.NonCash("Mats"))).isEqualTo("0.00");
        assertThat(Dollars.wire(program(Condition.always(), CASH, CASH).largestAmount())).as("parts add up").isEqualTo("200.00");
    }

    @Test
    void modelsByTheConditionsAndElseByTheTables() {
        Condition demanded = Condition.all(vehicles(RANGER), new Condition.Not(vehicles(TRUCK), null),
                new Condition.Any(List.of(vehicles(TRUCK)), null));
        Benefit table = cash(new AmountRule.ByModel(List.of(row(TRUCK, 500), row(RANGER, 250))));
        assertThat(program(demanded, table).modelLines()).containsExactly("Ranger");
        assertThat(program(demanded, table).vehicleLines()).containsExactly(RANGER);
        assertThat(program(Condition.always(), table).modelLines()).containsExactly("F-150", "Ranger");
        AmountRule trucks = new AmountRule.ByModel(List.of(row(TRUCK, 500)));
        assertThat(program(Condition.always(), new Benefit.DealerCash(trucks)).modelLines()).containsExactly("F-150");
        assertThat(program(Condition.always(), new Benefit.Spiff(new AmountRule.ByModel(List.of(row(TRUCK, 500))), null, false))
                .modelLines()).containsExactly("F-150");
        assertThat(program(Condition.always(), lease(RANGER)).modelLines()).containsExactly("Ranger");
        assertThat(program(vehicles(RANGER, ANY), CASH).modelLines()).as("any model may be").isEmpty();
        assertThat(program(Condition.always(), CASH).modelLines()).isEmpty();
        Benefit others = cash(new AmountRule.ByModel(List.of(row(TRUCK, 500), row(ANY, 250))));
        assertThat(program(Condition.always(), others).modelLines()).isEmpty();
        assertThat(program(Condition.always(), others, others).linesToldApart()).containsExactly(TRUCK, ANY);
    }

    @Test
    void whatAPersonHasToReadEachOnce() {
        Condition read = Condition.is(new Fact.ReadTheProgram("Is it for work?"));
        Condition other = Condition.is(new Fact.ReadTheProgram("Is it for play?"));
        Program program = made(Condition.all(read, Condition.is(new DealFact.AskedFor())), List.of(new Part(CASH, other),
                new Part(CASH, read), new Part(CASH, null)), List.of(Payee.DEAL), Routes.all());
        assertThat(program.toRead()).containsExactly("Is it for work?", "Is it for play?");
        assertThat(program(Condition.always(), CASH).toRead()).isEmpty();
    }

    @Test
    void onlyWhatTheVehicleAnswersIsForEverybody() {
        Condition state = Condition.is(new VehicleFact.State(List.of(VehicleState.NEW)));
        Condition day = Condition.is(new DealFact.DateIn(new Window(DateKind.SALE, LocalDate.of(2026, 11, 3), null)));
        Condition sale = Condition.is(new DealFact.SaleType(List.of(DealFact.SaleType.SaleKind.RETAIL)));
        assertThat(program(Condition.all(state, day, sale), CASH).audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(program(Condition.all(state, MAILED), CASH).audience()).isEqualTo(Audience.CONDITIONAL);
        assertThat(made(Condition.always(), List.of(new Part(CASH, state)), List.of(Payee.DEAL), Routes.all()).audience())
                .isEqualTo(Audience.EVERYBODY);
        assertThat(made(Condition.always(), List.of(new Part(CASH, MAILED)), List.of(Payee.DEAL), Routes.all()).audience())
                .isEqualTo(Audience.CONDITIONAL);
    }

    @Test
    void moneyByWhoseItIs() {
        MoneySplit split = made(Condition.always(), List.of(new Part(CASH, null), new Part(CASH, MAILED)), List.of(Payee.DEAL),
                Routes.all()).split();
        assertThat(split).isEqualTo(new MoneySplit(Dollars.of(100), Dollars.of(100), Dollars.zero()));
        assertThat(split.customer()).isEqualTo(Dollars.of(200));
        assertThat(split.isZero()).isFalse();
        MoneySplit dealer = program(Condition.always(), new Benefit.DealerCash(SOME)).split();
        assertThat(dealer.dealer()).isEqualTo(Dollars.of(100));
        assertThat(dealer.isZero()).isFalse();
        assertThat(dealer.forTheFloor().isZero()).isTrue();
        assertThat(program(MAILED, CASH).split().conditional()).isEqualTo(Dollars.of(100));
        assertThat(MoneySplit.nothing().isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F-150 | F-150 | true", "f-150 xlt | F-150 | true", "Mach-E | Mustang Mach-E | true", "Mustang | Mustang Mach-E | false",
        "F-15 | F-150 | false", "2026 F-150 | F-150 | true", "F-1500 | F-150 | false",
    })
    void namesOfModels(String written, String model, boolean named) {
        assertThat(NamedLine.parse(written).names(model)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F-150 | 500 250", "F-150 XL | 500", "2026 F-150 XLT | 250", "2027 F-150 | 100", "Ranger | 100", "Bronco | 100",
        "2026 Bronco | 50 100",
    })
    void theRowsThatANamedVehicleCanComeTo(String written, String amounts) {
        AmountRule.ByModel table = new AmountRule.ByModel(List.of(row(TRUCK, 500),
                row(ModelLine.of(2026, "Ford", "F-150"), 250), row(ModelLine.of(2026, "Ford", "Bronco", "Wild"), 50),
                row(new ModelLine(List.of(), "Ford", null, List.of()), 100)));
        assertThat(NamedLine.parse(written).rows(table)).extracting(row -> row.amount().getAmount().toBigInteger().toString())
                .contains(amounts.split(" "));
    }

    private static String most(Benefit benefit) {
        return Dollars.wire(program(Condition.always(), benefit).largestAmount());
    }

    private static Benefit cash(AmountRule rule) {
        return new Benefit.CustomerCash(rule, null);
    }

    private static AmountRule share(@Nullable Integer cap) {
        return new AmountRule.Share(Percent.of(6), AmountRule.Share.Base.MSRP, cap == null ? null : Dollars.of(cap));
    }

    private static AmountRule.ByModel.Row row(ModelLine line, long dollars) {
        return new AmountRule.ByModel.Row(List.of(line), Dollars.of(dollars));
    }

    private static Condition vehicles(ModelLine... lines) {
        return Condition.is(new VehicleFact.Vehicle(List.of(lines), List.of()));
    }

    private static Benefit rates() {
        return new Benefit.RateTiers(List.of(new RateRow(new Tier("A"), 36, 60, Percent.of(1), null)), null);
    }

    private static Benefit volume() {
        return new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(20, Dollars.of(200)),
                new Benefit.VolumeBonus.Step(36, Dollars.of(500))), List.of());
    }

    private static Benefit lease(ModelLine line) {
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(new Tier("A"), MoneyFactor.parse("0.00198"));
        return new Benefit.LeaseTerms(List.of(new Benefit.LeaseTerms.Row(line, 36, Percent.of(61), factors)), 10_000, List.of(),
                Dollars.of(1), Dollars.of(1));
    }

    private static Program program(Condition who, Benefit... benefits) {
        boolean route = benefits[0] instanceof Benefit.RateTiers || benefits[0] instanceof Benefit.LeaseTerms;
        return made(who, List.of(benefits).stream().map(benefit -> new Part(benefit, null)).toList(),
                List.of(Payee.DEAL, Payee.DEALER, Payee.SALESPERSON), route ? Routes.none() : Routes.all());
    }

    private static Program made(Condition who, List<Part> parts, List<Payee> payees, Routes routes) {
        Program cash = Programs.cash("26-1", 1, "Cash", 100);
        return new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), payees, cash.windows(), routes, parts, who,
                Combination.free(), Limits.none(), List.of(), cash.claim(), false, cash.source(), Extras.none());
    }
}
