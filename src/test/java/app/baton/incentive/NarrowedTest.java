package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program's tables as a campaign shows them: the rows of the vehicles that it names, and all else whole. */
class NarrowedTest {

    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150");
    private static final ModelLine EXPLORER = ModelLine.of(2026, "Ford", "Explorer");
    private static final ModelLine TRANSIT = ModelLine.of(2026, "Ford", "Transit");
    private static final Condition WHEN = Condition.is(new DealFact.AskedFor());
    private static final AmountRule.ByModel TABLE =
            new AmountRule.ByModel(List.of(row(2000, TRUCK, EXPLORER), row(500, TRANSIT)));
    private static final AmountRule.ByModel TRUCKS = new AmountRule.ByModel(List.of(row(2000, TRUCK)));

    @Test
    void aTableOfMoneyKeepsTheRowsOfTheNamedVehicles() {
        assertThat(on(new Benefit.CustomerCash(TABLE, Percent.of(10)), "F-150"))
                .isEqualTo(new Benefit.CustomerCash(TRUCKS, Percent.of(10)));
        assertThat(on(new Benefit.DealerCash(TABLE), "2026 F-150")).isEqualTo(new Benefit.DealerCash(TRUCKS));
        assertThat(on(new Benefit.Spiff(TABLE, null, true), "F-150")).isEqualTo(new Benefit.Spiff(TRUCKS, null, true));
        assertThat(on(new Benefit.DealerCash(TABLE), "F-150", "Transit")).isEqualTo(new Benefit.DealerCash(
                new AmountRule.ByModel(List.of(row(2000, TRUCK), row(500, TRANSIT)))));
    }

    @Test
    void aTableThatHasNoneOfThemStaysWhole() {
        assertThat(on(new Benefit.DealerCash(TABLE), "Mustang")).isEqualTo(new Benefit.DealerCash(TABLE));
        Benefit.LeaseTerms lease = lease(TRUCK, EXPLORER);
        assertThat(on(lease, "Mustang")).isEqualTo(lease);
        Benefit.DealerCash fixed = new Benefit.DealerCash(new AmountRule.Fixed(Dollars.of(5)));
        assertThat(on(fixed, "F-150")).isEqualTo(fixed);
    }

    @Test
    void aLeaseKeepsItsFeesAndTheRowsOfTheNamedVehicles() {
        assertThat(on(lease(TRUCK, EXPLORER), "F-150")).isEqualTo(lease(TRUCK));
    }

    @Test
    void theConditionOfAPartStays() {
        assertThat(new Narrowed(List.of("F-150")).of(new Part(new Benefit.DealerCash(TABLE), WHEN)))
                .isEqualTo(new Part(new Benefit.DealerCash(TRUCKS), WHEN));
    }

    static Stream<Benefit> withoutVehicles() {
        return Stream.of(new Benefit.RateTiers(List.of(new RateRow(new Tier("A"), 36, 60, Percent.of(2), null)), null),
                new Benefit.ResidualAdjustment(Percent.of(1)), new Benefit.RateReduction(Percent.of(1), Percent.of(0)),
                new Benefit.PaymentWaiver(2, Dollars.of(500), Dollars.of(900)), new Benefit.PaymentMultiple(2, Dollars.of(900)),
                new Benefit.PaymentDeferral(90, true), new Benefit.PlanPrice(null),
                new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(1, Dollars.of(100))),
                        List.of(new Benefit.VolumeBonus.Weight(new ProgramId("26-1"), BigDecimal.TWO))),
                new Benefit.NonCash("Mats"));
    }

    /** These have no table of vehicles. */
    @ParameterizedTest
    @MethodSource("withoutVehicles")
    void whatHasNoTableOfVehiclesStays(Benefit benefit) {
        assertThat(on(benefit, "F-150")).isSameAs(benefit);
    }

    private static Benefit on(Benefit benefit, String... lines) {
        return new Narrowed(List.of(lines)).of(new Part(benefit, null)).benefit();
    }

    private static AmountRule.ByModel.Row row(long dollars, ModelLine... lines) {
        return new AmountRule.ByModel.Row(List.of(lines), Dollars.of(dollars));
    }

    private static Benefit.LeaseTerms lease(ModelLine... lines) {
        return new Benefit.LeaseTerms(Stream.of(lines).map(line -> new Benefit.LeaseTerms.Row(line, 36, Percent.of(57),
                new TreeMap<>(Map.of(new Tier("A"), MoneyFactor.parse("0.001"))))).toList(), 10_500,
                List.of(new Benefit.LeaseTerms.MileageStep(15_000, Percent.of(2))), Dollars.of(645), Dollars.of(395));
    }
}
