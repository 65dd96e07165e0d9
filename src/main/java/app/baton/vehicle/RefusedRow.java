package app.baton.vehicle;

import org.jspecify.annotations.Nullable;

/**
 * A row of a stock list that cannot be used: which one (records count from 1, lines from the header's 1), what is wrong
 * in which column ("*" for the whole row), and the sentence that says how to mend it.
 */
public record RefusedRow(int row, int line, Kind kind, String field, String sentence, @Nullable String stock,
                         @Nullable String vin) {

    /** Whether neither its VIN nor its stock number can be relied on; in a row of a wrong length cells may have moved. */
    boolean isNameless() {
        String number = vin == null ? "" : Vin.normal(vin);
        if (Vin.isOne(number) && !(moved() && number.length() < 17)) {
            return false;
        }
        return stock == null || moved();
    }

    private boolean moved() {
        return kind == Kind.SHORT_ROW || kind == Kind.LONG_ROW || kind == Kind.BROKEN;
    }

    /** What can be wrong with a row. */
    public enum Kind {
        VIN_MISSING, VIN_LENGTH, VIN_CHARACTERS, VIN_CHECK_DIGIT, DUPLICATE_VIN, MISSING_STOCK, DUPLICATE_STOCK, STOCK_TAKEN,
        MISSING_MAKE, MISSING_MODEL, YEAR, MISSING_PRICE, NEGATIVE_PRICE, MILEAGE_TEXT, SHORT_ROW,
        LONG_ROW, TOO_LONG, BROKEN
    }
}
