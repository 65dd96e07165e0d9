package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R1, R13: a program that looks at the title says so, and a plan price has its number. */
class PartyChecksTest {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);
    private static final String PLAN = "{\"benefit\": {\"kind\": \"plan-price\"}}";

    private static List<Finding> findings(QuoteCase deal, CheckCode code) {
        return deal.on(RouteKind.STANDARD).findings().stream().filter(finding -> finding.code() == code).toList();
    }

    private static String owns(String roles) {
        return ("{\"kind\": \"is\", \"fact\": {\"kind\": \"owns\", \"roles\": [%s], \"holding\": \"owns\","
                + " \"brands\": {\"only\": [\"Northwind\"]}, \"daysBeforeSale\": 0, \"unbroken\": false, \"registered\": false}}")
                .formatted(roles);
    }

    /** The rebate is for whoever holds the title and owns a Northwind: finance has to make the title out so. */
    @Test
    void aProgramThatLooksAtTheTitleSaysWhatItAsks() {
        QuoteCase loyal = base().with("/programs/0/eligibility", owns("\"title-holder\"")).with("/situation/evidence",
                "[{\"kind\": \"holds\", \"party\": \"title-holder\", \"how\": \"owns\", \"brand\": \"Northwind\"}]");
        assertThat(findings(loyal, CheckCode.TITLE_HOLDS)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.sentence(TEXTS)).startsWith("Ridge Cash looks at the title: ")
                    .contains("title", "Northwind");
            assertThat(finding.mend(TEXTS)).isEqualTo("Make the title out in that name, or take the program off.");
        });
        QuoteCase buyers = base().with("/programs/0/eligibility", owns("\"buyer\"")).with("/situation/evidence",
                "[{\"kind\": \"holds\", \"party\": \"buyer\", \"how\": \"owns\", \"brand\": \"Northwind\"}]");
        assertThat(findings(buyers, CheckCode.TITLE_HOLDS)).as("the buyer's own vehicle, whoever stands on the title").isEmpty();
    }

    /** A part of the tree is enough, and so is the condition of one benefit. */
    @Test
    void aTitleConditionIsFoundWhereverItStands() {
        QuoteCase deep = base().with("/programs/0/eligibility", "{\"kind\": \"all\", \"of\": [{\"kind\": \"any\", \"of\": ["
                + owns("\"registrant\"") + "]}]}").with("/situation/evidence",
                "[{\"kind\": \"holds\", \"party\": \"registrant\", \"how\": \"owns\", \"brand\": \"Northwind\"}]");
        assertThat(findings(deep, CheckCode.TITLE_HOLDS)).hasSize(1);
        QuoteCase onBenefit = base().with("/programs/0/benefits/0/when", owns("\"title-holder\"")).with("/situation/evidence",
                "[{\"kind\": \"holds\", \"party\": \"title-holder\", \"how\": \"owns\", \"brand\": \"Northwind\"}]");
        assertThat(findings(onBenefit, CheckCode.TITLE_HOLDS)).hasSize(1);
    }

    private static QuoteCase plan(String eligibility) {
        return base().with("/programs/0/benefits", "[" + PLAN + "]").with("/programs/0/eligibility", eligibility)
                .with("/situation/terms/planPrice", "\"29000.00\"");
    }

    /** The plan price is 29,000, the store's 30,000: a number that is entered is well, a word is looked at, no word stops. */
    @Test
    void aPlanPriceHasItsNumber() {
        String pin = "{\"kind\": \"is\", \"fact\": {\"kind\": \"holds-pin\", \"roles\": [\"buyer\"]}}";
        QuoteCase entered = plan(pin).with("/situation/evidence",
                "[{\"kind\": \"pin\", \"party\": \"buyer\", \"program\": \"N-1\", \"issued\": \"2026-11-20\"}]");
        assertThat(findings(entered, CheckCode.PLAN_PIN)).isEmpty();

        QuoteCase said = plan(pin).with("/situation/answers", "[{\"program\": \"N-1\", \"fact\": {\"kind\": \"holds-pin\","
                + " \"roles\": [\"buyer\"]}, \"known\": \"yes\"}]");
        assertThat(findings(said, CheckCode.PLAN_PIN)).extracting(Finding::severity, finding -> finding.sentence(TEXTS))
                .containsExactly(tuple(Severity.WARNING, "Ridge Cash is a plan price on somebody's word: its PIN and the day of"
                        + " issue are not entered."));

        QuoteCase none = plan("{\"kind\": \"all\"}").with("/situation/evidence",
                "[{\"kind\": \"pin\", \"party\": \"buyer\", \"program\": \"N-2\", \"issued\": \"2026-11-20\"}]");
        assertThat(findings(none, CheckCode.PLAN_PIN)).as("the number of another program is none")
                .extracting(Finding::severity, finding -> finding.sentence(TEXTS))
                .containsExactly(tuple(Severity.STOP, "Ridge Cash is a plan price, and nobody said that the buyer holds its"
                        + " PIN."));
        assertThat(findings(base(), CheckCode.PLAN_PIN)).as("cash is no plan price").isEmpty();
    }

    /**
     * Michigan: no more than 5 % of the price either (MCL 492.113(2)(a)). A fee of 200 is 5 % of 4,000; of 3,999.80 it is a
     * cent too much, 199.99.
     */
    @Test
    void theFeeForPapersIsHeldAgainstThePriceToo() {
        QuoteCase right = base().with("/deal/trades", "[]").with("/deal/price", "\"4000.00\"");
        assertThat(findings(right, CheckCode.DOC_FEE_ABOVE_CAP)).isEmpty();
        assertThat(findings(right, CheckCode.DOC_FEE_TO_VERIFY)).singleElement().satisfies(finding ->
                assertThat(finding.sentence(TEXTS)).startsWith("How much may be asked in MI for papers, here $200, is to be"
                        + " looked up: MCL 492.113(2)(a): 5 % of the cash price"));
        assertThat(findings(base().with("/deal/trades", "[]").with("/deal/price", "\"3999.80\""), CheckCode.DOC_FEE_ABOVE_CAP))
                .extracting(finding -> finding.sentence(TEXTS))
                .containsExactly("The fee for papers, $200, is above the cap of $199.99 in MI (2023).");
    }

    /** Until the end of 2024 the amount was 260, which is less than 5 % of 30,000. */
    @Test
    void michigansAmountOf2023IsKnown() {
        QuoteCase then = base().with("/situation/days", "{\"sale\": \"2024-11-24\", \"delivery\": \"2024-11-27\"}")
                .with("/programs", "[]").with("/rulebooks/0/standardRates/0/from", "\"2024-11-01\"");
        assertThat(findings(then.with("/deal/items/1/price", "\"260.00\""), CheckCode.DOC_FEE_ABOVE_CAP)).isEmpty();
        assertThat(findings(then.with("/deal/items/1/price", "\"260.01\""), CheckCode.DOC_FEE_ABOVE_CAP))
                .extracting(finding -> finding.sentence(TEXTS))
                .containsExactly("The fee for papers, $260.01, is above the cap of $260 in MI (2023).");
    }
}
