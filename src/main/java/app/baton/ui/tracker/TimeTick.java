package app.baton.ui.tracker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A line in the calendar: where a month begins, or a week where weeks are wide enough. */
record TimeTick(LocalDate day, boolean month) {

    private static final double NARROWEST_WEEK = 24;

    static List<TimeTick> of(TimeScale scale) {
        List<TimeTick> ticks = new ArrayList<>();
        LocalDate end = scale.first().plusDays(scale.days());
        if (scale.day() * 7 >= NARROWEST_WEEK) {
            for (LocalDate day = scale.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)); day.isBefore(end);
                    day = day.plusWeeks(1)) {
                ticks.add(new TimeTick(day, false));
            }
        }
        for (LocalDate day = scale.first().withDayOfMonth(1); day.isBefore(end); day = day.plusMonths(1)) {
            if (!day.isBefore(scale.first())) {
                ticks.add(new TimeTick(day, true));
            }
        }
        return ticks;
    }
}
