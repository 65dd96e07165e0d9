package app.baton.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.Finding;
import app.baton.deal.figures.Figure;
import app.baton.incentive.Program;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.LeftOut;
import app.baton.journal.Texts;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JacketPaperTest {

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final JacketPaper printer = new JacketPaper(texts);

    static Stream<Jacket> jackets() {
        return Stream.concat(Stream.of(RouteKind.values()).map(kind -> DealCase.base().jacket(kind, DealCase.TRAIL)),
                Stream.of(Crowd.jacket(), DealCase.base().with("/situation/place", "{\"state\": \"UT\"}")
                        .jacket(RouteKind.STANDARD, DealTrail.none())));
    }

    @ParameterizedTest
    @MethodSource("jackets")
    void everyFindingFigureAndReasonIsInIt(Jacket jacket) {
        String text = text(jacket);

        for (Finding finding : jacket.on().findings()) {
            assertThat(text).contains(flat(finding.sentence(texts)), flat(finding.mend(texts)));
        }
        Stream.concat(jacket.on().worked().figures().stream(), Stream.of(jacket.on().gross().total())).forEach(figure ->
                everyLine(figure, text));
        for (LeftOut left : jacket.on().stack().leftOut()) {
            assertThat(text).contains(left.program().name() + " " + left.program().ref(), flat(left.sentence(texts)));
        }
        assertThat(jacket.programs()).isNotEmpty();
        for (Program program : jacket.programs()) {
            assertThat(text).contains(program.name() + " " + program.ref(), flat(program.windowLine(texts)),
                    flat(program.claimLine(texts)), program.source().document());
            program.proofLines(texts).forEach(proof -> assertThat(text).contains(flat(proof)));
        }
    }

    private void everyLine(Figure figure, String text) {
        assertThat(text).contains(flat(figure.label(texts)), texts.formats().cents(figure.amount().abs()));
        figure.because().forEach(because -> assertThat(text).contains(flat(because.sentence(texts))));
        figure.parts().forEach(part -> everyLine(part, text));
    }

    /** What the customer's sheet leaves out is what finance has to see. */
    @Test
    void theDealersFiguresAreInIt() {
        assertThat(text(DealCase.base().jacket(RouteKind.STANDARD, DealTrail.none()))).contains("Vehicle cost -$25,417.00",
                "Over-allowance: 2020 Ridge", "Holdback", "$911.00",
                "Stair Step N-4 r1 dealer money to the store, paid by Northwind $1,013.00",
                "Floor Spiff", "The lender's own rate is 6.9 %.", "$884.70", "After pack");
    }

    @Test
    void whatHappenedStandsInItInItsOrder() {
        String text = text(DealCase.base().jacket(RouteKind.STANDARD, DealCase.TRAIL));
        assertThat(text).containsSubsequence("Pencils Pencil 1 $30,000.00", "Lou Marsh", "Nov 24, 2026", "The lender's decision",
                "Tier A, buy rate 6.9 %", "Approvals Approved", "Dates Contract", "Delivery", "Nov 27, 2026",
                "Papers seen Bill of sale",
                "Promises that ended otherwise $500 off any Ridge Honored at the store's cost: $500.00.");
        assertThat(text(DealCase.base().jacket(RouteKind.STANDARD, DealTrail.none()))
                .split("Nothing is recorded\\.", -1)).hasSize(7);
    }

    @Test
    void theReasonsOfWhatIsInTheDealAreSaid() {
        assertThat(text(DealCase.base().jacket(RouteKind.STANDARD, DealTrail.none()))).contains(
                "Ridge Cash N-1 r1 to the deal, paid by Northwind $1,500.00 In time: "
                        + "the vehicle has to be delivered Nov 1 to Nov 30, 2026.",
                "bill of sale Seen by ____");
    }

    @Test
    void aLongTextIsPrintedWholeAndItsTableWithoutBars() {
        String text = text(Crowd.jacket());
        assertThat(text.split("take retail delivery from stock between the program dates", -1)).hasSize(61);
        assertThat(text).contains("Model · Amount Ridge · $1,500");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void nothingIsClippedAndEveryPageHasItsNumber(PaperSize size) {
        jackets().forEach(jacket -> {
            Paper paper = printer.print(jacket, size);
            Print print = DealPaperTest.sound(paper, size);
            for (int page = 1; page <= print.pages; page++) {
                assertThat(print.text).contains("Page " + page + " of " + print.pages);
            }
        });
    }

    @Test
    void theSameJacketGivesTheSameBytes() {
        Jacket jacket = DealCase.base().jacket(RouteKind.CASH, DealCase.TRAIL);
        assertThat(printer.print(jacket, PaperSize.LETTER).pdf()).isEqualTo(printer.print(jacket, PaperSize.LETTER).pdf());
        assertThat(printer.print(jacket, PaperSize.LETTER).title()).isEqualTo("Deal jacket 2027 Northwind Ridge for Pat Rivera");
    }

    private String text(Jacket jacket) {
        String all = new Print(printer.print(jacket, PaperSize.LETTER)).text;
        return all.replaceAll("Deal jacket 2027 [^.]{0,160}?\\S+ For finance and auditors\\.[^.]*\\. Page \\d+ of \\d+ ?", "");
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
