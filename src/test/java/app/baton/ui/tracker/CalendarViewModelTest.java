package app.baton.ui.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.Span;
import app.baton.ui.kit.PaneState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {

    private final DemoStore demo = new DemoStore();
    private final TrackerDeskOf mia = TrackerDeskOf.of(demo.store, demo.store.mia);
    private final TrackerDeskOf ana = TrackerDeskOf.of(demo.store, demo.store.ana);
    private final CalendarViewModel model = mia.calendar();

    @Test
    void itOpensOnThreeMonthsAroundTodayWithABarUnderTheKeyboard() {
        model.reload();
        assertThat(model.state().get()).isInstanceOf(PaneState.Ready.class);
        assertThat(calendar().shown()).isEqualTo(Span.of(LocalDate.of(2026, 9, 24), LocalDate.of(2027, 1, 7)));
        assertThat(model.focusedBar()).isPresent();
        assertThat(model.said().get()).startsWith("26-1118 Mailed Loyalty Certificate, All lines, until Dec 15.");
    }

    @Test
    void zoomAndStepsReadOtherDays() {
        model.reload();
        model.zoom(Zoom.MONTH);
        assertThat(model.first().get()).isEqualTo(YearMonth.of(2026, 11));
        model.step(2);
        assertThat(calendar().shown().from()).isEqualTo(LocalDate.of(2026, 12, 25));
        model.zoom(Zoom.YEAR);
        assertThat(model.first().get()).isEqualTo(YearMonth.of(2026, 10));
        model.today();
        assertThat(model.first().get()).isEqualTo(YearMonth.of(2026, 8));
    }

    @Test
    void arrowsWalkAlongARowAndAcrossRows() {
        model.reload();
        go("F-150", "26-1101");
        model.walk(-1, 0);
        BarPlace before = place();
        assertThat(before.model()).isEqualTo("F-150");
        assertThat(bar().span().fromOr(LocalDate.MIN)).isBeforeOrEqualTo(LocalDate.of(2026, 11, 3));
        model.walk(0, -1);
        model.walk(0, 1);
        assertThat(place()).isEqualTo(before);
        for (int i = 0; i < 400; i++) {
            model.walk(0, 1);
        }
        assertThat(place().model()).isEqualTo(calendar().rows().getLast().model());
        for (int i = 0; i < 400; i++) {
            model.walk(0, -1);
        }
        assertThat(place().model()).isEmpty();
    }

    @Test
    void movesAreShownAtOnceAskedOnceKeptAsDraftsAndTakenBack() {
        model.reload();
        go("F-150", "26-1101");
        Span days = bar().span();
        model.nudge(0, 7);
        model.nudge(0, -2);
        assertThat(model.daysOf(bar())).isEqualTo(days.shifted(0, 5));
        assertThat(model.said().get()).contains("Moved: Nov 3 – Dec 5, not kept yet.");
        assertThat(mia.dialogs().asked).as("nothing is asked while moving").isEmpty();

        model.enter();
        assertThat(mia.dialogs().asked).hasSize(1).first().satisfies(question -> {
            assertThat(question.title()).isEqualTo("Move one offer?");
            assertThat(question.sentence()).contains("26-1101 Retail Customer Cash: Nov 3 – Nov 30 → Nov 3 – Dec 5",
                    "Promised by 2026-11 Truck Month", "Nothing that is published changes yet");
        });
        assertThat(model.pending().get()).isEmpty();
        assertThat(calendar().bar("draft:26-1101").map(Bar::span)).contains(days.shifted(0, 5));
        assertThat(mia.dialogs().toasts).containsExactly("One offer has a draft with the new days.");

        model.undo().undo();
        assertThat(calendar().bar("draft:26-1101")).isEmpty();
        model.undo().redo();
        assertThat(calendar().bar("draft:26-1101")).isPresent();
        assertThat(mia.dialogs().problems).isEmpty();
    }

    @Test
    void whoComesSecondSeesTheDraftOfWhoeverMovedItFirst() {
        model.reload();
        go("F-150", "26-1101");
        model.nudge(0, 1);
        CalendarViewModel rival = TrackerDeskOf.of(demo.store, demo.store.mia).calendar();
        rival.reload();
        rival.focused().set(model.focused().get());
        rival.nudge(0, 7);
        rival.review();

        model.review();
        assertThat(mia.dialogs().problems).singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).endsWith("The calendar shows the draft: move that."));
        assertThat(calendar().bar("draft:26-1101")).as("it was read anew").isPresent();
    }

    @Test
    void aNoKeepsTheMovesAndEscPutsThemBack() {
        model.reload();
        go("F-150", "26-1101");
        model.nudge(1, 1);
        mia.dialogs().yes = false;
        model.review();
        assertThat(model.pending().get()).hasSize(1);
        model.cancel();
        assertThat(model.pending().get()).isEmpty();
        model.undo().undo();
        assertThat(model.pending().get()).as("putting back can be undone").hasSize(1);
        model.undo().undo();
        assertThat(model.pending().get()).isEmpty();
        assertThat(calendar().bar("draft:26-1101")).isEmpty();
    }

    @Test
    void anOfferIsNeverShorterThanADay() {
        model.reload();
        go("F-150", "26-1101");
        model.nudge(0, -100);
        assertThat(model.daysOf(bar())).isEqualTo(Span.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3)));
        model.cancel();
        model.nudge(100, 0);
        assertThat(model.daysOf(bar())).isEqualTo(Span.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30)));
    }

    @Test
    void anEndThatStandsOpenSaysThatThereIsNothingToMove() {
        model.reload();
        model.nudge(7, 0);
        assertThat(mia.dialogs().toasts).containsExactly("Mailed Loyalty Certificate has always been open: "
                + "there is no first day to move. Enter opens it, to give it one.");
        assertThat(model.pending().get()).isEmpty();

        model.nudge(7, 7);
        assertThat(model.daysOf(bar())).as("what has a last day only is moved by it")
                .isEqualTo(new Span(null, LocalDate.of(2026, 12, 22)));
    }

    @Test
    void aDragIsOneStepAndCanBeGivenUp() {
        model.reload();
        go("F-150", "26-1101");
        Span days = bar().span();
        assertThat(model.startDrag(bar())).isTrue();
        model.drag(bar(), days.shifted(1, 1));
        model.drag(bar(), days.shifted(4, 4));
        model.drop();
        assertThat(model.daysOf(bar())).isEqualTo(days.shifted(4, 4));
        model.startDrag(bar());
        model.drag(bar(), days);
        model.giveUpDrag();
        assertThat(model.daysOf(bar())).isEqualTo(days.shifted(4, 4));
        model.undo().undo();
        assertThat(model.pending().get()).isEmpty();
    }

    @Test
    void theFloorReadsAndIsToldWhyItCannotMove() {
        ana.calendar().reload();
        ana.calendar().walk(0, 1);
        ana.calendar().nudge(1, 1);
        assertThat(ana.calendar().pending().get()).isEmpty();
        assertThat(ana.dialogs().toasts).first().asString().contains("yours to read");
        ana.calendar().enter();
        assertThat(ana.navigator().opened).hasSize(1).first().asString().startsWith("programs/26-");
    }

    @Test
    void theFilterNarrowsTheBarsAndTheNotesStay() {
        model.reload();
        List<CalendarNote> notes = model.notes().get();
        assertThat(notes).extracting(CalendarNote::kind).contains(CalendarNote.Kind.ENDS, CalendarNote.Kind.GAP,
                CalendarNote.Kind.CLASH);
        model.filter(now -> now.showing(CalendarFilter.Bars.CAMPAIGNS));
        assertThat(shown().rows()).allSatisfy(row -> assertThat(row.bars()).allMatch(bar ->
                bar.offer() instanceof app.baton.insight.Offer.OfCampaign));
        model.filter(now -> CalendarFilter.ALL.on("Explorer"));
        assertThat(shown().rows()).extracting(OfferCalendar.Row::model).containsExactly("", "Explorer");
        model.filter(now -> CalendarFilter.ALL.typing("1101 retail"));
        assertThat(shown().rows()).allSatisfy(row -> assertThat(row.bars()).hasSize(1));
        model.filter(now -> CalendarFilter.ALL.typing("no such offer"));
        assertThat(shown().rows()).isEmpty();
        assertThat(model.focusedBar()).isEmpty();
        assertThat(model.notes().get()).isEqualTo(notes);
    }

    private void go(String line, String key) {
        model.focused().set(new BarPlace(line, key));
        assertThat(model.focusedBar()).isPresent();
    }

    private Bar bar() {
        return model.focusedBar().orElseThrow();
    }

    private BarPlace place() {
        BarPlace place = model.focused().get();
        assertThat(place).isNotNull();
        return place;
    }

    private OfferCalendar calendar() {
        OfferCalendar now = model.calendar().get();
        assertThat(now).isNotNull();
        return now;
    }

    private OfferCalendar shown() {
        OfferCalendar now = model.shown().get();
        assertThat(now).isNotNull();
        return now;
    }
}
