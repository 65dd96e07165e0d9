package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Draft;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramKind;
import app.baton.intake.ProgramImportDesk.Imported;
import app.baton.intake.ProgramPreview.Refused;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.Lot;
import app.baton.vehicle.ModelLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program of any kind begins with a row of a spreadsheet, and its figures are changed by one. */
class ProgramKindsImportTest extends ImportRoom {

    @Test
    void aRateProgramBeginsWithARowByTierAndTermOrWithOneRateForEveryTierOfTheRulebook() {
        Imported imported = imported(text("""
                Code,Name,Kind,Amount,Terms,Tiers,Vehicles
                26-1231,Winter rate,rate,"T0-1 36-60: 1.9; T2, T3 36, 48: 3.9%, advance 115",,,2026 Explorer
                26-1232,Flat rate,APR,.9%,36 to 60,,2026 F-150
                """));

        assertThat(imported.refused()).isEmpty();
        Program byTier = imported.made().getFirst().program().orElseThrow();
        assertThat(byTier.kind()).isEqualTo(ProgramKind.RATE);
        assertThat(byTier.routes().isEmpty()).isTrue();
        assertThat(byTier.payees()).isEmpty();
        assertThat(byTier.modelLines()).containsExactly("Explorer");
        assertThat(rates(byTier)).containsExactly("T0-1 36-60 1.9 -", "T2 36-36 3.9 115", "T3 36-36 3.9 115", "T2 48-48 3.9 115",
                "T3 48-48 3.9 115");
        assertThat(rates(imported.made().get(1).program().orElseThrow())).containsExactly("T0-1 36-60 0.9 -", "T2 36-60 0.9 -",
                "T3 36-60 0.9 -", "T4 36-60 0.9 -");
        assertThat(steward.sendAll(MIA, imported.made()).whole()).isTrue();
    }

    @Test
    void aSheetChangesTheRatesOfAProgramAndKeepsWhatItDoesNotName() {
        Program was = Bulletin.program(1103);

        Program is = imported(text("Code,Amount\n26-1103,T0-1 84: 3.9\n")).made().getFirst().program().orElseThrow();

        assertThat(rates(was)).containsExactly("T0-1 84-84 4.9 110");
        assertThat(rates(is)).containsExactly("T0-1 84-84 3.9 110");
        assertThat(is.eligibility()).isEqualTo(was.eligibility());
    }

    @Test
    void aLeaseBeginsWithARowAndASheetChangesItsFeesAlone() {
        Program lease = imported(text("""
                Code,Name,Kind,Amount,Miles a year,Acquisition fee,Disposition fee
                26-1231,Winter lease,lease,"2026 F-150 XLT, Lariat 36: 61, T0-1 .00205, T2 .00235; \
                2026 Explorer 24 months: 70%, .00198",\
                "10,500; 12000: 1; 15000: 2",645,395
                """)).made().getFirst().program().orElseThrow();

        var terms = (Benefit.LeaseTerms) lease.benefits().getFirst().benefit();
        assertThat(lease.modelLines()).containsExactly("F-150", "Explorer");
        assertThat(terms.rows()).extracting(row -> row.months() + " " + row.residual().wire() + " " + row.factors().keySet())
                .containsExactly("36 61 [T0-1, T2]", "24 70 [T0-1, T2, T3, T4]");
        assertThat(terms.milesPerYear()).isEqualTo(10_500);
        assertThat(terms.mileage()).extracting(step -> step.milesPerYear() + " " + step.pointsOff().wire())
                .containsExactly("12000 1", "15000 2");
        assertThat(List.of(terms.acquisitionFee(), terms.dispositionFee())).containsExactly(Dollars.of(645), Dollars.of(395));

        var was = (Benefit.LeaseTerms) Bulletin.program(1108).benefits().getFirst().benefit();
        var is = (Benefit.LeaseTerms) imported(text("Code,Acquisition fee\n26-1108,695\n")).made().getFirst().program()
                .orElseThrow().benefits().getFirst().benefit();
        assertThat(is).isEqualTo(new Benefit.LeaseTerms(was.rows(), was.milesPerYear(), was.mileage(), Dollars.of(695),
                was.dispositionFee()));
    }

