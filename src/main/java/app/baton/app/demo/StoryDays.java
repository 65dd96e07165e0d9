package app.baton.app.demo;

import app.baton.campaign.OpeningDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days that the demo dealership has lived when it is opened: whole months of history and the present month up to
 * today.
 *
 * @param first  the first day, the first of a month
 * @param today  the last day
 * @param worked the last opening day whose first hour of work is over
 */
record StoryDays(LocalDate first, LocalDate today, LocalDate worked, OpeningDays opening) {

    /** When the first hour of work is over. */
    private static final LocalTime WORKED = LocalTime.of(8, 0);

    private static final int YOUNG = 10;

    private static final List<MonthDay> HOLIDAYS = List.of(MonthDay.of(1, 1), MonthDay.of(7, 4), MonthDay.of(12, 25));

    /** The story up to a moment, with so many whole months of history before the present one. */
    static StoryDays of(Instant now, ZoneId zone, int months) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = YearMonth.from(today).minusMonths(months).atDay(1);
        OpeningDays usual = OpeningDays.usual();
        var opening = new OpeningDays(usual.days(), holidays(first, today.plusYears(1)), usual.issueAt(), usual.readBy(), true);
        boolean worked = !now.isBefore(today.atTime(WORKED).atZone(zone).toInstant());
        return new StoryDays(first, today, openBy(worked ? today : today.minusDays(1), first, opening), opening);
    }

    /**
     * From when on the last opening day things are left undone: its morning, or its evening when another day has begun since
     * then; in both cases the present month's bulletins have come in.
     */
    LocalTime unfinished() {
        return worked.isBefore(today) ? LocalTime.of(18, 0) : LocalTime.of(7, 8);
    }

    YearMonth present() {
        return YearMonth.from(today);
    }

    /** The share holds the present month, and the one before as long as the present one is young. */
    LocalDate shared() {
        LocalDate from = today.getDayOfMonth() < YOUNG ? present().minusMonths(1).atDay(1) : present().atDay(1);
        return from.isBefore(first) ? first : from;
    }

    Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(present()), month -> month.plusMonths(1));
    }

    Stream<LocalDate> all() {
        return first.datesUntil(today.plusDays(1));
    }

    /** How many days there are to tell. */
    long count() {
        return number(today);
    }

    /** Which day of the story it is, the first being 1. */
    long number(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) + 1;
    }

    boolean open(LocalDate day) {
        return opening.open(day);
    }

    /** The day itself when the store is open on it, or the last opening day before it; never before the story begins. */
    LocalDate openBy(LocalDate day) {
        return openBy(day, first, opening);
    }

    private static LocalDate openBy(LocalDate day, LocalDate first, OpeningDays opening) {
        return Stream.iterate(day, each -> !each.isBefore(first), each -> each.minusDays(1)).filter(opening::open)
                .findFirst().orElse(first);
    }

    private static SortedSet<LocalDate> holidays(LocalDate from, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            int of = year;
            HOLIDAYS.forEach(day -> days.add(day.atYear(of)));
            days.add(LocalDate.of(year, Month.MAY, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            days.add(LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
            days.add(LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        }
        return days;
    }
}
