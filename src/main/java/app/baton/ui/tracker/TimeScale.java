package app.baton.ui.tracker;

import app.baton.insight.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days across a width in pixels; every day is equally wide. */
record TimeScale(LocalDate first, int days, double width) {

    static TimeScale of(Span shown, LocalDate today, double width) {
        LocalDate from = shown.fromOr(today);
        return new TimeScale(from, Math.toIntExact(ChronoUnit.DAYS.between(from, shown.untilOr(today)) + 1),
                Math.max(1, width));
    }

    double day() {
        return width / days;
    }

    /** Where a day begins, within the width. */
    double start(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) * day(), 0, width);
    }

    /** Where a day ends, within the width. */
    double end(LocalDate day) {
        return Math.clamp((ChronoUnit.DAYS.between(first, day) + 1) * day(), 0, width);
    }

    double start(Span span) {
        return span.from() == null ? 0 : start(span.from());
    }

    double end(Span span) {
        return span.until() == null ? width : end(span.until());
    }

    /** Whether the span goes on before the first day, or after the last. */
    boolean cutAtStart(Span span) {
        return span.fromOr(LocalDate.MIN).isBefore(first);
    }

    boolean cutAtEnd(Span span) {
        return span.untilOr(LocalDate.MAX).isAfter(first.plusDays(days - 1L));
    }

    /** So many whole days as a distance comes closest to. */
    long snapped(double distance) {
        return Math.round(distance / day());
    }
}