    @Test
    void everyOtherKindBeginsWithARowAndTheEndOfTheSameRowChangesNothingAgain() {
        byte[] sheet = text("""
                Code,Name,Kind,Amount,Sponsor
                26-1231,Plan price,plan price,,
                26-1232,Plan price with a gift,plan pricing,gift at most $50,
                26-1233,Half a point,rate reduction,"0.5, never below 0.9",
                26-1234,Residual,residual,+2,
                26-1235,Pull ahead,payments,"3 payments, each 700, together 1,950",
                26-1236,First payments,payments,"3 times the payment, at most 2100",
                26-1237,Later,payments,90 days,
                26-1238,Volume,volume bonus,from 20: 200; from 28: 350,
                26-1239,Service,other,one year of service,
                26-1240,New house,,500,Northway (third party)
                """);
        List<Draft> made = imported(sheet).made();

        assertThat(made).extracting(draft -> draft.program().orElseThrow().benefits().getFirst().benefit()).containsExactly(
                new Benefit.PlanPrice(null), new Benefit.PlanPrice(Dollars.of(50)),
                new Benefit.RateReduction(Percent.parse("0.5"), Percent.parse("0.9")),
                new Benefit.ResidualAdjustment(Percent.of(2)),
                new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1_950)),
                new Benefit.PaymentMultiple(3, Dollars.of(2_100)), new Benefit.PaymentDeferral(90, true),
                new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(20, Dollars.of(200)),
                        new Benefit.VolumeBonus.Step(28, Dollars.of(350))), List.of()),
                new Benefit.NonCash("one year of service"),
                new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(500)), null));
        assertThat(made.getLast().program().orElseThrow().sponsor()).isEqualTo(new Party(PartyKind.THIRD_PARTY, "Northway"));
        assertThat(imported(sheet).unchanged()).isEqualTo(10);
    }

    @Test
    void rowsOfOtherKindsThatAreWrongAreListedWithRowColumnAndReason() {
        Imported imported = imported(text("""
                Code,Name,Kind,Amount,Terms,Tiers,Miles a year
                26-1231,No months,rate,T0-1: 1.9,,,
                26-1232,No such tier,rate,T9 36: 1.9,,,
                26-1233,No such tier,rate,1.9,36,gold,
                26-1234,No rate,rate,T0-1 36: TBD,,,
                26-1235,Twice,rate,T0-1 36: 1.9; T0-1 24-48: 2.9,,,
                26-1236,Odd term,rate,1.9,soon,,
                26-1237,No miles,lease,"2026 Explorer 36: 61, .00205",,,
                26-1238,No factor,lease,2026 Explorer 36: 61,,,10500
                26-1239,No such car,lease,"2026 Zorblax Comet 36: 61, .00205",,,10500
                26-1240,Not a factor,lease,"2026 Explorer 36: 61, 2.05",,,10500
                26-1241,Odd step,lease,"2026 Explorer 36: 61, .00205",,,10500; 12000
                26-1243,Odd plan,plan price,500,,,
                26-1244,Odd payments,payments,some,,,
                26-1245,Falling,volume bonus,from 28: 200; from 20: 350,,,
                26-1246,Too much,rate,T0-1 36: 99,,,
                """));

        assertThat(imported.made()).isEmpty();
        assertThat(imported.refused()).extracting(refused -> refused.line() + " " + refused.column()).containsExactly("2 Amount",
                "3 Amount", "4 Tiers", "5 Amount", "6 Amount", "7 Terms", "8 Miles a year", "9 Amount", "10 Amount",
                "11 Amount", "12 Miles a year", "13 Amount", "14 Amount", "15 Amount", "16 Amount");
        assertThat(imported.refused()).extracting(Refused::sentence).allSatisfy(sentence -> assertThat(sentence)
                .hasSizeGreaterThan(40).endsWith("."));
        assertThat(imported.refused().get(1).sentence()).contains("T0-1, T2, T3, T4");
    }

    @Test
    void aModelThatStandsInStockIsKnownThoughNoProgramNamesIt() {
        byte[] sheet = text("Code,Name,Amount,Vehicles\n26-1231,Winter cash,500,2022 Silverado 1500 LT\n");
        assertThat(imported(sheet).refused()).singleElement().extracting(Refused::sentence).asString()
                .contains("or that stands in stock");

        books.unitOfWork().write(MIA.actor(), log -> books.stock().save(List.of(Lot.USED)));
        assertThat(imported(sheet).made().getFirst().program().orElseThrow().vehicleLines())
                .containsExactly(ModelLine.of(2022, "Chevrolet", "Silverado 1500", "LT"));
    }

    private static List<String> rates(Program program) {
        var rates = (Benefit.RateTiers) program.benefits().getFirst().benefit();
        return rates.rows().stream().map(row -> row.tier() + " " + row.fromMonths() + "-" + row.toMonths()
                + " " + row.apr().wire() + " " + (row.advanceAtMost() == null ? "-" : row.advanceAtMost().wire())).toList();
    }
}
