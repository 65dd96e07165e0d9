package app.baton.insight;

import app.baton.campaign.CampaignFile;
import app.baton.incentive.MoneySplit;
import app.baton.incentive.Program;
import app.baton.money.Dollars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The offers in figures: what the programs of each month add up to by sponsor, what today's add up to by vehicle line,
 * and how many offers end in each of the next weeks. A program counts with the most that one deal can have from it, so
 * the sums compare months and lines; no buyer gets a sum.
 */
public record OfferCharts(LocalDate today, List<MonthMoney> months, List<LineMoney> lines, List<WeekEnds> ends) {

    /** How far back the months go, the present one not counted. */
    public static final int MONTHS_BACK = 13;
    private static final int WEEKS = 8;

    public OfferCharts {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        ends = List.copyOf(ends);
    }

    /** The customer money of the programs in force at any time of a month, by sponsor, and how many they are. */
    public record MonthMoney(YearMonth month, Map<String, Money> bySponsor, int programs) {
        public MonthMoney {
            bySponsor = Map.copyOf(bySponsor);
        }

        public Money total() {
            return bySponsor.values().stream().reduce(Dollars.zero(), Money::plus);
        }
    }

    /** The money of today's programs for one vehicle line by whose it is; {@code model} is empty for every line. */
    public record LineMoney(String model, MoneySplit money, int programs) { }

    /** How many offers have their last day in the week that begins on the Monday. */
    public record WeekEnds(LocalDate monday, int programs, int campaigns) { }

    /** The sponsors of all months, the one with the most money first. */
    public List<String> sponsors() {
        Map<String, Money> totals = new TreeMap<>();
        months.forEach(month -> month.bySponsor().forEach((name, money) -> totals.merge(name, money, Money::plus)));
        return totals.entrySet().stream().sorted(Map.Entry.<String, Money>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    /** Counts programs by the days on which they count since the first month, and campaigns that are not over today. */
    static OfferCharts of(LocalDate today, Collection<ProgramDays> programs, Collection<CampaignFile> campaigns,
                          boolean dealerMoney) {
        List<MonthMoney> months = new ArrayList<>();
        YearMonth now = YearMonth.from(today);
        for (YearMonth month = now.minusMonths(MONTHS_BACK); !month.isAfter(now.plusMonths(1)); month = month.plusMonths(1)) {
            months.add(month(month, programs));
        }
        return new OfferCharts(today, months, lines(today, programs, dealerMoney), ends(today, programs, campaigns));
    }

    private static MonthMoney month(YearMonth month, Collection<ProgramDays> programs) {
        Span days = Span.of(month.atDay(1), month.atEndOfMonth());
        // two revisions of one program are one offer; the later one speaks for the month
        Collection<Program> inForce = programs.stream().filter(each -> each.span().meets(days)).map(ProgramDays::program)
                .collect(Collectors.toMap(Program::id, program -> program,
                        (one, other) -> one.revision() > other.revision() ? one : other, TreeMap::new)).values();
        Map<String, Money> bySponsor = inForce.stream().collect(Collectors.toMap(program -> program.sponsor().name(),
                program -> program.split().customer(), Money::plus));
        return new MonthMoney(month, bySponsor, inForce.size());
    }

    private static List<LineMoney> lines(LocalDate today, Collection<ProgramDays> programs, boolean dealerMoney) {
        SortedMap<String, LineMoney> lines = new TreeMap<>();
        programs.stream().filter(each -> each.span().holds(today)).map(ProgramDays::program).forEach(program -> {
            MoneySplit money = dealerMoney ? program.split() : program.split().forTheFloor();
            List<String> models = program.modelLines().isEmpty() ? List.of("") : program.modelLines();
            models.forEach(model -> lines.merge(model, new LineMoney(model, money, 1), OfferCharts::both));
        });
        return lines.values().stream().sorted(Comparator.comparing((LineMoney line) -> line.money().customer()).reversed()
                .thenComparing(LineMoney::model)).toList();
    }

    private static LineMoney both(LineMoney one, LineMoney other) {
        return new LineMoney(one.model(), new MoneySplit(one.money().everybody().plus(other.money().everybody()),
                one.money().conditional().plus(other.money().conditional()), one.money().dealer().plus(other.money().dealer())),
                one.programs() + other.programs());
    }

    private static List<WeekEnds> ends(LocalDate today, Collection<ProgramDays> programs, Collection<CampaignFile> campaigns) {
        List<WeekEnds> weeks = new ArrayList<>();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week).isBefore(today) ? today : monday.plusWeeks(week);
            Span days = Span.of(first, monday.plusWeeks(week).plusDays(6));
            weeks.add(new WeekEnds(monday.plusWeeks(week),
                    Math.toIntExact(programs.stream().filter(each -> !each.followed() && ends(each.span(), days))
                            .count()),
                    Math.toIntExact(campaigns.stream().filter(file -> days.holds(file.campaign().ends())).count())));
        }
        return weeks;
    }

    private static boolean ends(Span offer, Span days) {
        LocalDate until = offer.until();
        return until != null && days.holds(until);
    }
}
