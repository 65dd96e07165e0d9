package app.baton.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** Each known end moved by so many days; never shorter than one day. */
    public Span shifted(long start, long end) {
        LocalDate first = from == null ? null : from.plusDays(start);
        LocalDate last = until == null ? null : until.plusDays(end);
        if (first != null && last != null && last.isBefore(first)) {
            return start == 0 ? new Span(first, first) : new Span(last, last);
        }
        return new Span(first, last);
    }

    /** The days that both hold, where there are any. */
    public Optional<Span> both(Span other) {
        if (!meets(other)) {
            return Optional.empty();
        }
        LocalDate first = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate last = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return Optional.of(new Span(first, last));
    }
}
