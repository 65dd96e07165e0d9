package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.DemoStore;
import app.baton.campaign.Lakeside;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.incentive.StewardDesk;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moving an offer makes drafts, never a change to what is published, and can be taken back. */
class MoveDeskTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final ProgramId CASH = new ProgramId("26-1101");

    private final Lakeside store = new DemoStore().store;
    private final StewardDesk steward = new StewardDesk(store.books.drafts(), store.books.programs(), store.books.staff(),
            store.books.unitOfWork(), store.clock, new Ids(store.clock), store.texts);
    private final CalendarDesk calendars = new CalendarDesk(store.books.programs(), store.books.campaigns(),
            store.books.drafts(), store.books.unitOfWork(), store.clock);
    private final MoveDesk desk = new MoveDesk(steward, store.campaigns, store.books.unitOfWork());

    @Test
    void aStretchedProgramBecomesADraftAndStandsBesideWhatIsPublished() {
        Bar bar = bar("26-1101");
        Moved moved = desk.move(store.mia, List.of(stretch(bar, 5)));
        Draft draft = steward.openFor(store.mia, CASH).orElseThrow();
        assertThat(draft.program().orElseThrow().endsOn()).contains(LocalDate.of(2026, 12, 5));
        assertThat(draft.program().orElseThrow().startsOn()).isEqualTo(java.util.Optional.ofNullable(bar.span().from()));
        assertThat(calendar().bar("26-1101").orElseThrow().span()).isEqualTo(bar.span());
        assertThat(bar("draft:26-1101").span()).isEqualTo(bar.span().shifted(0, 5));

        desk.undo(store.mia, moved);
        assertThat(steward.openFor(store.mia, CASH)).isEmpty();
        assertThat(calendar().bar("draft:26-1101")).isEmpty();
    }

    @Test
    void aDraftThatWasThereHasItsEarlierDaysAgainAfterUndo() {
        desk.move(store.mia, List.of(stretch(bar("26-1101"), 5)));
        Moved again = desk.move(store.mia, List.of(stretch(bar("draft:26-1101"), 2)));
        assertThat(bar("draft:26-1101").span().until()).isEqualTo(LocalDate.of(2026, 12, 7));
        desk.undo(store.mia, again);
        assertThat(bar("draft:26-1101").span().until()).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    /** As if nobody had moved it: it waits for its second person again, and that may be whoever moved it. */
    @Test
    void aDraftThatWaitedForItsSecondPersonWaitsAgainAfterUndo() {
        desk.move(store.mia, List.of(stretch(bar("26-1101"), 5)));
        Draft sent = steward.send(store.mia, steward.openFor(store.mia, CASH).orElseThrow());

        Moved moved = desk.move(store.frank, List.of(stretch(bar("draft:26-1101"), 2)));
        assertThat(steward.openFor(store.mia, CASH).orElseThrow().writtenBy(store.frank.id())).isTrue();
        desk.undo(store.frank, moved);

        Draft back = steward.openFor(store.mia, CASH).orElseThrow();
        assertThat(back.content()).isEqualTo(sent.content());
        assertThat(back.state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(back.writers()).containsExactly(store.mia.id());
    }

    @Test
    void whatSomebodyWroteAfterTheMoveIsNotTakenBackWithIt() {
        desk.move(store.mia, List.of(stretch(bar("26-1101"), 5)));
        Moved moved = desk.move(store.frank, List.of(stretch(bar("draft:26-1101"), 2)));
        desk.move(store.mia, List.of(stretch(bar("draft:26-1101"), 1)));
        assertThatThrownBy(() -> desk.undo(store.frank, moved)).isInstanceOf(Problem.class)
                .hasMessageContaining("changed by somebody else");
        assertThat(bar("draft:26-1101").span().until()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void aPublishedCampaignKeepsItsDaysAndItsNextDraftHasNewOnes() {
        Bar trucks = campaign("2026-11 Truck Month");
        Moved moved = desk.move(store.mia, List.of(new OfferMove(trucks, trucks.span().shifted(3, 3))));
        CampaignFile newest = store.books.campaigns().latest(((Offer.OfCampaign) trucks.offer()).file().campaign().id())
                .orElseThrow();
        assertThat(newest.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(newest.campaign().ends()).isEqualTo(trucks.span().untilOr(LAST).plusDays(3));
        assertThat(bar(trucks.key()).span()).isEqualTo(trucks.span());
        desk.undo(store.mia, moved);
        assertThat(calendar().bar("draft:" + trucks.key())).isEmpty();
        assertThat(store.books.campaigns().latest(newest.campaign().id()).orElseThrow().state())
                .as("no draft with the old days stays behind").isEqualTo(CampaignState.PUBLISHED);
    }

    @Test
    void aCampaignsDraftThatWasThereBeforeStaysWithItsEarlierDays() {
        Bar trucks = campaign("2026-11 Truck Month");
        desk.move(store.mia, List.of(new OfferMove(trucks, trucks.span().shifted(3, 3))));
        Bar draft = bar("draft:" + trucks.key());

        desk.undo(store.mia, desk.move(store.mia, List.of(new OfferMove(draft, draft.span().shifted(1, 1)))));

        assertThat(bar("draft:" + trucks.key()).span()).isEqualTo(draft.span());
    }

    @Test
    void eachNeedsItsOwnPermission() {
        assertThatThrownBy(() -> desk.move(store.ana, List.of(stretch(bar("26-1101"), 1)))).isInstanceOf(Problem.class)
                .satisfies(it -> assertThat(((Problem) it).kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        Bar trucks = campaign("2026-11 Truck Month");
        assertThatThrownBy(() -> desk.move(store.frank, List.of(stretch(bar("26-1101"), 1), stretch(trucks, 1))))
                .isInstanceOf(Problem.class);
        assertThat(steward.openFor(store.mia, CASH)).as("all or none").isEmpty();
        assertThat(MoveDesk.mayMove(store.frank, bar("26-1101").offer())).isTrue();
        assertThat(MoveDesk.mayMove(store.frank, trucks.offer())).isFalse();
        assertThat(MoveDesk.mayMove(store.ana)).isFalse();
    }

    @Test
    void aBarThatWasMovedMeanwhileIsToldAndNothingChanges() {
        Bar seen = bar("26-1101");
        desk.move(store.mia, List.of(stretch(seen, 5)));
        assertThatThrownBy(() -> desk.move(store.frank, List.of(stretch(seen, 1)))).hasMessageContaining("move that");
        assertThat(bar("draft:26-1101").span().until()).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @Test
    void theFloorSeesNoDraftsAndNoDealerMoney() {
        desk.move(store.mia, List.of(stretch(bar("26-1101"), 5)));
        OfferCalendar floor = calendars.calendar(store.ana, FIRST, LAST);
        assertThat(floor.bar("draft:26-1101")).isEmpty();
        assertThat(floor.bar("26-1106")).isEmpty();
        assertThat(calendar().bar("26-1106")).isPresent();
    }

    private static OfferMove stretch(Bar bar, int days) {
        return new OfferMove(bar, bar.span().shifted(0, days));
    }

    private OfferCalendar calendar() {
        return calendars.calendar(store.mia, FIRST, LAST);
    }

    private Bar bar(String key) {
        return calendar().bar(key).orElseThrow();
    }

    private Bar campaign(String name) {
        return calendar().rows().stream().flatMap(row -> row.bars().stream())
                .filter(bar -> bar.offer().name().equals(name) && !bar.draft()).findFirst().orElseThrow();
    }
}
