package app.baton.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.baton.deal.Quote;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DealPaperTest {

    private static final float MARGIN = 35.9f;

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final DealPaper printer = new DealPaper(texts);

    /** The figures are those that WholeDealsTest has worked out by hand. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theWaysStandSideBySideLineByLine(PaperSize size) {
        Print print = sound(printer.print(DealCase.plain().sheet(), size), size);

        assertThat(print.text).contains("Lakeside Northwind", "Nov 24, 2026", "Prepared for Pat Rivera",
                "Salesperson Ana Duarte",
                "2027 Northwind Ridge", "Stock F4471", "Sticker price $32,000.00",
                "A Cash B Finance Standard rate 60 months C Finance Special Rate 60 months D Lease",
                "Monthly payment $543.47 $520.02 $310.03", "You pay at signing $29,512.00 $2,000.00 $2,000.00 $2,610.03",
                "Vehicle price $30,000.00 $30,000.00 $30,000.00 $30,000.00", "Bed liner $500.00", "Service contract $1,800.00",
                "Acquisition fee $595.00", "Sales tax $1,362.00 $1,362.00 $1,362.00",
                "Your trade, above what is owed on it -$3,000.00 -$3,000.00 -$3,000.00 -$3,000.00",
                "Rebate: Ridge Cash -$1,500.00 -$1,500.00 -$1,500.00", "Your cash down -$2,000.00",
                "Balance due $27,512.00", "Amount financed $27,512.00 $29,012.00", "Adjusted capitalized cost $26,745.00",
                "Annual percentage rate 6.90 % 2.90 %", "Finance charge", "Total of payments", "Total sale price");
        assertThat(print.text).contains("A, B, C: MI 6 % of $22,700.00 = $1,362.00.",
                "2020 Ridge $8,000.00 $5,000.00 $3,000.00",
                "D: With each payment, MI 6 % of $292.48 = $17.55. At the start, MI 6 % of $5,000.00 = $300.00.");
    }

    @Test
    void aLeaseIsShownInItsParts() {
        Print print = sound(printer.print(DealCase.plain().alone(RouteKind.LEASE), PaperSize.LETTER), PaperSize.LETTER);

        assertThat(print.pages).isEqualTo(1);
        assertThat(print.text).contains("Capitalized cost reduction $6,500.00", "First payment $310.03", "Sales tax $300.00",
                "Due at signing $7,110.03", "Your cash at signing $2,610.03", "Base payment $292.48", "Tax MI $17.55",
                "Residual $18,240.00", "Disposition fee $395.00", "Total of payments $18,356.08",
                "12,000 miles a year, 36,000 in all").doesNotContain("Annual percentage rate");
    }

    @Test
    void eachIncentiveSaysWhoWhenAndWhatToBring() {
        String text = text(DealCase.plain().sheet());

        assertThat(text).contains("Ridge Cash N-1 r1 in A, B, D: $1,500.00, a rebate assigned to the deal last day Nov 30, 2026",
                "When Delivered Nov 1 to Nov 30, 2026. Bring or sign bill of sale.", "Special Rate N-2 r1 in C: 2.9% APR",
                "Special Lease N-3 r1 in D:");
        assertThat(text(DealCase.plain().with("/policy/payees", "{\"N-1\": \"check\"}").sheet()))
                .contains("$1,500.00, a rebate that comes to you as a check", "Check to the buyer: Ridge Cash $1,500.00",
                        "changes none of its figures")
                .doesNotContain("Rebate: Ridge Cash");
    }

    @Test
    void theSmallPrintSaysWhatTheSheetIsAndUntilWhen() {
        String text = text(DealCase.plain().sheet());
        assertThat(text).contains("This is an estimate and not a contract",
                "subject to credit approval by the lender: tier A is assumed",
                "at these revisions: N-1 r1, N-2 r1, N-3 r1.", "The sheet holds until Nov 30, 2026",
                "not legal, financial or tax advice", "Presented by Ana Duarte, date", "Shown to Pat Rivera, date",
                "binds nobody to buy or to sell");

        String decided = text(DealCase.plain().with("/decision", "{\"lender\": \"Northwind Credit\", \"tier\": \"A\", "
                + "\"expires\": \"2026-11-28\"}").sheet());
        assertThat(decided).contains("Northwind Credit decided on tier A", "The sheet holds until Nov 28, 2026")
                .doesNotContain("is assumed");
    }

    static Stream<DealSheet> sheets() {
        Quote quote = DealCase.base().quote();
        return Stream.concat(Stream.of(DealCase.base().sheet(), Crowd.sheet(), DealCase.base().trades("[]").sheet(),
                        new DealSheet(Crowd.taxOpen(), DealSheet.best(Crowd.taxOpen()), DealCase.NAMES),
                        DealCase.base().with("/deal/trades/0/payoff", "\"10000.00\"").sheet(),
                        DealCase.base().with("/policy/payees", "{\"N-1\": \"check\"}").sheet()),
                quote.routes().stream().map(on -> new DealSheet(quote, List.of(on), DealNames.none(DealCase.DAY))));
    }

    /** R28: no cost, reserve, dealer cash, spiff, holdback, pack or over-allowance, and no program of the dealer's. */
    @ParameterizedTest
    @MethodSource("sheets")
    void nothingOfTheDealersStandsOnIt(DealSheet sheet) {
        Paper paper = printer.print(sheet, PaperSize.LETTER);
        String text = new Print(paper).text.toLowerCase(Locale.US);

        assertThat(sheet.ways()).allSatisfy(on -> assertThat(on.stack().dealerPrograms()).hasSize(2));
        assertThat(DealCase.DEALERS).allSatisfy(word -> assertThat(text).doesNotContain(word.toLowerCase(Locale.US)));
        assertThat(new String(paper.pdf(), StandardCharsets.ISO_8859_1)).doesNotContain("Stair Step", "Floor Spiff");
    }

    @Test
    void theDealersFiguresAreInTheQuoteThatItIsMadeOf() {
        Quote.OnRoute on = DealCase.base().quote().best(RouteKind.STANDARD).orElseThrow();
        assertThat(on.gross().total().toString()).contains("25417.00", "911.00", "231.00", "1367.00", "1013.00",
                "487.00", "RESERVE");
        assertThat(on.gross().front().toString()).contains("OVER_ALLOWANCE");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingIsClippedOrPrintedOverAndEveryPageHasItsNumber(DealSheet sheet) {
        for (PaperSize size : PaperSize.values()) {
            Paper paper = printer.print(sheet, size);
            Print print = sound(paper, size);
            for (int page = 1; page <= print.pages; page++) {
                assertThat(print.text).contains("Page " + page + " of " + print.pages);
            }
            assertThat(print.fonts).isNotEmpty().allMatch(font -> font.isEmbedded());
        }
    }

    @Test
    void aCrowdedDealRunsOverPagesWithTheHeadsOfItsColumnsRepeated() {
        Print print = sound(printer.print(Crowd.sheet(), PaperSize.LETTER), PaperSize.LETTER);

        assertThat(print.pages).isGreaterThan(2);
        assertThat(print.text.split("A Cash B Finance", -1)).hasSizeGreaterThan(2);
        assertThat(print.text).contains("$1,234,567.89",
                "Professor Bartholomew Featherstonehaugh-Cholmondeley the Third", "Series 12 -$112.00",
                "27-412 r1", "signed assignment form 7012", "2014 Other Make $500.00 $0.00 $500.00",
                "All together $20,500.00 $1,017,006.42 -$996,506.42");
    }

    @Test
    void whatIsOwedBeyondTheTradeIsSaidPlainly() {
        DealCase upside = DealCase.plain().with("/deal/trades/0/payoff", "\"10000.00\"");
        assertThat(text(upside.sheet())).contains("Still owed on your trade $2,000.00 $2,000.00 $2,000.00 $2,000.00",
                "You owe $2,000.00 more on your trade-in than we give for it. That debt is not gone")
                .doesNotContain("above what is owed on it");

        assertThat(text(upside.with("/deal/contract", "{\"equity\": \"cash-first\"}").alone(RouteKind.STANDARD)))
                .contains("your cash pays it first", "Still owed on your trade $2,000.00", "Your cash down -$2,000.00");
    }

    @Test
    void aPayoffThatNobodyConfirmedIsCalledSo() {
        assertThat(text(Crowd.sheet())).contains("good through Nov 25, 2026. Each day after that adds $3.21. "
                + "The lender has not confirmed");
        assertThat(text(DealCase.plain().sheet())).doesNotContain("has not confirmed");
    }

    @Test
    void aTaxThatNobodyKnowsIsNeverShownAsNothing() {
        Quote open = Crowd.taxOpen();
        String text = text(new DealSheet(open, DealSheet.best(open), DealCase.NAMES));
        assertThat(text).contains("Sales tax not known yet not known yet not known yet not known yet",
                "The tax of MI-UT is not known yet. It is in none of these figures and comes on top of them.");
    }

    @Test
    void withoutACustomerThereIsRoomToWriteHisName() {
        Quote quote = DealCase.plain().quote();
        DealSheet sheet = new DealSheet(quote, quote.best(RouteKind.CASH).stream().toList(), DealNames.none(DealCase.DAY));
        Paper paper = printer.print(sheet, PaperSize.LETTER);

        assertThat(new Print(paper).text).contains("Deal sheet", "Prepared for ____", "Presented by, date", "Shown to, date")
                .doesNotContain("Salesperson", "Stock", "Monthly payment", "credit approval");
        assertThat(paper.title()).isEqualTo("Deal sheet 2027 Northwind Ridge");
    }

    /** What a customer adds up comes to what is printed under it. */
    @ParameterizedTest
    @MethodSource("sheets")
    void everyColumnAddsUp(DealSheet sheet) {
        for (Ways.Way way : new Ways(sheet.ways()).all()) {
            WayLines lines = new WayLines(way, texts);
            Worked worked = way.on().worked();
            var sum = lines.lines().stream().map(WayLines.Line::amount).reduce(Dollars.zero(),
                    Money::plus);
            assertThat(sum).isEqualTo(worked instanceof Sale sale ? sale.balance().amount()
                    : ((Leased) worked).adjustedCost().amount());
        }
    }

    @Test
    void chargesOfOneNameAreLinesOfTheirOwn() {
        String twice = text(DealCase.plain().with("/deal/items/2/name", "\"Document fee\"").alone(RouteKind.CASH));
        assertThat(twice).contains("Document fee $200.00 Document fee $150.00");
    }

    @Test
    void theSameSheetGivesTheSameBytesAndNoWayAtAllIsNoSheet() {
        assertThat(printer.print(DealCase.base().sheet(), PaperSize.LETTER).pdf())
                .isEqualTo(printer.print(DealCase.base().sheet(), PaperSize.LETTER).pdf());
        Quote quote = DealCase.plain().quote();
        assertThatIllegalArgumentException().isThrownBy(() -> new DealSheet(quote, List.of(), DealCase.NAMES));
    }

    private String text(DealSheet sheet) {
        return sound(printer.print(sheet, PaperSize.LETTER), PaperSize.LETTER).text;
    }

    /** Nothing over anything else, nothing in the margin, nothing smaller than 7 points. */
    static Print sound(Paper paper, PaperSize size) {
        Print print = new Print(paper);
        assertThat(print.pages).isEqualTo(paper.pages());
        assertThat(print.overlaps()).isEmpty();
        assertThat(print.stretches).isNotEmpty().allSatisfy(stretch -> {
            assertThat(stretch.left()).isGreaterThan(MARGIN);
            assertThat(stretch.right()).isLessThan(size.width() - MARGIN);
            assertThat(stretch.top()).isGreaterThan(MARGIN - 2);
            assertThat(stretch.bottom()).isLessThan(size.height() - MARGIN + 2);
            assertThat(stretch.size()).isGreaterThanOrEqualTo(7);
        });
        return print;
    }
}
