package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.insight.OfferCharts.LineMoney;
import app.baton.insight.OfferCharts.MonthMoney;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the charts are drawn from. */
class OfferChartsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Program cash = Offers.cash("26-1101", 1, Offers.LAST, Map.of("F-150", 2500, "Explorer", 1500));
    private final Program military = Offers.military("26-1115", Offers.LAST, 500);
    private final Program dealer = Offers.dealerCash("26-1106", Offers.LAST, 1000);

    @Test
    void aMonthAddsUpTheMostOfEachProgramInForceAtAnyTimeOfIt() {
        Program october = cash.as(new ProgramRef(new ProgramId("26-1001"), 1)).shifted(-31, -31);
        OfferCharts charts = charts(true, cash, military, dealer, october);
        assertThat(charts.months()).hasSize(15).first().extracting(MonthMoney::month).isEqualTo(YearMonth.of(2025, 10));
        MonthMoney now = charts.months().get(OfferCharts.MONTHS_BACK);
        assertThat(now.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(now.programs()).isEqualTo(3);
        assertThat(now.total()).isEqualTo(Dollars.of(3000));
        assertThat(charts.months().get(OfferCharts.MONTHS_BACK - 1).total()).isEqualTo(Dollars.of(2500));
        assertThat(charts.months().getLast().total()).isEqualTo(Dollars.zero());
        assertThat(charts.sponsors()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aLineHasItsProgramsByWhoseMoneyItIsAndTheFloorSeesNoneOfTheStores() {
        OfferCharts all = charts(true, cash, military, dealer);
        assertThat(all.lines()).extracting(LineMoney::model).contains("", "F-150", "Explorer");
        assertThat(line(all, "F-150").money().everybody()).isEqualTo(Dollars.of(2500));
        assertThat(line(all, "").money().conditional()).isEqualTo(Dollars.of(500));
        assertThat(all.lines()).anyMatch(line -> line.money().dealer().isPositive());
        assertThat(charts(false, cash, military).lines()).noneMatch(line -> line.money().dealer().isPositive());
    }

    @Test
    void endsAreCountedByWeekFromToday() {
        OfferCharts charts = charts(true, cash, military, dealer);
        assertThat(charts.ends()).hasSize(8);
        assertThat(charts.ends().get(0).programs()).isZero();
        assertThat(charts.ends().get(1).monday()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(charts.ends().get(1).programs()).isEqualTo(3);
        OfferCharts over = OfferCharts.of(LocalDate.of(2026, 12, 1), List.of(new ProgramDays(cash)), List.of(), true);
        assertThat(over.ends().getFirst().programs()).as("what ended on Monday is over on Tuesday").isZero();
    }

    private static OfferCharts charts(boolean dealerMoney, Program... programs) {
        return OfferCharts.of(TODAY, Stream.of(programs).map(ProgramDays::new).toList(), List.of(), dealerMoney);
    }

    private static LineMoney line(OfferCharts charts, String model) {
        return charts.lines().stream().filter(line -> line.model().equals(model)).findFirst().orElseThrow();
    }
}
