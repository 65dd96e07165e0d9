package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.Checks;
import app.baton.deal.check.DealCase;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.deal.check.StoreLimits;
import app.baton.deal.worksheet.Calculator;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each check of a deal by itself: the deal that it finds something in, its severity and its sentence. */
class DealChecksTest {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);
    private static final String PARTICIPATION =
            "{\"standard\": \"1.5\", \"split\": \"75\", \"caps\": [{\"toMonths\": 72, \"points\": \"2\"}], "
                    + "\"chargebackDays\": 90}";

    /** One change of the base deal, and what the standard route's checks then say; the base deal says none of it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/quote/checks.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void aCheckSaysWhatItFound(String severity, String code, String pointer, String value, String sentence) {
        assertThat(sentences(base(), RouteKind.STANDARD)).doesNotContain(sentence);

        assertThat(findings(base().with(pointer, value), RouteKind.STANDARD)).anySatisfy(finding -> {
            assertThat(finding.sentence(TEXTS)).isEqualTo(sentence);
            assertThat(finding.code().name()).isEqualTo(code);
            assertThat(finding.severity().name()).isEqualTo(severity);
            assertThat(finding.mend(TEXTS)).isNotBlank();
        });
    }

    /** R17: nobody decided yet, so the tier is assumed; a cash buyer has none. */
    @Test
    void untilTheLenderDecidesTheTierIsAssumed() {
        assertThat(sentences(base(), RouteKind.STANDARD)).contains("Tier A is assumed: no lender has decided.");
        assertThat(sentences(base(), RouteKind.CASH)).noneMatch(sentence -> sentence.contains("assumed"));
        assertThat(sentences(base().with("/decision", "{\"lender\": \"Northwind Credit\", \"tier\": \"A\"}"), RouteKind.STANDARD))
                .noneMatch(sentence -> sentence.contains("assumed"));
    }

    /** The program lends 110 % of 32,000 = 35,200 at most: above it the route is closed, with its reason. */
    @Test
    void aRouteIsClosedWhereTheAdvanceIsAboveTheProgramsOwn() {
        Quote quote = base().with("/deal/price", "\"36300.00\"").quote();

        assertThat(quote.best(RouteKind.RATE)).isEmpty();
        assertThat(quote.answer().closed()).singleElement()
                .satisfies(closed -> assertThat(closed.route().kind()).isEqualTo(RouteKind.RATE));
    }

    /** R14: a stack that was found at one price and is kept at a higher one is measured again with the final figures. */
    @Test
    void theProgramsOwnAdvanceIsMeasuredWithTheFinalFigures() {
        Quote quote = base().quote();
        QuoteRequest request = quote.request();
        Worksheet dearer = request.worksheet().at(QuoteCase.usd("36300.00"));
        var structure = request.structure();
        var worked = new Calculator(dearer, structure.situation(), structure.policy(), request.taxes())
                .of(quote.best(RouteKind.RATE).orElseThrow().stack()).orElseThrow();

        List<Finding> findings = Checks.of(new DealCase(dearer, structure.situation(), worked, request.taxes(),
                StoreLimits.none(), List.of(), null, null));

        assertThat(findings).anySatisfy(finding -> assertThat(finding.sentence(TEXTS))
                .isEqualTo("$35,690 is lent, 111.54 % of the sticker price; the program allows 110 %."));
    }

    /** R8: 2.5 points are above the lender's 2 and every buyer's 1.5; half a point less needs a listed reason. */
    @Test
    void pointsAreTheSameForEveryBuyer() {
        QuoteCase points = base().with("/deal/participation", PARTICIPATION);

        assertThat(sentences(points.with("/deal/contract", "{\"sellRate\": \"9.4\"}"), RouteKind.STANDARD))
                .contains("2.5 points are added; the lender allows 2 for this term.",
                        "2.5 points are added; every buyer is asked for 1.5.");
        assertThat(sentences(points.with("/deal/contract", "{\"sellRate\": \"7.9\"}"), RouteKind.STANDARD))
                .contains("1 points are added instead of 1.5, and no reason is listed.");
        assertThat(findings(points.with("/deal/contract", "{\"sellRate\": \"7.9\", \"lessReason\": \"competing offer\"}"),
                RouteKind.STANDARD)).noneMatch(finding -> finding.code().name().startsWith("MARKUP"));
        assertThat(sentences(points, RouteKind.RATE))
                .contains("The contract's rate of 7.9 % is not used here: nothing may be added to a program's 2.9 %.");
    }

    /** The program's rates end at 72 months: nothing is priced at 97, and that stops it. */
    @Test
    void aTermThatNoTableListsIsNoContract() {
        QuoteCase long97 = base().with("/policy/terms", "[97]");
        assertThat(findings(long97, RouteKind.RATE).getFirst()).satisfies(finding -> {
            assertThat(finding.code().name()).isEqualTo("NOT_PRICED");
            assertThat(finding.severity()).isEqualTo(Severity.STOP);
            assertThat(finding.sentence(TEXTS)).isEqualTo("No rate is listed for tier A and the terms that were asked for, so no"
                    + " contract is priced.");
        });
        assertThat(sentences(base(), RouteKind.RATE)).noneMatch(said -> said.startsWith("No rate"));
    }

    /** The digit of this Ford would be an 8. */
    @Test
    void aVinWhoseCheckDigitDoesNotFitIsReadAgain() {
        String sentence = "The VIN 1FTFW1E5XPFA00001 fails its check digit: a character is mistyped, or the vehicle was not made"
                + " for North America.";
        assertThat(sentences(base().with("/situation/vehicle/vin", "\"1FTFW1E5XPFA00001\""), RouteKind.CASH)).contains(sentence);
        assertThat(sentences(base().with("/situation/vehicle/vin", "\"1FTFW1E58PFA00001\""), RouteKind.CASH))
                .noneMatch(said -> said.startsWith("The VIN"));
    }

    /** A papers' fee of 200 is above California's 85. */
    @Test
    void theFeeForPapersIsCapped() {
        assertThat(sentences(base().in("CA"), RouteKind.STANDARD))
                .contains("The fee for papers, $200, is above the cap of $85 in CA (April 2026).");
    }

    /** 0.125 would be a rate of 300 % a year; a factor divided by 24 instead of 2400. */
    @Test
    void aFactorThatNoLeaseHasIsPointedOut() {
        assertThat(sentences(base().with("/programs/2/benefits/0/benefit/rows/0/factors", "{\"A\": \"0.02\"}"), RouteKind.LEASE))
                .contains("A money factor of 0.02 would be a rate near 48 % a year.");
    }

    @Test
    void thePapersOfEachProgramAreNamed() {
        assertThat(sentences(base(), RouteKind.STANDARD)).contains("Ridge Cash is claimed with bill of sale.");
    }

    /** What stops a deal comes first. */
    @Test
    void theWorstComesFirst() {
        List<Finding> findings = findings(base().soldTo("UT"), RouteKind.STANDARD);

        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings.getFirst().sentence(TEXTS))
                .isEqualTo("Baton does not know what is collected from a buyer across the border MI-UT.");
    }

    private static List<Finding> findings(QuoteCase deal, RouteKind kind) {
        return deal.on(kind).findings();
    }

    private static List<String> sentences(QuoteCase deal, RouteKind kind) {
        return findings(deal, kind).stream().map(finding -> finding.sentence(TEXTS)).toList();
    }
}
