package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BriefChangesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Lakeside store = new Lakeside();
    private final Program more = Offers.cash("26-1101", 2, Offers.LAST, Map.of("F-150", 3000, "Explorer", 1500));

    @Test
    void moneyIsToldAsWhatItWasAndWhatItIs() {
        BriefChanges changes = between(brief(1, again(store.cash), store.cash), brief(2, again(more), more));

        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.BETTER);
            assertThat(change.after()).isEqualTo("Customer Cash 26-1101. F-150: $2,500 → $3,000 until Nov 30");
        });
    }

    @Test
    void lessMoneyHurtsMoreThanMoreMoney() {
        BriefChanges changes = between(brief(1, again(more), more), brief(2, again(store.cash), store.cash));

        assertThat(changes.changes()).extracting(BriefChange::kind).containsExactly(ChangeKind.WORSE);
    }

    @Test
    void aRateIsToldByTermAndTier() {
        Program was = Offers.rate("26-1102", 1, Offers.LAST, "2.9");
        Program is = Offers.rate("26-1102", 2, Offers.LAST, "1.9");

        assertThat(between(brief(1, again(was), was), brief(2, again(is), is)).changes()).singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.BETTER);
                    assertThat(change.after()).contains("60 months 2.9% → 1.9%");
                });
    }

    @Test
    void whatIsGoneComesFirstAndWhatIsNewLater() {
        BriefChanges changes = between(brief(1, again(store.military), store.military),
                brief(2, again(store.cash), store.cash));

        assertThat(changes.changes()).extracting(BriefChange::kind).containsExactly(ChangeKind.ENDED, ChangeKind.NEW);
        assertThat(changes.changes().getFirst().who(store.texts)).as("of what is gone").isEmpty();
    }

    @Test
    void whatIsNewSaysWhoMayHaveItWhereThatIsNotEverybody() {
        BriefChanges changes = between(brief(1, again(store.cash), store.cash),
                brief(2, again(store.cash, store.military), store.cash, store.military));

        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.NEW);
            assertThat(change.after()).isEqualTo("$500 until Nov 30");
            assertThat(change.who(store.texts)).isEqualTo(store.military.oneLine(store.texts));
        });
    }

    @Test
    void whatDroppedOutByItselfSinceThenIsGoneToo() {
        Program early = Offers.cash("26-1109", 1, LocalDate.of(2026, 11, 10), Map.of("F-150", 300));
        Campaign campaign = again(store.cash, early);
        Brief old = new Brief(1, LocalDate.of(2026, 11, 9), Lakeside.DESK, "Mia", Instant.EPOCH, Instant.EPOCH,
                List.of(campaign), List.of(store.cash, early), List.of(), List.of());

        assertThat(BriefChanges.between(Optional.of(old), brief(2, campaign, store.cash), MONDAY, store.texts).changes())
                .extracting(change -> change.kind() + " " + change.promise().program().ref())
                .containsExactly("ENDED 26-1109 r1");
    }

    @Test
    void oneProgramInTwoCampaignsIsOneChange() {
        Campaign one = again(store.cash);
        Campaign two = other(store.cash);
        Brief before = brief(1, List.of(one, two), store.cash);
        Brief after = brief(2, List.of(again(more), other(more)), more);

        assertThat(between(before, after).changes()).singleElement()
                .satisfies(change -> assertThat(change.promises()).hasSize(2));
    }

    @Test
    void aNewCampaignTellsOnceWhatItPromisesThatOthersPromisedAndHowLong() {
        Program longer = Offers.cash("26-1101", 2, LocalDate.of(2026, 12, 2), Map.of("F-150", 2500, "Explorer", 1500));
        Campaign days = other(longer, store.military).named("2026-11 Final Days").headed("Four more days").running(
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 2));

        assertThat(between(brief(1, again(store.cash, store.military), store.cash, store.military),
                brief(2, List.of(again(store.cash, store.military), days), store.cash, store.military, longer)).changes())
                .singleElement().satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.CAMPAIGN);
                    assertThat(change.sentence(store.texts)).startsWith("2026-11 Final Days: \"Four more days\" Customer Cash")
                            .contains("until Dec 2").contains("Military").containsOnlyOnce("2026-11 Final Days");
                    assertThat(change.campaigns()).as("it is in the sentence").isEmpty();
                    assertThat(change.who(store.texts)).as("not of the cash that is for everybody").isEqualTo(
                            store.military.name() + ", only: " + store.military.oneLine(store.texts));
                });
    }

    @Test
    void aProgramThatACampaignTakesInAsWellIsToldWithItsMoney() {
        Brief before = brief(1, List.of(again(store.cash), other(store.military)), store.cash, store.military);
        Brief after = brief(2, List.of(again(store.cash, store.military), other(store.military)), store.cash, store.military);

        assertThat(between(before, after).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.WORDS);
            assertThat(change.after()).startsWith("Military").contains("$500 until");
        });
    }

    @Test
    void aNewHeadlineIsToldAsItWasAndAsItIs() {
        assertThat(between(brief(1, again(store.cash).headed("$2,500 off"), store.cash),
                brief(2, again(store.cash).headed("Take $2,500 off"), store.cash)).changes()).singleElement()
                .satisfies(change -> {
                    assertThat(change.sentence(store.texts)).endsWith(": Customers see now: \"Take $2,500 off\"");
                    assertThat(change.was(store.texts)).isEqualTo("Before: \"$2,500 off\"");
                });
    }

    @Test
    void nothingChangedIsNothingToTell() {
        Brief brief = brief(1, again(store.cash), store.cash);

        assertThat(between(brief, brief(2, again(store.cash), store.cash)).count()).isZero();
    }

    @Test
    void otherWordsAreTheSmallestChange() {
        Campaign campaign = again(store.cash);
        Promised other = new Promised(store.cash.ref(), "Other why", "Other how", "Call first");

        assertThat(between(brief(1, campaign, store.cash),
                brief(2, campaign.promising(List.of(other)), store.cash)).changes())
                .extracting(BriefChange::kind).containsExactly(ChangeKind.WORDS);
    }

    @Test
    void theFirstBriefCallsNothingAChange() {
        BriefChanges changes = BriefChanges.between(Optional.empty(), brief(1, again(store.cash), store.cash), MONDAY,
                store.texts);

        assertThat(changes.first()).isTrue();
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void whatEndsTodayAndThisWeekIsNamedByTheEarlierOfCampaignAndProgram() {
        Program today = Offers.cash("26-1121", 1, MONDAY, Map.of("F-150", 300));
        Program sunday = Offers.cash("26-1122", 1, LocalDate.of(2026, 11, 22), Map.of("F-150", 300));
        Program later = Offers.cash("26-1123", 1, LocalDate.of(2026, 11, 23), Map.of("F-150", 300));
        BriefChanges changes = BriefChanges.between(Optional.empty(),
                brief(1, again(today, sunday, later), today, sunday, later), MONDAY, store.texts);

        assertThat(changes.endToday()).extracting(it -> it.program().ref().id().value()).containsExactly("26-1121");
        assertThat(changes.endThisWeek()).extracting(it -> it.program().ref().id().value()).containsExactly("26-1122");
    }

    @Test
    void dealerMoneyIsNeverAPromise() {
        Brief brief = brief(1, again(store.cash, store.dealer), store.cash, store.dealer);

        assertThat(Promise.inForce(brief, MONDAY)).extracting(Promise::program).containsExactly(store.cash);
    }

    private BriefChanges between(Brief before, Brief after) {
        return BriefChanges.between(Optional.of(before), after, MONDAY, store.texts);
    }

    /** Truck month under an id of its own that stays. */
    private Campaign again(Program... programs) {
        return withId(store.truckMonth(programs), 7);
    }

    private Campaign other(Program... programs) {
        return withId(store.truckMonth(programs), 8);
    }

    private static Campaign withId(Campaign it, long id) {
        return it.as(new CampaignId(new UUID(9, id)), it.revision()).named(it.name() + " " + id);
    }

    private static Brief brief(long number, Campaign campaign, Program... programs) {
        return brief(number, List.of(campaign), programs);
    }

    private static Brief brief(long number, List<Campaign> campaigns, Program... programs) {
        return new Brief(number, MONDAY, Lakeside.DESK, "Mia", Instant.EPOCH, Instant.EPOCH,
                new ArrayList<>(campaigns), List.of(programs), List.of(), List.of());
    }
}
