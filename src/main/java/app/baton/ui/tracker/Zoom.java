package app.baton.ui.tracker;

import app.baton.insight.Span;
import java.time.YearMonth;

/** How many days the calendar shows at once, always around whole months. */
public enum Zoom {
    MONTH(1, 7), QUARTER(3, 7), YEAR(12, 0);

    private final int months;
    private final int margin;

    Zoom(int months, int margin) {
        this.months = months;
        this.margin = margin;
    }

    /** The days from a month on, with a few before and after so that an end at the edge can be seen and moved. */
    Span from(YearMonth first) {
        return Span.of(first.atDay(1).minusDays(margin), first.plusMonths(months - 1L).atEndOfMonth().plusDays(margin));
    }

    /** The month from which the given one is seen with what came before it. */
    YearMonth around(YearMonth now) {
        return switch (this) {
            case MONTH -> now;
            case QUARTER -> now.minusMonths(1);
            case YEAR -> now.minusMonths(3);
        };
    }

    YearMonth step(YearMonth first, int by) {
        return first.plusMonths((long) by * months);
    }
}
