package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.campaign.DemoStore;
import app.baton.exchange.Bulletin;
import app.baton.incentive.DateKind;
import app.baton.incentive.FittingDesk;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Window;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision that was confirmed before its first day leaves the one before it in force until then, everywhere. */
class AheadOfferTest {

    private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
    private static final LocalDate DEC_31 = LocalDate.of(2026, 12, 31);
    private static final Program NOW = Bulletin.program(1122);

    private final DemoStore demo = new DemoStore();
    private final MapBooks books = demo.store.books;
    private final TrackerDesk tracker = new TrackerDesk(books.programs(), books.campaigns(), demo.store.reading, books.stock(),
            books.unitOfWork(), demo.store.clock, demo.store.texts);
    private final CalendarDesk calendars = new CalendarDesk(books.programs(), books.campaigns(), books.drafts(),
            books.unitOfWork(), demo.store.clock);
    private final StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            demo.store.clock, new Ids(demo.store.clock), demo.store.texts);

    @BeforeEach
    void confirmAhead() {
        demo.store.clock.set("2026-11-27T15:00:00Z");
        List<Window> december = List.of(new Window(DateKind.SALE, DEC_1, DEC_31), new Window(DateKind.DELIVERY, DEC_1, DEC_31));
        Program next = new Program(NOW.id(), 2, "December " + NOW.name(), NOW.sponsor(), NOW.payer(), NOW.payees(), december,
                NOW.routes(), NOW.benefits(), NOW.eligibility(), NOW.combination(), NOW.limits(), NOW.proofs(), NOW.claim(),
                NOW.meetsCashDown(), NOW.source(), NOW.extras());
        books.unitOfWork().write(demo.store.mia.actor(), log -> books.programs().add(next));
    }

    @Test
    void theTrackerAndTheFittingHaveTheRunningOneUntilTheNextBegins() {
        assertThat(line().inForce()).isTrue();
        assertThat(ref(line())).hasToString("26-1122 r1");
        assertThat(fitting()).contains(new ProgramRef(NOW.id(), 1)).doesNotContain(new ProgramRef(NOW.id(), 2));
        demo.store.clock.set("2026-12-01T15:00:00Z");
        assertThat(ref(line())).hasToString("26-1122 r2");
        assertThat(fitting()).contains(new ProgramRef(NOW.id(), 2));
    }

    @Test
    void whoWritesTheNextOneBeginsWithTheNewest() {
        assertThat(steward.newest(demo.store.mia, demo.store.clock.today())).extracting(Program::ref)
                .contains(new ProgramRef(NOW.id(), 2)).doesNotContain(NOW.ref());
    }

    @Test
    void theCalendarShowsBothEachInItsDaysAndMovesTheNewestAlone() {
        OfferCalendar calendar = calendars.calendar(demo.store.mia, LocalDate.of(2026, 11, 1), DEC_31);

        List<Bar> bars = calendar.rows().stream().flatMap(row -> row.bars().stream())
                .filter(bar -> bar.offer().key().equals("26-1122")).distinct().toList();
        assertThat(bars).extracting(Bar::span).contains(Span.of(DEC_1, DEC_31),
                Span.of(NOW.startsOn().orElseThrow(), NOW.endsOn().orElseThrow()));
        Bar running = bars.stream().filter(Bar::followed).findFirst().orElseThrow();
        assertThat(calendar.bar("26-1122").orElseThrow().span()).isEqualTo(Span.of(DEC_1, DEC_31));
        OfferMove move = new OfferMove(running, Span.of(running.span().fromOr(DEC_1), DEC_1));
        MoveDesk moves = new MoveDesk(steward, demo.store.campaigns, books.unitOfWork());
        assertThatThrownBy(() -> moves.move(demo.store.mia, List.of(move))).isInstanceOf(Problem.class)
                .hasMessageContaining("has a newer revision already");
    }

    @Test
    void theChartsCountItOnceInEachOfItsMonths() {
        OfferCharts.MonthMoney november = month(11);
        OfferCharts.MonthMoney december = month(12);

        assertThat((long) november.programs()).isEqualTo(Bulletin.sheet().programs().stream().map(Program::id)
                .distinct().count());
        assertThat(december.programs()).isPositive();
    }

    private OfferCharts.MonthMoney month(int number) {
        return tracker.charts(demo.store.mia).months().stream().filter(it -> it.month().getMonthValue() == number
                && it.month().getYear() == 2026).findFirst().orElseThrow();
    }

    private OfferLine line() {
        return tracker.page(demo.store.mia).lines().stream().filter(it -> it.key().equals("26-1122")).findFirst().orElseThrow();
    }

    private static ProgramRef ref(OfferLine line) {
        return ((Offer.OfProgram) line.offer()).program().ref();
    }

    private List<ProgramRef> fitting() {
        return new FittingDesk(books.programs(), books.unitOfWork(), demo.store.clock).today(demo.store.mia).programs().stream()
                .map(Program::ref).toList();
    }
}
