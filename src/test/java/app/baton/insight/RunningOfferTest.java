package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Brief;
import app.baton.campaign.DemoStore;
import app.baton.campaign.Promise;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.Draft;
import app.baton.incentive.FittingDesk;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.RollPlan;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.journal.Ids;
import app.baton.twins.MapBooks;
import app.baton.vehicle.Lot;
import app.baton.vehicle.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * November is rolled into December under the codes that there are, and confirmed while November runs: everybody sees one
 * offer, in force on both sides of the month's end.
 */
class RunningOfferTest {

    private static final ProgramId MILITARY = new ProgramId("26-1115");

    private final DemoStore demo = new DemoStore();
    private final MapBooks books = demo.store.books;
    private final StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            demo.store.clock, new Ids(demo.store.clock), demo.store.texts);
    private final TrackerDesk tracker = new TrackerDesk(books.programs(), books.campaigns(), demo.store.reading, books.stock(),
            books.unitOfWork(), demo.store.clock, demo.store.texts);

    private Set<UnitId> fitBefore = Set.of();

    @BeforeEach
    void rollOverAndConfirm() {
        demo.store.clock.set("2026-11-27T15:00:00Z");
        fitBefore = fitting();
        assertThat(fitBefore).isNotEmpty();
        var rolls = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), demo.store.clock,
                new Ids(demo.store.clock), demo.store.texts);
        RollPlan plan = rolls.propose(demo.store.mia, YearMonth.of(2026, 11), YearMonth.of(2026, 12)).withNewCodes(false);
        List<Draft> drafts = rolls.rollOver(demo.store.mia, plan).drafts();
        assertThat(steward.sendAll(demo.store.mia, drafts).refused()).isEmpty();
        var second = new ConfirmDesk(books.drafts(), books.programs(), books.bulletins(), new Touches(List.of()), by -> { },
                books.unitOfWork(), demo.store.clock, demo.store.texts);
        assertThat(second.confirm(demo.store.frank, drafts.stream()
                .map(draft -> second.look(demo.store.frank, draft.id()).looked()).toList()).refused()).isEmpty();
        assertThat(books.programs().revisions(MILITARY).getFirst().revision()).isEqualTo(2);
    }

    @Test
    void theListOfProgramsHasItOnceUsableInBothMonths() {
        List<Program> now = steward.newest(demo.store.mia, today()).stream().filter(it -> it.id().equals(MILITARY)).toList();
        assertThat(now).singleElement().satisfies(program -> {
            assertThat(program.usableOn(today())).isTrue();
            assertThat(program.usableOn(LocalDate.of(2026, 12, 15))).isTrue();
            assertThat(program.usableOn(LocalDate.of(2027, 1, 1))).isFalse();
        });
    }

    @Test
    void theTrackerAndTheCalendarShowItInForceInBothMonths() {
        OfferLine november = line();
        assertThat(november.inForce()).isTrue();
        assertThat(november.marks()).doesNotContain(OfferMark.STARTS_SOON, OfferMark.ENDS_THIS_WEEK);
        assertThat(new CalendarDesk(books.programs(), books.campaigns(), books.drafts(), books.unitOfWork(), demo.store.clock)
                .calendar(demo.store.mia, today(), LocalDate.of(2026, 12, 31)).bar("26-1115").orElseThrow().span())
                .isEqualTo(Span.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 31)));
        demo.store.clock.set("2026-12-15T15:00:00Z");
        assertThat(line().inForce()).isTrue();
    }

    @Test
    void itFitsTheSameVehiclesInBothMonths() {
        assertThat(fitting()).isEqualTo(fitBefore);
        demo.store.clock.set("2026-12-15T15:00:00Z");
        assertThat(fitting()).isEqualTo(fitBefore);
    }

    @Test
    void theBriefGoesOnPromisingWhatTheCampaignPromised() {
        Brief before = demo.store.books.briefs().newest().orElseThrow();
        demo.store.briefs.publish(demo.store.mia);
        Brief now = demo.store.books.briefs().newest().orElseThrow();
        assertThat(promised(now)).isNotEmpty().isEqualTo(promised(before));
    }

    private Set<UnitId> fitting() {
        return new FittingDesk(books.programs(), books.unitOfWork(), demo.store.clock).today(demo.store.mia)
                .fitting(MILITARY, Lot.all()).keySet();
    }

    private List<String> promised(Brief brief) {
        return Promise.inForce(brief, today()).stream().map(it -> it.program().ref().toString()).toList();
    }

    private LocalDate today() {
        return demo.store.clock.today();
    }

    private OfferLine line() {
        return tracker.page(demo.store.mia).lines().stream().filter(it -> it.code().equals("26-1115")).findFirst().orElseThrow();
    }
}
