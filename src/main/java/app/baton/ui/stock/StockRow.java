package app.baton.ui.stock;

import app.baton.incentive.Fitting;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One vehicle as the table shows it; {@code hold} only while it stands. */
public record StockRow(StockUnit unit, OptionalInt days, Fitting.Programs fits, @Nullable Hold hold, String words) {

    static StockRow of(StockUnit unit, OptionalInt days, Fitting.Programs fits, @Nullable Hold hold) {
        String words = String.join(" ", unit.stock(), unit.vin().value(), unit.name(),
                Objects.requireNonNullElse(unit.listing().place(), ""),
                Objects.requireNonNullElse(unit.listing().build().exterior(), ""), hold == null ? "" : hold.byName(),
                hold == null ? "" : hold.forWhom()).toLowerCase(Locale.US);
        return new StockRow(unit, days, fits, hold, words);
    }

    /** A vehicle that was sold or is gone: nothing is offered with it any more. */
    static StockRow left(StockUnit unit) {
        return of(unit, OptionalInt.empty(), Fitting.Programs.none(), null);
    }

    boolean isLeft() {
        return !unit.state().isOffered();
    }
}
