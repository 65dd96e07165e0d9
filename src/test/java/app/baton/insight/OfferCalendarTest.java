package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.campaign.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Clash;
import app.baton.insight.OfferCalendar.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows, lanes, gaps and clashes, worked out from days alone. */
class OfferCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Span SHOWN = Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31));

    private final Program cash = Offers.cash("26-1101", 1, Offers.LAST, Map.of("F-150", 2500, "Explorer", 1500));

    @Test
    void anOfferStandsInTheRowOfEachLineItNames() {
        OfferCalendar calendar = of(cash, Offers.military("26-1115", Offers.LAST, 500));
        assertThat(calendar.rows()).extracting(Row::model).containsExactly("", "Explorer", "F-150");
        assertThat(calendar.rows().getFirst().bars()).extracting(Bar::key).containsExactly("26-1115");
    }

    @Test
    void noTwoBarsOfALaneShareADay() {
        OfferCalendar calendar = new CalendarDesk(DEMO.store.books.programs(), DEMO.store.books.campaigns(),
                DEMO.store.books.drafts(), DEMO.store.books.unitOfWork(), DEMO.store.clock)
                .calendar(DEMO.store.mia, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertThat(calendar.rows()).hasSizeGreaterThan(5);
        for (Row row : calendar.rows()) {
            Set<String> taken = new HashSet<>();
            for (Bar bar : row.bars()) {
                assertThat(bar.lane()).isLessThan(row.lanes());
                bar.span().both(calendar.shown()).orElseThrow().fromOr(SHOWN.fromOr(TODAY))
                        .datesUntil(bar.span().untilOr(LocalDate.of(2026, 12, 31)).plusDays(1))
                        .forEach(day -> assertThat(taken.add(bar.lane() + " " + day)).as(bar.key() + " " + day).isTrue());
            }
        }
    }

    private static final DemoStore DEMO = new DemoStore();

    @Test
    void daysWithoutAnOfferAreGapsUntilTheEndOfTheNextMonth() {
        Program later = cash.as(new ProgramRef(new app.baton.incentive.ProgramId("26-1201"), 1)).shifted(40, 40);
        assertThat(row(of(cash), "F-150").gaps()).containsExactly(
                Span.of(Offers.LAST.plusDays(1), LocalDate.of(2026, 12, 31)));
        LocalDate starts = Offers.FIRST.plusDays(40);
        assertThat(row(of(cash, later), "F-150").gaps()).first()
                .isEqualTo(Span.of(Offers.LAST.plusDays(1), starts.minusDays(1)));
        assertThat(row(of(Offers.dealerCash("26-1106", Offers.LAST, 900), cash), "F-150").gaps()).hasSize(1);
    }

    @Test
    void campaignsOnOneLineInTheSameDaysClash() {
        Offer trucks = campaign(0);
        OfferMove shorter = new OfferMove(Bar.of(trucks, false), trucks.span());
        Bar other = Bar.of(new Offer.OfCampaign(app.baton.campaign.CampaignFile.draft(DEMO.campaigns.get(0)
                .as(new app.baton.campaign.CampaignId(new java.util.UUID(9, 9)), 1).named("Other")), List.of()), true);
        OfferCalendar calendar = OfferCalendar.of(TODAY, SHOWN, List.of(Bar.of(trucks, false), other), List.of());
        Bar bar = calendar.bar(shorter.key()).orElseThrow();
        assertThat(bar.clashes()).extracting(Clash::kind, Clash::name, Clash::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Clash.Kind.SAME_LINE, "Other", trucks.span()));
        OfferMove away = new OfferMove(other, Span.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)));
        assertThat(calendar.with(List.of(away)).bar(shorter.key()).orElseThrow().clashes()).isEmpty();
    }

    @Test
    void aPlanNamesTheCampaignsThatPromiseTheProgramAndNewClashes() {
        OfferCalendar calendar = new CalendarDesk(DEMO.store.books.programs(), DEMO.store.books.campaigns(),
                DEMO.store.books.drafts(), DEMO.store.books.unitOfWork(), DEMO.store.clock)
                .calendar(DEMO.store.mia, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        Bar bar = calendar.bar("26-1101").orElseThrow();
        MovePlan plan = MovePlan.of(calendar, List.of(new OfferMove(bar, bar.span().shifted(0, 7))));
        assertThat(plan.items()).first().satisfies(item -> {
            assertThat(item.uses()).contains("2026-11 Truck Month");
            assertThat(item.after().span()).isEqualTo(bar.span().shifted(0, 7));
        });
    }

    @Test
    void onlySomeBarsKeepTheirGapsAndClashes() {
        OfferCalendar calendar = of(cash, Offers.military("26-1115", Offers.LAST, 500));
        OfferCalendar some = calendar.only((model, bar) -> model.equals("F-150"));
        assertThat(some.rows()).extracting(Row::model).containsExactly("F-150");
        assertThat(row(some, "F-150").gaps()).isEqualTo(row(calendar, "F-150").gaps());
    }

    @Test
    void marketingsNamesOfALineMeanTheBulletinsModel() {
        assertThat(OfferCalendar.sameModel("2026 F-150 XLT", "F-150")).isTrue();
        assertThat(OfferCalendar.sameModel("Mach-E", "Mustang Mach-E")).isTrue();
        assertThat(OfferCalendar.sameModel("F-150", "F-250")).isFalse();
    }

    private static Offer campaign(int index) {
        return new Offer.OfCampaign(app.baton.campaign.CampaignFile.draft(DEMO.campaigns.get(index)), List.of());
    }

    private static OfferCalendar of(Program... programs) {
        return OfferCalendar.of(TODAY, SHOWN, java.util.Arrays.stream(programs)
                .map(program -> Bar.of(new Offer.OfProgram(program), false)).toList(), List.of());
    }

    private static Row row(OfferCalendar calendar, String model) {
        return calendar.rows().stream().filter(row -> row.model().equals(model)).findFirst().orElseThrow();
    }
}
