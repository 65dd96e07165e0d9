package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Proof;
import app.baton.incentive.RateRow;
import app.baton.incentive.Tier;
import app.baton.incentive.VehicleFact;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Vin;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entries against a table of their key terms, copied by hand from the bulletin's text. */
class BulletinTermsTest {

    /** number, revision, year, model, trim, amount; a dash means nothing for this vehicle. */
    @ParameterizedTest
    @CsvSource({
        "1101,1,2026,F-150,XL,2000", "1101,1,2026,F-150,STX,2000", "1101,1,2026,F-150,XLT,2750", "1101,1,2026,F-150,Lariat,2750",
        "1101,1,2026,F-150,Raptor,-", "1101,1,2027,F-150,XL,-", "1101,1,2026,Explorer,Active,1500",
        "1101,1,2026,Explorer,ST-Line,1500", "1101,1,2026,Explorer,ST,1000", "1101,1,2026,Explorer,Platinum,-",
        "1101,1,2026,Bronco Sport,Badlands,1000", "1101,1,2026,Ranger,XLT,1250", "1101,1,2026,Expedition,Max,2500",
        "1101,1,2026,Transit,250,1500", "1101,1,2026,Mustang Mach-E,GT,-",
        "1109,1,2026,F-150,XLT,2250", "1109,1,2026,F-150,Lariat,2250", "1109,1,2026,F-150,STX,-", "1109,1,2026,Explorer,ST,1750",
        "1109,1,2026,Bronco Sport,Heritage,1000", "1109,1,2026,Mustang Mach-E,GT,4500", "1109,1,2026,Ranger,XL,-",
        "1110,1,2026,F-150,XL,1000", "1110,1,2027,Expedition,Max,1000", "1110,1,2027,Maverick,XL,750",
        "1110,1,2026,Transit,250,-",
        "1110,1,2025,F-150,XL,-",
        "1111,1,2026,Explorer,ST,1500", "1111,1,2026,Bronco Sport,Badlands,1500", "1111,1,2026,Mustang Mach-E,GT,1500",
        "1111,1,2026,F-150,XL,1000", "1111,2,2026,F-150,XL,1750", "1111,2,2026,Explorer,ST,1500", "1111,1,2026,Ranger,XL,-",
        "1111,2,2027,F-150,XL,-",
        "1121,1,2026,F-150,XL,2400", "1121,1,2026,Transit,250,1900", "1121,1,2026,Explorer,ST,1200", "1121,1,2026,Ranger,XL,1200",
        "1121,1,2026,Expedition,Max,-",
        "1104,1,2026,F-150,XL,1250", "1106,1,2026,Explorer,ST,1000", "1106,1,2027,Explorer,ST,-", "1106,1,2026,F-150,XL,-",
        "1115,1,2027,Transit,250,500", "1116,1,2026,Explorer,ST,500", "1116,1,2025,Explorer,ST,-", "1117,1,2027,Ranger,XL,750",
        "1122,1,2026,F-150,XL,500", "1122,1,2026,Explorer,ST,500", "1122,1,2026,Ranger,XL,500", "1122,1,2026,Expedition,Max,500",
        "1122,1,2026,Bronco Sport,Badlands,-", "1124,1,2027,Bronco Sport,Badlands,1000", "1124,1,2026,F-150,XL,1000",
        "1124,1,2026,Ranger,XL,-", "1125,1,2026,Transit,250,400", "1125,1,2027,F-150,XL,-", "1127,1,2025,Ranger,XL,600",
    })
    void theAmountForEachVehicle(int number, int revision, int year, String model, String trim, String amount) {
        Program program = Bulletin.program(number, revision);
        String given = amountFor(program, year, model, trim);

        assertThat(given).isEqualTo(amount.equals("-") ? "-" : amount + ".00");
    }

    @ParameterizedTest
    @CsvSource({
        "1102,1,36,0.9 2.9 5.9", "1102,1,48,1.9 3.9 6.9", "1102,1,60,2.9 4.9 7.9", "1102,1,72,4.9 6.4 -", "1102,1,84,- - -",
        "1102,2,36,0 1.9 4.9", "1102,2,48,0.9 2.9 5.9", "1102,2,60,1.9 3.9 6.9", "1102,2,72,3.9 5.9 -", "1102,2,39,- - -",
        "1103,1,84,4.9 - -", "1103,1,72,- - -",
    })
    void theRatesOfEachTerm(int number, int revision, int months, String rates) {
        assertThat(rates(((Benefit.RateTiers) benefit(number, revision)).rows(), months, "T0-1", "T2", "T3")).isEqualTo(rates);
    }

