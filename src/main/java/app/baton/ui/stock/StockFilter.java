package app.baton.ui.stock;

import app.baton.incentive.ProgramId;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.StockState;
import app.baton.vehicle.VehicleState;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which vehicles show: words in any order, a model, new or used, days in stock, what stands out, a program that fits. */
record StockFilter(String words, @Nullable String model, @Nullable VehicleState condition, int days, Show show,
                   @Nullable ProgramId program) {

    static final StockFilter ALL = new StockFilter("", null, null, 0, Show.EVERYTHING, null);

    /** Days in stock from which a unit counts as aged: the stage at which stores begin to act. */
    static final int AGED = 90;

    /** The stages of age that can be asked for. */
    static final List<Integer> AGES = List.of(0, 30, 60, AGED, 120, 180);

    /** What to look at. */
    enum Show {
        EVERYTHING, HELD, IN_TRANSIT, WITHOUT_OFFER, FIELD_ACTION, LEFT
    }

    /** The filter without its program, made ready for many rows. */
    Predicate<StockRow> test() {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.US).split("\\s+"));
        return row -> (model == null || row.unit().listing().model().equals(model))
                && (condition == null || row.unit().listing().condition() == condition)
                && (days == 0 || row.days().orElse(-1) >= days) && shows(row) && wanted.stream().allMatch(row.words()::contains);
    }

    private boolean shows(StockRow row) {
        return switch (show) {
            case EVERYTHING, LEFT -> true;
            case HELD -> row.hold() != null;
            case IN_TRANSIT -> row.unit().state() == StockState.IN_TRANSIT;
            case WITHOUT_OFFER -> row.fits().fit() == 0;
            case FIELD_ACTION -> {
                FieldAction action = row.unit().past().fieldAction();
                yield action != null && action.open();
            }
        };
    }

    StockFilter saying(String next) {
        return new StockFilter(next, model, condition, days, show, program);
    }

    StockFilter of(@Nullable String line) {
        return new StockFilter(words, line, condition, days, show, program);
    }

    StockFilter in(@Nullable VehicleState state) {
        return new StockFilter(words, model, state, days, show, program);
    }

    StockFilter agedFrom(int least) {
        return new StockFilter(words, model, condition, least, show, program);
    }

    StockFilter showing(Show next) {
        return new StockFilter(words, model, condition, days, next, program);
    }

    StockFilter fitting(@Nullable ProgramId fitted) {
        return new StockFilter(words, model, condition, days, show, fitted);
    }
}
