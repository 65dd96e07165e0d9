package app.baton.incentive;

import static app.baton.incentive.Known.NO;
import static app.baton.incentive.Known.UNKNOWN;
import static app.baton.incentive.Known.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.vehicle.ModelLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {

    private static final Fact ASKED = new DealFact.AskedFor();
    private static final Fact REPORTED = new VehicleFact.ReportedBefore();
    private static final Fact LENDER = new DealFact.LenderIs("Ford Credit");

    @ParameterizedTest
    @CsvSource({"YES,YES,YES,YES", "YES,NO,NO,YES", "YES,UNKNOWN,UNKNOWN,YES", "NO,NO,NO,NO", "NO,UNKNOWN,NO,UNKNOWN",
            "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"})
    void twoAnswersMakeOneInEitherOrder(Known one, Known other, Known both, Known either) {
        assertThat(one.and(other)).isEqualTo(both).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(either).isEqualTo(other.or(one));
    }

    @Test
    void aTreeIsMetNotMetOrUnknownByItsFacts() {
        Condition tree = Condition.all(Condition.is(ASKED),
                new Condition.Any(List.of(Condition.is(LENDER), new Condition.Not(Condition.is(REPORTED), null)), null));
        assertThat(known(tree, Map.of(ASKED, YES, REPORTED, NO))).isEqualTo(YES);
        assertThat(known(tree, Map.of(ASKED, YES, REPORTED, YES))).isEqualTo(UNKNOWN);
        assertThat(known(tree, Map.of(ASKED, YES, REPORTED, YES, LENDER, NO))).isEqualTo(NO);
        assertThat(known(tree, Map.of(ASKED, NO))).isEqualTo(NO);
        assertThat(known(tree, Map.of())).isEqualTo(UNKNOWN);
        assertThat(known(Condition.always(), Map.of())).isEqualTo(YES);
    }

    @Test
    void moneyIsSplitByWhoGetsIt() {
        assertThat(Programs.cash("1", 1, "Cash", 2500).split())
                .isEqualTo(new MoneySplit(Dollars.of(2500), Dollars.zero(), Dollars.zero()));
        assertThat(Programs.military("2", 1, "Military", 500).split())
                .isEqualTo(new MoneySplit(Dollars.zero(), Dollars.of(500), Dollars.zero()));
        assertThat(Programs.dealerCash("3", 1, "Dealer", 700).split())
                .isEqualTo(new MoneySplit(Dollars.zero(), Dollars.zero(), Dollars.of(700)));
    }

    @Test
    void aPartWithAConditionOfItsOwnIsOnlySomePeoples() {
        Program cash = Programs.cash("1", 1, "Cash", 2500);
        Benefit more = new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(1000)), null);
        Program both = new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), cash.payees(), cash.windows(),
                cash.routes(), List.of(cash.benefits().getFirst(), new Part(more, Condition.is(LENDER)),
                new Part(more, Condition.is(new VehicleFact.Vehicle(List.of(ModelLine.of(2026, "Ford", "F-150")), List.of())))),
                cash.eligibility(), cash.combination(), cash.limits(), List.of(), cash.claim(), false, cash.source(),
                Extras.none());
        assertThat(both.split()).isEqualTo(new MoneySplit(Dollars.of(3500), Dollars.of(1000), Dollars.zero()));
        assertThat(both.split().customer()).isEqualTo(both.largestAmount());
        assertThat(both.split().forTheFloor().dealer().isZero()).isTrue();
    }

    private static Known known(Condition tree, Map<Fact, Known> facts) {
        return tree.known(fact -> facts.getOrDefault(fact, UNKNOWN));
    }
}