    @ParameterizedTest
    @CsvSource({"36,6.49 8.49 11.49 14.99", "48,6.49 8.49 11.49 14.99", "60,6.49 8.49 11.49 14.99", "72,6.99 8.99 11.99 -",
        "84,7.49 9.49 - -"})
    void theStandardRatesOfEachTerm(int months, String rates) {
        List<RateRow> rows = Bulletin.rulebook().standardRates().getFirst().rows();

        assertThat(rates(rows, months, "T0-1", "T2", "T3", "T4")).isEqualTo(rates);
    }

    @Test
    void advancesAndScoresOfTheRates() {
        for (int revision = 1; revision <= 2; revision++) {
            Benefit.RateTiers rates = (Benefit.RateTiers) benefit(1102, revision);
            assertThat(rates.scoreAtLeast()).isEqualTo(620);
            assertThat(rates.rows()).extracting(row -> row.tier() + " " + (row.advanceAtMost() == null ? ""
                    : row.advanceAtMost().wire())).containsOnly("T0-1 120", "T2 115", "T3 105");
        }
        assertThat(((Benefit.RateTiers) benefit(1103, 1)).rows()).extracting(row -> row.advanceAtMost() == null ? ""
                : row.advanceAtMost().wire()).containsExactly("110");
        assertThat(Bulletin.program(1102, 2).modelLines()).containsExactly("F-150", "Explorer", "Bronco Sport", "Mustang Mach-E");
        assertThat(Bulletin.program(1103).modelLines()).containsExactly("F-150", "Expedition");
    }

    @ParameterizedTest
    @CsvSource({"F-150,XLT,24,70,0.00198 0.00232 0.00291", "F-150,Lariat,36,61,0.00205 0.00239 0.00298",
        "Explorer,ST,24,67,0.00172 0.00206 0.00265", "Explorer,Active,36,57,0.00181 0.00215 0.00274",
        "Bronco Sport,Badlands,24,69,0.0016 0.00194 0.00253", "Bronco Sport,Heritage,36,60,0.00168 0.00202 0.00261",
        "Mustang Mach-E,GT,24,58,0.00065 0.00099 0.00158", "Mustang Mach-E,GT,36,47,0.00082 0.00116 0.00175"})
    void theLeaseTable(String model, String trim, int months, String residual, String factors) {
        Benefit.LeaseTerms lease = (Benefit.LeaseTerms) benefit(1108, 1);
        var row = lease.rows().stream().filter(each -> each.months() == months && each.line().covers(2026, "Ford", model, trim))
                .findFirst().orElseThrow();

        assertThat(row.residual().wire()).isEqualTo(residual);
        assertThat(row.factors().values().stream().map(MoneyFactor::wire)
                .collect(Collectors.joining(" "))).isEqualTo(factors);
        assertThat(lease.rows()).hasSize(8).noneMatch(each -> each.line().covers(2026, "Ford", "F-150", "STX"));
        assertThat(lease.milesPerYear()).isEqualTo(10_500);
        assertThat(lease.mileage()).extracting(step -> step.milesPerYear() + " " + step.pointsOff().wire())
                .containsExactly("12000 1", "15000 2");
        assertThat(lease.acquisitionFee()).isEqualTo(Dollars.of(645));
        assertThat(lease.dispositionFee()).isEqualTo(Dollars.of(395));
    }

