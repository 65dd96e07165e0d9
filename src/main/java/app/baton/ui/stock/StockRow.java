package app.baton.ui.stock;

import app.baton.incentive.Fitting;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockUnit;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One vehicle as the table shows it; {@code hold} only while it stands. */
public record StockRow(StockUnit unit, OptionalInt days, Fitting.Programs fits, @Nullable Hold hold, String words) {

    static StockRow of(StockUnit unit, OptionalInt days, Fitting.Programs fits, @Nullable Hold hold) {
        String words = String.join(" ", unit.stock(), unit.vin().value(), unit.name(), String.valueOf(unit.listing().place()),
                String.valueOf(unit.listing().build().exterior()), hold == null ? "" : hold.byName()).toLowerCase(Locale.US);
        return new StockRow(unit, days, fits, hold, words);
    }
}
