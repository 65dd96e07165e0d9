package app.baton.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whole days from the first to the last, both in; either end may be open. */
public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Span {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a span ends on or after the day it starts: " + from + " to " + until);
        }
    }

    public static Span of(LocalDate from, LocalDate until) {
        return new Span(from, until);
    }

    /** A span, or its last day alone where the days of an offer contradict each other. */
    static Span tolerant(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && until.isBefore(from) ? new Span(until, until) : new Span(from, until);
    }

    public boolean holds(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean meets(Span other) {
        return (other.until == null || !startsAfter(other.until)) && (other.from == null || !endsBefore(other.from));
    }

    /** The first day, or the given one where it has always been open. */
    public LocalDate fromOr(LocalDate day) {
        return from == null ? day : from;
    }

    /** The last day, or the given one where it stays open. */
    public LocalDate untilOr(LocalDate day) {
        return until == null ? day : until;
    }

    /** Days after today on which it still holds: 0 on the last one; a very large number where it stays open. */
    public long daysLeft(LocalDate today) {
        return until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, until);
    }

    public Span moved(long days) {
        return new Span(from == null ? null : from.plusDays(days), until == null ? null : until.plusDays(days));
    }
}
