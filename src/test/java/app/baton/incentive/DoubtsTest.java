package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of an entry that its source does not have, so that whoever confirms it looks twice. */
class DoubtsTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final String SOURCE = "$1,500 for everybody, 11/3/2026 to 11/30/2026";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Cash of $2,750 | 2750 | true", "Cash of $2,750 | 275 | false", "rate .00198 | 0.00198 | true",
        "three payments | 3 | true", "Twenty units | 20 | true", "twentyfold | 20 | false", "4.90 percent | 4.9 | true",
        "1,000,000 miles | 1000000 | true", "12,34 | 12 | false", "no figure | 0 | false", "zero down | 0 | true",
        "bulletin 26-1101 | 26 | true", "bulletin 26-1101 | 1101 | true",
    })
    void numbersHoweverTheyAreSpelled(String text, BigDecimal number, boolean named) {
        assertThat(SourceFigures.in(text).names(number)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "until 2026-11-30 | 2026-11-30 | true", "until 2026-11-30 | 2027-11-30 | false", "until 11/30/2026 | 2026-11-30 | true",
        "until 11/30/26 | 2026-11-30 | true", "until 11/30 | 2026-11-30 | true", "until 11/30 | 2026-11-29 | false",
        "until November 30, 2026 | 2026-11-30 | true", "until Nov. 30 | 2026-11-30 | true", "until Nov 30th | 2026-11-30 | true",
        "until Nov 30, 2025 | 2026-11-30 | false", "until 30 November 2026 | 2026-11-30 | true",
        "until 30 november | 2026-11-30 | true", "until 3 Dec. 2026 | 2026-12-03 | true", "from 11-3-2026 | 2026-11-03 | true",
        "13/45/2026 | 2026-11-30 | false",
    })
    void daysHoweverTheyAreSpelled(String text, LocalDate day, boolean named) {
        assertThat(SourceFigures.in(text).names(day)).isEqualTo(named);
    }

    @Test
    void wordsInAnyLetters() {
        assertThat(SourceFigures.in("Code 5k1 applies").says("5K1")).isTrue();
        assertThat(SourceFigures.in("Code 5k1 applies").says("5K2")).isFalse();
    }

    @Test
    void anEntryThatSaysWhatItsSourceSaysHasNone() {
        assertThat(doubts(Programs.cash("26-1", 1, "Cash", 1500), SOURCE)).isEmpty();
    }

    @Test
    void amountsAndDays() {
        assertThat(doubts(Programs.cash("26-1", 1, "Cash", 1600, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 30)), SOURCE))
                .containsExactly("Amount: $1,600 is not found in the text.", "Sold: Nov 4, 2026 is not found in the text.",
                        "Delivered: Nov 4, 2026 is not found in the text.");
    }

    @Test
    void limitsAboveOne() {
        Program limited = program(Condition.always(), new Limits(1, 2, 15, Dollars.of(9000)), ClaimTerms.none());
        assertThat(doubts(limited, SOURCE)).containsExactly("In one household: 2 is not found in the text.",
                "First deliveries: 15 is not found in the text.", "Budget: $9,000 is not found in the text.");
    }

    @Test
    void claims() {
        ClaimTerms code = new ClaimTerms(ClaimTerms.With.CODE, "5K1", new ClaimTerms.Due.AfterDelivery(45),
                new ClaimTerms.Late(DAY, List.of("dealer")));
        assertThat(doubts(program(Condition.always(), Limits.none(), code), SOURCE)).containsExactly(
                "Claim: 45 is not found in the text.", "Claim: 5K1 is not found in the text.",
                "Claim: Dec 24, 2026 is not found in the text.");
        ClaimTerms day = new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.On(DAY), null);
        assertThat(doubts(program(Condition.always(), Limits.none(), day), SOURCE))
                .containsExactly("Claim: Dec 24, 2026 is not found in the text.");
    }

    @Test
    void whatConditionsName() {
        fact(new CustomerFact.Owns(BUYER, CustomerFact.Owns.Holding.OWNS, new Brands(List.of("Ford"), List.of()), 2012, 2020, 0,
                false, false), "2012", "2020");
        fact(new CustomerFact.Owns(BUYER, CustomerFact.Owns.Holding.OWNS, new Brands(List.of("Ford"), List.of()), null, null, 180,
                false, false), "180");
        fact(new CustomerFact.Graduate(BUYER, 24, 6), "24", "6");
        fact(new CustomerFact.HasAccount(BUYER, "Bank", 12), "12");
        fact(new CustomerFact.ReturnsLease(BUYER, "Bank", DAY, DAY.plusDays(1)), "Dec 24, 2026", "Dec 25, 2026");
        fact(new PlaceFact.RegisteredIn(List.of(), List.of(), List.of("480"), List.of()), "480");
        fact(new VehicleFact.VinIn(List.of(Vin.parse("1FTFW3L85TFB32734")), List.of()), "1FTFW3L85TFB32734");
        fact(new VehicleFact.InService(DAY, null), "Dec 24, 2026");
        fact(new VehicleFact.Stocked(null, DAY), "Dec 24, 2026");
        fact(new VehicleFact.DaysInStock(120, 365), "120", "365");
        fact(new DealFact.ScoreAtLeast(620), "620");
        fact(new DealFact.AdvanceAtMost(Percent.of(110)), "110");
        fact(new DealFact.DateIn(new Window(DateKind.ORDER, DAY, null)), "Dec 24, 2026");
        fact(new DealFact.CashDown(Dollars.of(2000), Percent.of(10)), "$2,000", "10");
        fact(new DealFact.TermWithin(36, 72), "36", "72");
        fact(new DealFact.NameOnOrder(48), "48");
        fact(new DealFact.AskedFor());
        fact(new Fact.ReadTheProgram("Is it for 7 people?"));
    }

    private static void fact(Fact fact, String... figures) {
        Program program = program(Condition.is(fact), Limits.none(), ClaimTerms.none());
        assertThat(doubts(program, SOURCE)).containsExactly(List.of(figures).stream()
                .map(figure -> "Condition: " + figure + " is not found in the text.").toArray(String[]::new));
        assertThat(doubts(program, SOURCE + " " + String.join("; ", figures))).isEmpty();
    }

    private static List<String> doubts(Program program, String text) {
        return new Doubts(TEXTS).of(program, text).stream().map(Doubt::sentence).toList();
    }

    private static Program program(Condition who, Limits limits, ClaimTerms claim) {
        Program cash = Programs.cash("26-1", 1, "Cash", 1500);
        return new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), cash.payees(), cash.windows(), cash.routes(),
                cash.benefits(), who, cash.combination(), limits, List.of(), claim, false, cash.source(), Extras.none());
    }
}
