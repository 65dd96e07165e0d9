package app.baton.ui.tracker;

import app.baton.insight.OfferCharts;
import app.baton.insight.OfferCharts.LineMoney;
import app.baton.insight.OfferCharts.MonthMoney;
import app.baton.insight.OfferCharts.WeekEnds;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** Puts the figures of the offers into charts and into sentences. */
final class ChartMaker {

    /** More sponsors than hues that can be told apart stand together. */
    private static final List<String> HUES = List.of(Styles.CHART_1, Styles.CHART_2, Styles.CHART_3, Styles.CHART_4);
    private static final int MOST_LINES = 10;

    private final OfferCharts charts;
    private final Texts texts;

    ChartMaker(OfferCharts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** The customer money of each month by sponsor. */
    Chart months() {
        List<String> all = charts.sponsors();
        List<String> named = all.size() > HUES.size() ? all.subList(0, HUES.size() - 1) : all;
        List<Chart.Series> series = new ArrayList<>();
        for (String sponsor : named) {
            series.add(new Chart.Series(sponsor, HUES.get(series.size())));
        }
        if (named.size() < all.size()) {
            series.add(new Chart.Series(texts.say("charts.others"), HUES.getLast()));
        }
        List<Chart.Column> columns = charts.months().stream().map(month -> month(month, named, named.size() < all.size()))
                .toList();
        return new Chart("chart-months", texts.say("charts.months"), monthsSay(), series, columns);
    }

    private Chart.Column month(MonthMoney month, List<String> named, boolean others) {
        List<Chart.Figure> figures = new ArrayList<>();
        Money left = month.total();
        for (String sponsor : named) {
            Money money = month.bySponsor().getOrDefault(sponsor, Dollars.zero());
            left = left.minus(money);
            figures.add(figure(money));
        }
        if (others) {
            figures.add(figure(left));
        }
        return new Chart.Column(name(month), thousands(month.total()), figures);
    }

    /** The year stands where it begins. */
    private String name(MonthMoney month) {
        String name = texts.formats().shortMonth(month.month());
        return month.month().getMonthValue() == 1 || month.equals(charts.months().getFirst())
                ? texts.say("charts.month-year", name, Integer.toString(month.month().getYear())) : name;
    }

    private String monthsSay() {
        MonthMoney now = charts.months().get(OfferCharts.MONTHS_BACK);
        MonthMoney before = charts.months().get(OfferCharts.MONTHS_BACK - 1);
        MonthMoney most = charts.months().stream().max(Comparator.comparing(MonthMoney::total)).orElse(now);
        return texts.say("charts.months.say", texts.formats().month(now.month()), now.programs(), now.total(), before.total(),
                texts.formats().month(most.month()), most.total());
    }

    /** Today's money by vehicle line and by whose it is. */
    Chart lines() {
        List<Chart.Series> series = new ArrayList<>(List.of(
                new Chart.Series(texts.say("enum.Audience.EVERYBODY"), Styles.SPLIT_EVERYBODY),
                new Chart.Series(texts.say("enum.Audience.CONDITIONAL"), Styles.SPLIT_CONDITIONAL)));
        boolean dealer = shownLines().stream().anyMatch(line -> line.money().dealer().isPositive());
        if (dealer) {
            series.add(new Chart.Series(texts.say("enum.Audience.DEALER"), Styles.SPLIT_DEALER));
        }
        List<Chart.Column> columns = shownLines().stream().map(line -> {
            List<Chart.Figure> figures = new ArrayList<>(List.of(figure(line.money().everybody()),
                    figure(line.money().conditional())));
            if (dealer) {
                figures.add(figure(line.money().dealer()));
            }
            return new Chart.Column(name(line), texts.formats().money(line.money().customer().plus(line.money().dealer())),
                    figures);
        }).toList();
        String says = shownLines().isEmpty() ? texts.say("charts.lines.none")
                : texts.say("charts.lines.say", name(shownLines().getFirst()), shownLines().getFirst().programs());
        return new Chart("chart-lines", texts.say("charts.lines"), says, series, columns);
    }

    /** The lines with the most customer money; what is for every line stands among them. */
    List<LineMoney> shownLines() {
        return charts.lines().stream().filter(line -> !line.money().isZero()).limit(MOST_LINES).toList();
    }

    String name(LineMoney line) {
        return line.model().isEmpty() ? texts.say("calendar.all-lines") : line.model();
    }

    /** How many offers end in each of the next weeks. */
    Chart ends() {
        List<Chart.Column> columns = charts.ends().stream().map(week -> new Chart.Column(
                texts.formats().day(week.monday()), texts.formats().count((long) week.programs() + week.campaigns()),
                List.of(count(week.programs()), count(week.campaigns())))).toList();
        WeekEnds most = charts.ends().stream().max(Comparator.comparingInt(week -> week.programs() + week.campaigns()))
                .orElseThrow();
        int sum = most.programs() + most.campaigns();
        return new Chart("chart-ends", texts.say("charts.ends"), sum == 0 ? texts.say("charts.ends.none")
                : texts.say("charts.ends.say", sum, texts.formats().day(most.monday())), List.of(
                new Chart.Series(texts.say("enum.Bars.PROGRAMS"), Styles.CHART_1),
                new Chart.Series(texts.say("enum.Bars.CAMPAIGNS"), Styles.CHART_2)), columns);
    }

    private Chart.Figure figure(Money money) {
        return new Chart.Figure(money.getAmount().doubleValue(), texts.formats().money(money));
    }

    private Chart.Figure count(int count) {
        return new Chart.Figure(count, texts.formats().count(count));
    }

    /** "$42k": short enough to stand over a column. */
    private String thousands(Money money) {
        long dollars = money.getAmountMajorLong();
        return dollars < 10_000 ? texts.formats().money(money)
                : texts.say("charts.thousands", texts.formats().count(Math.round(dollars / 1000.0)));
    }
}
