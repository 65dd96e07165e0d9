package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignCheckTest {

    private final Lakeside store = new Lakeside();

    @Test
    void aCompleteCampaignLacksNothing() {
        assertThat(check(store.truckMonth(store.cash))).isEmpty();
    }

    @Test
    void anEmptyOneNamesEveryFieldThatTheFloorNeedsAndHowToMendIt() {
        List<Finding> findings = check(store.campaigns.blank(store.mia).campaign());

        assertThat(findings).filteredOn(Finding::stops).extracting(Finding::field)
                .containsExactly("name", "sourceTags", "headline", "adCopy", "purpose", "talkTrack", "promises");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.sentence()).isNotBlank();
            assertThat(finding.mend()).isNotBlank();
        });
    }

    @Test
    void everyPromiseSaysWhyHowAndWhatNext() {
        Promised bare = new Promised(store.cash.ref(), " ", "", "");

        assertThat(stops(promising(bare))).containsExactly("promises/0/why", "promises/0/how", "promises/0/nextStep");
    }

    @Test
    void aProgramThatNobodyHereKnowsIsAStop() {
        Program stranger = Offers.military("26-9999", Offers.LAST, 100);

        assertThat(codes(store.truckMonth(store.cash, stranger))).containsExactly("campaign.program-unknown");
    }

    @Test
    void aProgramThatEndsBeforeTheCampaignDeservesALook() {
        Program early = Offers.cash("26-1109", 1, LocalDate.of(2026, 11, 15), Map.of("F-150", 300));
        store.know(early);

        assertThat(check(store.truckMonth(store.cash, early))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("campaign.program-ends-before");
            assertThat(finding.stops()).isFalse();
            assertThat(finding.sentence()).contains("Nov 15, 2026");
        });
    }

    /** The mailed text of a campaign that was extended. */
    @Test
    void aLastDayInTheCopyThatIsNobodysDeservesALook() {
        Campaign longer = store.truckMonth(store.cash).running(Offers.FIRST, Offers.LAST.plusDays(2));

        assertThat(check(longer)).filteredOn(it -> it.code().equals("campaign.other-last-day")).isEmpty();
        assertThat(check(longer.headed("Truck Month ends Nov. 28th: $2,500 off"))).filteredOn(
                it -> it.code().equals("campaign.other-last-day")).singleElement().satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("headline");
                    assertThat(finding.stops()).isFalse();
                    assertThat(finding.sentence())
                            .isEqualTo("Headline names Nov 28, 2026, but the campaign ends on Dec 2, 2026.");
                });
    }

    @Test
    void nothingUsableLeftIsAStop() {
        Program early = Offers.cash("26-1109", 1, LocalDate.of(2026, 11, 15), Map.of("F-150", 2500));
        store.know(early);
        store.clock.pass(Duration.ofDays(20));

        assertThat(codes(store.truckMonth(early))).contains("campaign.none-usable");
    }

    @Test
    void aReplacedProgramNamesItsSuccessor() {
        store.know(Offers.cash("26-1101", 2, Offers.LAST, Map.of("F-150", 3000)));

        assertThat(check(store.truckMonth(store.cash))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("campaign.program-replaced");
            assertThat(finding.mend()).contains("26-1101 r2");
        });
    }

    @Test
    void aHeadlineThatCountsConditionalMoneyIsPointedOut() {
        Campaign campaign = store.truckMonth(store.cash, store.military);
        Campaign bold = campaign.headed("Up to $3,000 off!");

        assertThat(check(bold)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("campaign.headline-conditional");
            assertThat(finding.mend()).contains("$2,500");
        });
    }

    @Test
    void aRangeThatBeginsWithWhatEverybodyGetsIsHonest() {
        Program byTrim = Offers.cashByTrim("26-1131", Map.of("XL", 2000, "XLT", 2750));
        store.know(byTrim);
        Campaign campaign = store.truckMonth(byTrim);

        assertThat(check(campaign.headed("$2,000 to $2,750 customer cash on a new F-150"))).isEmpty();
        assertThat(check(campaign.headed("$2,500 to $2,750 customer cash on a new F-150"))).singleElement()
                .satisfies(it -> assertThat(it.sentence()).isEqualTo("It names $2,750, but everybody gets $2,000."));
        assertThat(check(campaign.headed("$2,000 to $3,750 on a new F-150"))).hasSize(1);
    }

    @Test
    void moneyThatNobodyGetsForNothingIsPointedOutWithoutACount() {
        assertThat(check(store.truckMonth(store.military).headed("$500 off every F-150"))).singleElement()
                .satisfies(it -> assertThat(it.sentence() + " " + it.mend()).doesNotContain("$0").contains("condition"));
    }

    @Test
    void aPaymentInAHeadlineIsNoSaving() {
        Campaign campaign = store.truckMonth(store.cash);

        for (String headline : List.of("Just $9,452 a month", "$4,952 due at signing", "$5,000/mo", "Save $2,500.00 today",
                "Save $2,500, today")) {
            assertThat(check(campaign.headed(headline))).as(headline).isEmpty();
        }
    }

    private Campaign promising(Promised promised) {
        Campaign campaign = store.truckMonth(store.cash);
        return campaign.promising(List.of(promised));
    }

    private List<Finding> check(Campaign campaign) {
        return store.campaigns.check(store.mia, campaign);
    }

    private List<String> stops(Campaign campaign) {
        return check(campaign).stream().filter(Finding::stops).map(Finding::field).toList();
    }

    private List<String> codes(Campaign campaign) {
        return check(campaign).stream().filter(Finding::stops).map(Finding::code).toList();
    }
}
