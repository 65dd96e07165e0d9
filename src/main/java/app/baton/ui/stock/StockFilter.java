package app.baton.ui.stock;

import app.baton.incentive.ProgramId;
import app.baton.vehicle.StockState;
import app.baton.vehicle.VehicleState;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which vehicles show: words in any order, a model, new or used, what stands out, a program that fits. */
record StockFilter(String words, @Nullable String model, @Nullable VehicleState condition, Show show,
                   @Nullable ProgramId program) {

    static final StockFilter ALL = new StockFilter("", null, null, Show.EVERYTHING, null);

    /** Days in stock from which a unit counts as aged: the stage at which stores begin to act. */
    static final int AGED = 90;

    /** What to look at. */
    enum Show {
        EVERYTHING, HELD, AGED, IN_TRANSIT, WITHOUT_OFFER, FIELD_ACTION
    }

    boolean lets(StockRow row) {
        var listing = row.unit().listing();
        return (model == null || listing.model().equals(model)) && (condition == null || listing.condition() == condition)
                && shows(row)
                && Arrays.stream(words.strip().toLowerCase(Locale.US).split("\\s+")).allMatch(row.words()::contains);
    }

    private boolean shows(StockRow row) {
        return switch (show) {
            case EVERYTHING -> true;
            case HELD -> row.hold() != null;
            case AGED -> row.days().orElse(0) >= AGED;
            case IN_TRANSIT -> row.unit().state() == StockState.IN_TRANSIT;
            case WITHOUT_OFFER -> row.fits().fit() == 0;
            case FIELD_ACTION -> row.unit().past().fieldAction() != null && row.unit().past().fieldAction().open();
        };
    }

    StockFilter saying(String next) {
        return new StockFilter(next, model, condition, show, program);
    }

    StockFilter of(@Nullable String line) {
        return new StockFilter(words, line, condition, show, program);
    }

    StockFilter in(@Nullable VehicleState state) {
        return new StockFilter(words, model, state, show, program);
    }

    StockFilter showing(Show next) {
        return new StockFilter(words, model, condition, next, program);
    }

    StockFilter fitting(@Nullable ProgramId fitted) {
        return new StockFilter(words, model, condition, show, fitted);
    }
}