    @Test
    void theOtherBenefits() {
        assertThat(((Benefit.CustomerCash) benefit(1105, 1)).amount()).isEqualTo(new AmountRule.ByAge(List.of(
                new AmountRule.ByAge.Row(120, 179, Dollars.of(750)), new AmountRule.ByAge.Row(180, null, Dollars.of(1500)))));
        assertThat(benefit(1107, 1)).isEqualTo(new Benefit.CustomerCash(new AmountRule.Share(percent("6"),
                AmountRule.Share.Base.MSRP, Dollars.of(3000)), percent("10")));
        assertThat(benefit(1112, 1)).isEqualTo(new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1950)));
        assertThat(benefit(1113, 1)).isEqualTo(new Benefit.PaymentMultiple(3, Dollars.of(2100)));
        assertThat(benefit(1114, 1)).isEqualTo(new Benefit.PaymentDeferral(90, true));
        assertThat(benefit(1118, 1)).isEqualTo(printed(500, 750, 1000));
        assertThat(benefit(1119, 1)).isEqualTo(printed(750, 1250));
        assertThat(benefit(1120, 1)).isEqualTo(new Benefit.PlanPrice(Dollars.of(50)));
        assertThat(benefit(1126, 1)).isEqualTo(new Benefit.RateReduction(percent("0.5"), percent("0")));
        assertThat(benefit(1129, 1)).isEqualTo(new Benefit.NonCash("one year of connected service"));
        assertThat(benefit(1130, 1)).isEqualTo(new Benefit.CustomerCash(new AmountRule.UpTo(Dollars.of(1000)), null));
        assertThat(Bulletin.program(1128).benefits()).extracting(part -> ((Benefit.Spiff) part.benefit()).amount())
                .containsExactly(new AmountRule.Fixed(Dollars.of(100)), new AmountRule.Fixed(Dollars.of(75)));
        assertThat(Bulletin.program(1127).limits().deliveries()).isEqualTo(15);
        assertThat(Bulletin.program(1127).limits().budget()).isEqualTo(Dollars.of(9000));
    }

    /** The bulletin's own example: 26 units, 5 with 1129: 28.5, counted as 28, paid 9,100. */
    @Test
    void theStairStepsExampleComesOut() {
        Benefit.VolumeBonus bonus = (Benefit.VolumeBonus) benefit(1123, 1);
        var weight = bonus.weights().getFirst();
        assertThat(weight.program()).isEqualTo(new ProgramId("26-1129"));

        int counted = new java.math.BigDecimal(26 - 5).add(weight.counts().multiply(new java.math.BigDecimal(5)))
                .setScale(0, java.math.RoundingMode.FLOOR).intValueExact();
        var step = bonus.steps().stream().filter(each -> each.fromUnits() <= counted).toList().getLast();

        assertThat(counted).isEqualTo(28);
        assertThat(step.perUnit().multipliedBy(26)).isEqualTo(Dollars.of(9100));
        assertThat(bonus.steps()).extracting(each -> each.fromUnits() + " " + Dollars.wire(each.perUnit()))
                .containsExactly("20 200.00", "28 350.00", "36 500.00");
    }

    @Test
    void peoplePlacesAndVehicles() {
        CustomerFact.Owns loyal = fact(1110, CustomerFact.Owns.class);
        assertThat(words(loyal.roles())).isEqualTo("buyer household-member");
        assertThat(loyal.brands().only()).containsExactly("Ford", "Lincoln");
        assertThat(held(loyal)).isEqualTo("2012 30 false false");
        CustomerFact.Owns conquest = fact(1111, CustomerFact.Owns.class);
        assertThat(words(conquest.roles())).isEqualTo("buyer");
        assertThat(conquest.brands().except()).containsExactly("Ford", "Lincoln", "Mercury");
        assertThat(held(conquest)).isEqualTo("2017 180 true true");
        CustomerFact.Owns mailed = fact(1119, CustomerFact.Owns.class);
        assertThat(held(mailed)).isEqualTo("- 0 false true");
        CustomerFact.ReturnsLease lease = fact(1112, CustomerFact.ReturnsLease.class);
        assertThat(lease.endsFrom() + " " + lease.endsUntil()).isEqualTo("2026-12-01 2027-05-31");
        assertThat(words(fact(1115, CustomerFact.Serves.class).roles())).isEqualTo("buyer spouse");
        assertThat(fact(1115, CustomerFact.Serves.class).callings()).hasSize(5);
        assertThat(fact(1116, CustomerFact.Serves.class).callings()).hasSize(6);
        assertThat(fact(1117, CustomerFact.Graduate.class).monthsBefore()).isEqualTo(24);
        assertThat(fact(1117, CustomerFact.Graduate.class).monthsAfter()).isEqualTo(6);
        assertThat(fact(1117, CustomerFact.FirstOnContract.class)).isNotNull();
        assertThat(fact(1118, CustomerFact.HoldsCertificate.class).validOn()).isEqualTo(DateKind.SALE);
        assertThat(fact(1120, CustomerFact.HoldsPin.class).perGiverAndYear()).isEqualTo(2);
        assertThat(fact(1121, CustomerFact.HasFleetNumber.class)).isNotNull();
        assertThat(fact(1122, PlaceFact.RegisteredIn.class).zips()).containsExactly("480", "481", "482", "483");
        assertThat(fact(1124, DealFact.NameOnOrder.class).hoursBeforeArrival()).isEqualTo(24);
        assertThat(fact(1126, CustomerFact.HasAccount.class).paidOffWithinMonths()).isEqualTo(12);
        assertThat(fact(1113, DealFact.TierIn.class).tiers()).extracting(Tier::code).containsExactly("T0-1", "T2");
        assertThat(fact(1114, DealFact.AskedFor.class)).isNotNull();
        assertThat(fact(1105, VehicleFact.Origin.class).from()).isEqualTo(VehicleFact.Origin.From.STOCK);
        assertThat(fact(1127, VehicleFact.Origin.class).from()).isEqualTo(VehicleFact.Origin.From.STOCK);
        assertThat(fact(1130, Fact.ReadTheProgram.class).question()).contains("chapter 7");
    }

    @Test
    void theTwelveVehiclesOfTheVinBonusAreThoseOfTheText() {
        List<Vin> vins = fact(1104, VehicleFact.VinIn.class).vins();
        String text = Bulletin.resource("/samples/bulletin-2026-11.md");
        String section = text.substring(text.indexOf("### 26-1104"), text.indexOf("### 26-1105"));

        assertThat(vins).hasSize(12).doesNotHaveDuplicates().allMatch(vin -> section.contains("| " + vin.value() + " |"))
                .allMatch(Vin::checks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1101 | contract/bill of sale", "1102 | credit decision with tier", "1103 | credit decision with tier",
        "1104 | contract/bill of sale", "1105 | contract/bill of sale, lot arrival record", "1106 | delivery report",
        "1107 | contract/bill of sale, window sticker", "1108 | credit decision with tier", "1109 | lease",
        "1110 | registration/title/lease of the owned vehicle, licenses of both people",
        "1111 | registration showing name and start date", "1112 | odometer statement, lease return receipt",
        "1113 | contract, signed choice of form",
        "1115 | leave and earnings statement/DD 214/veteran's card, marriage certificate",
        "1116 | agency identity card/letter of the department", "1117 | diploma/transcript with date/registrar's letter",
        "1118 | original certificate", "1119 | original certificate, registration of the competing vehicle",
        "1120 | signed plan agreement, license, pay slip of the eligible person/retiree card of the eligible person",
        "1121 | fleet number confirmation", "1122 | registration application", "1123 | unit report",
        "1124 | order confirmation with the buyer's name and time", "1125 | delivery receipt with date",
        "1126 | credit decision with tier, account number of the earlier contract", "1127 | manager's initials",
        "1128 | delivered and claimed deal", "1129 | original certificate", "1130 | read the program",
    }, quoteCharacter = '`')
    void theListedProofs(int number, String proofs) {
        String listed = Bulletin.program(number).allProofs().stream().map(rule -> rule.anyOf().stream().map(Proof::document)
                .collect(Collectors.joining("/"))).collect(Collectors.joining(", "));

        assertThat(listed).isEqualTo(proofs);
    }

    @Test
    void theTextIsTheSponsorsOwn() {
        String text = Bulletin.resource("/samples/bulletin-2026-11.md").replace("**", "");
        for (Program program : Bulletin.sheet().programs()) {
            String first = program.source().text().lines().findFirst().orElseThrow();
            assertThat(text).as(program.ref().toString()).contains(first);
        }
    }

    private static String amountFor(Program program, int year, String model, String trim) {
        for (Condition.Is leaf : program.eligibility().leaves()) {
            if (leaf.fact() instanceof VehicleFact.Vehicle vehicle && (!any(vehicle.lines(), year, model, trim)
                    || any(vehicle.except(), year, model, trim))) {
                return "-";
            }
        }
        AmountRule rule = switch (program.benefits().getFirst().benefit()) {
            case Benefit.CustomerCash cash -> cash.amount();
            case Benefit.DealerCash cash -> cash.amount();
            default -> throw new IllegalArgumentException(program.ref().toString());
        };
        return switch (rule) {
            case AmountRule.Fixed fixed -> Dollars.wire(fixed.amount());
            case AmountRule.ByModel table -> table.rows().stream().filter(row -> any(row.lines(), year, model, trim)).findFirst()
                    .map(row -> Dollars.wire(row.amount())).orElse("-");
            default -> throw new IllegalArgumentException(program.ref().toString());
        };
    }

    private static boolean any(List<ModelLine> lines, int year, String model, String trim) {
        return lines.stream().anyMatch(line -> line.covers(year, "Ford", model, trim));
    }

    private static String rates(List<RateRow> rows, int months, String... tiers) {
        return Stream.of(tiers).map(tier -> rows.stream().filter(row -> row.tier().code().equals(tier)
                && row.fromMonths() <= months && months <= row.toMonths()).map(row -> row.apr().wire()).findFirst().orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static Benefit benefit(int number, int revision) {
        assertThat(Bulletin.program(number, revision).benefits()).isNotEmpty();
        return Bulletin.program(number, revision).benefits().getFirst().benefit();
    }

    private static <F extends Fact> F fact(int number, Class<F> type) {
        return Bulletin.program(number).eligibility().leaves().stream().map(Condition.Is::fact).filter(type::isInstance)
                .map(type::cast).findFirst().orElseThrow();
    }

    private static String held(CustomerFact.Owns owns) {
        return said(owns.modelYearFrom()) + " " + owns.daysBeforeSale() + " " + owns.unbroken() + " " + owns.registered();
    }

    private static Benefit printed(long... dollars) {
        return new Benefit.CustomerCash(new AmountRule.Printed(Arrays.stream(dollars).mapToObj(Dollars::of).toList()), null);
    }

    private static app.baton.money.Percent percent(String text) {
        return app.baton.money.Percent.parse(text);
    }

    private static String said(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String words(List<?> items) {
        return items.isEmpty() ? "-" : items.stream()
                .map(item -> item instanceof Enum<?> word ? Fields.word(word) : item.toString()).collect(Collectors.joining(" "));
    }
}
