package app.baton.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Brief;
import app.baton.campaign.Lakeside;
import app.baton.campaign.Offers;
import app.baton.incentive.Program;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.LateBackground;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {

    private final Lakeside store = new Lakeside();
    private final FakeNavigator navigator = new FakeNavigator();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final TodayViewModel model = model(store.ana);

    @Test
    void withoutABriefItSaysSoInWords() {
        model.shown();

        assertThat(model.state().get()).isInstanceOf(PaneState.Empty.class);
    }

    @Test
    void theFirstLineGreetsAndTellsWhatChanged() {
        publish(store.cash, store.military);
        model.shown();
        assertThat(page().lead()).isEqualTo("Good morning, Ana. This is your first brief. None ends this week.");

        model.acknowledge();
        reissue();
        model.showNewest();
        assertThat(page().lead()).startsWith("Good morning, Ana. Nothing changed since you last read.");
        assertThat(page().unchanged()).isEqualTo("Everything is promised as before.");
    }

    @Test
    void theGreetingFollowsTheClock() {
        publish(store.cash);
        store.clock.set("2026-11-02T17:00:00Z");
        model.shown();
        assertThat(page().lead()).startsWith("Good afternoon");
        store.clock.set("2026-11-02T22:00:00Z");
        model.showNewest();
        assertThat(page().lead()).startsWith("Good evening");
    }

    @Test
    void whatEndsTodayStandsInTheFirstLineAndOnItsRow() {
        Program today = Offers.cash("26-1109", 1, LocalDate.of(2026, 11, 2), Map.of("F-150", 300));
        store.know(today);
        publish(store.cash, today);
        model.shown();

        assertThat(page().lead()).endsWith("1 ends today.");
        assertThat(model.promises()).filteredOn(row -> row.ending() == PromiseRow.Ending.TODAY)
                .extracting(row -> row.program().id().value()).containsExactly("26-1109");
        model.endingSoon().set(true);
        assertThat(model.promises()).hasSize(1);
    }

    @Test
    void acknowledgingKeepsTheWordAndSaysSo() {
        publish(store.cash);
        model.shown();
        model.acknowledge();
        model.acknowledge();

        assertThat(store.post.words).hasSize(1);
        assertThat(page().acknowledged()).isTrue();
        assertThat(page().lead()).contains("You have read this brief at 8:00 AM.");
        assertThat(dialogs.toasts).hasSize(1);
    }

    @Test
    void whatWasReadOnAnEarlierDayIsSaidWithTheDay() {
        publish(store.cash);
        model.shown();
        model.acknowledge();
        store.clock.pass(Duration.ofDays(1));
        model.shown();

        assertThat(page().lead()).contains("You have read this brief on Mon, Nov 2, 8:00 AM.");
    }

    @Test
    void aNewerBriefIsAnnouncedAndDoesNotTakeTheScreen() {
        publish(store.cash);
        model.shown();
        reissue();
        model.look();

        assertThat(page().number()).isEqualTo(1);
        assertThat(model.arrived().get()).isEqualTo("Brief 2 has arrived.");
        model.showNewest();
        assertThat(page().number()).isEqualTo(2);
        assertThat(model.arrived().get()).isEmpty();
    }

    @Test
    void theFirstBriefThatArrivesShowsItself() {
        model.shown();
        publish(store.cash);
        model.look();

        assertThat(page().number()).isEqualTo(1);
    }

    @Test
    void typingFiltersByWordsInAnyOrderAndMiss() {
        publish(store.cash, store.military);
        model.shown();
        model.filter().set("veteran MILITARY");
        assertThat(model.promises()).extracting(row -> row.program().id().value()).containsExactly("26-1115");
        model.filter().set("no such thing");
        assertThat(model.promises()).isEmpty();
        model.clearFilters();
        assertThat(model.promises()).hasSize(2);
    }

    @Test
    void aModelShowsItsOwnOffersAndThoseForAnyModel() {
        Program other = Offers.cash("26-1130", 1, Offers.LAST, Map.of("Transit", 300));
        store.know(other);
        publish(store.cash, store.military, other);
        model.shown();
        model.model().set("Transit");

        assertThat(model.promises()).extracting(row -> row.program().id().value()).containsExactly("26-1115", "26-1130");
    }

    @Test
    void dealerMoneyIsNeverOnTheFloor() {
        publish(store.cash, store.dealer);
        for (User user : new User[] {store.ana, store.sam}) {
            TodayViewModel theirs = model(user);
            theirs.shown();
            assertThat(theirs.promises()).extracting(row -> row.program().id().value()).containsExactly("26-1101");
        }
    }

    @Test
    void keysMoveThroughTheRowsAndOpenThem() {
        publish(store.cash, store.military);
        model.shown();
        model.move(1);
        model.move(1);
        model.move(1);
        assertThat(Objects.requireNonNull(model.selected().get()).program().id().value()).isEqualTo("26-1115");
        model.toggleSelected();
        assertThat(model.opened().get()).isEqualTo(Objects.requireNonNull(model.selected().get()).key());
        model.toggleSelected();
        assertThat(model.opened().get()).isEmpty();
    }

    @Test
    void aReloadKeepsTheSelection() {
        publish(store.cash, store.military);
        model.shown();
        model.move(1);
        reissue();
        model.showNewest();

        assertThat(Objects.requireNonNull(model.selected().get()).program()).isEqualTo(store.cash.ref());
    }

    @Test
    void anOlderBriefIsReadAsItStood() {
        publish(store.cash);
        reissue();
        model.shown();
        model.showOlder(1);

        assertThat(page().older()).isTrue();
        assertThat(page().lead()).startsWith("Brief 1 of Mon, Nov 2, issued by Mia Chen");
        model.showNewest();
        assertThat(page().number()).isEqualTo(2);
    }

    @Test
    void managersSeeReadersAndWhenTheyWereDue() {
        publish(store.cash);
        TodayViewModel managers = model(store.sam);
        managers.shown();
        model.shown();
        model.acknowledge();
        store.clock.set("2026-11-02T16:00:00Z");
        managers.showNewest();

        ReadersBox box = Objects.requireNonNull(managers.page().get()).readers().orElseThrow();
        assertThat(box.summary()).isEqualTo("1 of 4 have read it");
        assertThat(box.due()).isEqualTo("Was due by 10:00 AM");
        assertThat(box.late()).isTrue();
        assertThat(box.missing()).extracting(ReadersBox.Group::role)
                .containsExactly("Sales manager", "Finance manager", "Marketing");
        assertThat(page().readers()).isEmpty();
    }

    @Test
    void anOldBriefSaysItsAge() {
        publish(store.cash);
        store.clock.pass(Duration.ofDays(8));
        model.shown();
        assertThat(page().age()).contains("8 days old");
        assertThat(page().expired()).isFalse();
        store.clock.pass(Duration.ofDays(3));
        model.showNewest();
        assertThat(page().expired()).isTrue();
    }

    @Test
    void aSecondKeyWhileTheWordIsOnItsWaySendsNoSecondOne() {
        publish(store.cash);
        LateBackground slow = new LateBackground();
        TodayViewModel waiting = model(store.ana, slow);
        waiting.shown();
        slow.arrive();
        waiting.acknowledge();
        waiting.acknowledge();
        slow.arrive();

        assertThat(dialogs.toasts).hasSize(1);
        assertThat(store.post.words).hasSize(1);
    }

    private TodayViewModel model(User user) {
        return model(user, new InlineBackground());
    }

    private TodayViewModel model(User user, Background background) {
        ScreenContext context = new ScreenContext(user, navigator, dialogs);
        return new TodayViewModel(store.reading, new TodayWorkViewModel(TodayWorkViewModelTest.desks(store), background,
                store.clock, store.texts, context), background, store.clock, store.texts, context);
    }

    private TodayPage page() {
        return Objects.requireNonNull(model.page().get());
    }

    private Brief publish(Program... programs) {
        store.approved(store.truckMonth(programs));
        return store.briefs.publish(store.mia);
    }

    private void reissue() {
        store.clock.pass(Duration.ofMinutes(1));
        store.briefs.publish(store.mia);
    }
}
