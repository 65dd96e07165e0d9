package app.baton.ui.tracker;

import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks among the bars: left and right in time within a row, up and down to what stands nearest. */
final class BarFocus {

    private final OfferCalendar calendar;

    BarFocus(OfferCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first bar that holds today, else the first one. */
    Optional<BarPlace> first() {
        return calendar.rows().stream().flatMap(row -> row.bars().stream().filter(bar -> bar.span().holds(calendar.today()))
                .map(bar -> new BarPlace(row.model(), bar.key()))).findFirst()
                .or(() -> calendar.rows().stream().findFirst().map(row -> place(row, row.bars().getFirst())));
    }

    Optional<Bar> bar(@Nullable BarPlace place) {
        return row(place).flatMap(row -> row.bars().stream()
                .filter(bar -> place != null && bar.key().equals(place.key())).findFirst());
    }

    /** The bar that starts next before or after in the row; it stays at the ends. */
    BarPlace along(BarPlace place, int by) {
        return row(place).map(row -> {
            List<Bar> sorted = row.bars().stream().sorted(Comparator
                    .comparing((Bar bar) -> bar.span().fromOr(LocalDate.MIN)).thenComparingInt(Bar::lane)).toList();
            int now = index(sorted, place);
            return place(row, sorted.get(Math.clamp((long) now + by, 0, sorted.size() - 1)));
        }).orElse(place);
    }

    /** The nearest bar in the lane above or below, in the next row where this one ends. */
    BarPlace across(BarPlace place, int by) {
        Row row = row(place).orElse(null);
        Bar bar = bar(place).orElse(null);
        if (row == null || bar == null) {
            return place;
        }
        LocalDate day = middle(bar);
        for (int lane = bar.lane() + by; lane >= 0 && lane < row.lanes(); lane += by) {
            Optional<Bar> found = nearest(row, lane, day);
            if (found.isPresent()) {
                return place(row, found.get());
            }
        }
        int next = calendar.rows().indexOf(row) + by;
        if (next < 0 || next >= calendar.rows().size()) {
            return place;
        }
        Row other = calendar.rows().get(next);
        return nearest(other, by > 0 ? 0 : other.lanes() - 1, day).map(found -> place(other, found)).orElse(place);
    }

    private Optional<Bar> nearest(Row row, int lane, LocalDate day) {
        return row.bars().stream().filter(bar -> bar.lane() == lane).min(Comparator.comparingLong(bar -> distance(bar, day)));
    }

    private static long distance(Bar bar, LocalDate day) {
        if (bar.span().holds(day)) {
            return 0;
        }
        LocalDate near = bar.span().startsAfter(day) ? bar.span().fromOr(day) : bar.span().untilOr(day);
        return Math.abs(near.toEpochDay() - day.toEpochDay());
    }

    /** The day in the middle of what is seen of a bar. */
    private LocalDate middle(Bar bar) {
        LocalDate from = bar.span().both(calendar.shown()).orElse(calendar.shown()).fromOr(calendar.today());
        LocalDate until = bar.span().both(calendar.shown()).orElse(calendar.shown()).untilOr(calendar.today());
        return from.plusDays((until.toEpochDay() - from.toEpochDay()) / 2);
    }

    private Optional<Row> row(@Nullable BarPlace place) {
        return calendar.rows().stream().filter(row -> place != null && row.model().equals(place.model())).findFirst();
    }

    private static int index(List<Bar> bars, BarPlace place) {
        return Math.max(0, bars.stream().map(Bar::key).toList().indexOf(place.key()));
    }

    private static BarPlace place(Row row, Bar bar) {
        return new BarPlace(row.model(), bar.key());
    }
}
