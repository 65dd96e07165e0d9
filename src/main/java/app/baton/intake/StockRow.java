package app.baton.intake;

import app.baton.vehicle.Build;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Past;
import app.baton.vehicle.RefusedRow.Kind;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads single rows of a stock list; what they have in common with each other is {@link StockFeed}'s. */
final class StockRow {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 120;
    /** Old imports came under the rules of other countries. */
    private static final int FREE_OF_CHECK_DIGIT = 25;
    private static final Set<String> IN_CAPITALS = Set.of("BMW", "GMC", "MINI", "FIAT", "AMC", "MG", "BYD");

    private final List<String> header;
    private final ColumnMapping<StockField> mapping;
    private final LocalDate today;
    private final List<StockReading.Remark> remarks;
    private final List<Integer> aside;
    private final boolean kilometers;

    StockRow(List<String> header, ColumnMapping<StockField> mapping, LocalDate today, List<StockReading.Remark> remarks) {
        this.header = header;
        this.mapping = mapping;
        this.today = today;
        this.remarks = remarks;
        this.aside = mapping.aside(header);
        String miles = mapping.column(StockField.MILES).map(header::get).orElse("").toLowerCase(Locale.ROOT);
        kilometers = miles.contains("kilomet") || Aliases.plain(miles).endsWith("km");
    }

    /** Why a row cannot be used. */
    static final class Refused extends UnusableRow {

        private static final long serialVersionUID = 1L;
        private final Kind kind;

        Refused(Kind kind, String field, String sentence) {
            super(field, sentence);
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    StockReading.Row read(Table.Row row) {
        whole(row);
        int year = Cells.year(text(row, StockField.YEAR)).orElseThrow(() -> refused(Kind.YEAR, StockField.YEAR,
                "The model year is not four digits: \"" + text(row, StockField.YEAR) + "\". Write it like 2026."));
        Vin vin = vin(row, year);
        String stock = needed(row, StockField.STOCK, Kind.MISSING_STOCK,
                "The stock number is empty. Give the vehicle its number.");
        String make = spelled(needed(row, StockField.MAKE, Kind.MISSING_MAKE,
                "The make is empty. Write who built the vehicle, such as Ford."));
        String model = needed(row, StockField.MODEL, Kind.MISSING_MODEL,
                "The model is empty. Write the model's name, such as F-150.");
        Money price = price(row);
        Integer miles = miles(row);
        vin.modelYear().ifPresent(coded -> {
            if (coded != year && coded <= today.getYear() + 2) {
                remark(row, StockField.YEAR, "The year is " + year + ", and the VIN says " + coded + ". The year of the list was"
                        + " kept; look at the vehicle.");
            }
        });
        var listing = new Listing(vin, stock, condition(row), year, make, model, word(row, StockField.TRIM), build(row), miles,
                price, softAmount(row, StockField.MSRP), softAmount(row, StockField.INVOICE),
                soft(row, StockField.STOCKED, Cells::date, "a day such as 11/30/2026"), flag(row, StockField.IN_TRANSIT),
                word(row, StockField.PLACE), more(row));
        return new StockReading.Row(row.number(), row.line(), listing, past(row));
    }

    /** A row that was cut off, or that has an unquoted comma somewhere, says nothing reliable. */
    private void whole(Table.Row row) {
        int cells = row.cells().size();
        boolean cut = List.of(StockField.VIN, StockField.STOCK, StockField.YEAR, StockField.MAKE, StockField.MODEL,
                StockField.PRICE).stream().flatMap(field -> mapping.column(field).stream()).anyMatch(column -> column >= cells);
        if (cut) {
            throw new Refused(Kind.SHORT_ROW, "*", "The row has only " + cells + " of " + header.size()
                    + " fields. It was cut off, or a field is missing in it. Have the row written again.");
        }
        for (int column = header.size(); column < cells; column++) {
            if (!row.cell(column).isEmpty()) {
                throw new Refused(Kind.LONG_ROW, "*", "The row has " + cells + " fields and the header only " + header.size()
                        + ". A separator inside a field probably lacks its quotation marks. Quote that field.");
            }
        }
    }

    private Vin vin(Table.Row row, int year) {
        String written = text(row, StockField.VIN);
        String text = Vin.normal(written);
        if (text.isEmpty()) {
            throw refused(Kind.VIN_MISSING, StockField.VIN, "The VIN is empty. Read it off the vehicle or its papers.");
        }
        if (text.length() != 17) {
            if (year < Vin.FIRST_YEAR && text.matches("[A-Z0-9]{5,13}")) {
                return new Vin(text);
            }
            throw refused(Kind.VIN_LENGTH, StockField.VIN, "The VIN " + written + " has " + text.length()
                    + " characters instead of 17. Compare it with the vehicle.");
        }
        if (!text.matches("[A-HJ-NPR-Z0-9]{17}")) {
            throw refused(Kind.VIN_CHARACTERS, StockField.VIN, "The VIN " + written + " has a character that no VIN has:"
                    + " letters and digits without I, O and Q. An O is a 0, an I is a 1.");
        }
        var vin = new Vin(text);
        boolean abroad = "12345".indexOf(text.charAt(0)) < 0;
        boolean old = year < Vin.FIRST_YEAR || abroad && year <= today.getYear() - FREE_OF_CHECK_DIGIT;
        if (vin.needsCheckDigit() && !old && !vin.checks()) {
            throw refused(Kind.VIN_CHECK_DIGIT, StockField.VIN, "The VIN " + written + " has a typing error: its ninth"
                    + " character does not match the others. Compare it with the vehicle.");
        }
        return vin;
    }

    private @Nullable Money price(Table.Row row) {
        String text = text(row, StockField.PRICE);
        if (Cells.blank(text)) {
            return null;
        }
        Money price = Cells.amount(text).orElseThrow(() -> refused(Kind.MISSING_PRICE, StockField.PRICE,
                "The price is no amount: \"" + text + "\". Write it like 31085, or leave it empty."));
        if (price.isNegative()) {
            throw refused(Kind.NEGATIVE_PRICE, StockField.PRICE, "The price is below zero: " + text
                    + ". Correct it, or leave it empty.");
        }
        if (price.isZero()) {
            remark(row, StockField.PRICE, "The price is zero and was taken as not known.");
            return null;
        }
        return price;
    }

    private @Nullable Integer miles(Table.Row row) {
        String text = text(row, StockField.MILES);
        if (Cells.blank(text)) {
            return null;
        }
        int miles = Cells.miles(text, kilometers).orElseThrow(() -> refused(Kind.MILEAGE_TEXT, StockField.MILES,
                "The mileage is no number: \"" + text + "\". Write it like 38414, or leave it empty."));
        if (kilometers || text.toLowerCase(Locale.ROOT).contains("k")) {
            remark(row, StockField.MILES, "The mileage is in kilometers and was turned into " + miles + " miles.");
        }
        return miles;
    }

    private @Nullable VehicleState condition(Table.Row row) {
        VehicleState state = soft(row, StockField.CONDITION, Cells::condition, "new, used or certified");
        boolean certified = Boolean.TRUE.equals(flag(row, StockField.CERTIFIED));
        return certified && state != VehicleState.NEW ? VehicleState.CERTIFIED : state;
    }

    private Build build(Table.Row row) {
        return new Build(word(row, StockField.BODY), word(row, StockField.EXTERIOR), word(row, StockField.INTERIOR),
                word(row, StockField.ENGINE), word(row, StockField.TRANSMISSION), word(row, StockField.DRIVETRAIN),
                word(row, StockField.FUEL), word(row, StockField.MODEL_CODE), word(row, StockField.OPTIONS));
    }

    private Past past(Table.Row row) {
        Boolean open = flag(row, StockField.FIELD_ACTION);
        return new Past(flag(row, StockField.DEMONSTRATOR), flag(row, StockField.LOANER),
                soft(row, StockField.IN_SERVICE, Cells::date, "a day such as 11/30/2026"), flag(row, StockField.SOLD_ORDER), null,
                open == null ? null : new FieldAction(open, today));
    }

    private SortedMap<String, String> more(Table.Row row) {
        SortedMap<String, String> more = new TreeMap<>();
        for (int column : aside) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && !header.get(column).isEmpty()) {
                more.merge(header.get(column), cut(row, cell, column), (one, other) -> one + "\n" + other);
            }
        }
        return more;
    }

    private @Nullable Boolean flag(Table.Row row, StockField field) {
        return soft(row, field, Cells::flag, "yes or no");
    }

    private @Nullable Money softAmount(Table.Row row, StockField field) {
        return soft(row, field, text -> Cells.amount(text).filter(amount -> !amount.isNegative()), "an amount such as 48730");
    }

    /** A value that is left unknown, with a remark, where it cannot be read. */
    private <T> @Nullable T soft(Table.Row row, StockField field, Function<String, Optional<T>> reader, String example) {
        String text = text(row, field);
        if (Cells.blank(text)) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            remark(row, field, "\"" + text + "\" is not " + example + "; the row was kept without it.");
        }
        return value.orElse(null);
    }

    private @Nullable String word(Table.Row row, StockField field) {
        String text = text(row, field);
        return Cells.blank(text) ? null : mapping.column(field).map(column -> cut(row, text, column)).orElse(text);
    }

    private String cut(Table.Row row, String text, int column) {
        if (text.length() <= LONGEST) {
            return text;
        }
        remarks.add(new StockReading.Remark(row.line(), header.get(column), "The text is longer than " + LONGEST
                + " characters; only its beginning was kept."));
        return text.substring(0, LONGEST);
    }

    private String needed(Table.Row row, StockField field, Kind kind, String sentence) {
        String text = text(row, field);
        if (text.isEmpty()) {
            throw refused(kind, field, sentence);
        }
        int longest = field == StockField.STOCK ? 40 : LONGEST_NAME;
        if (text.length() > longest) {
            throw refused(Kind.TOO_LONG, field, "This has " + text.length() + " characters, more than the " + longest
                    + " that it may have. A quotation mark is probably missing.");
        }
        return text;
    }

    /** "FORD" and "ford" are Ford. */
    private static String spelled(String make) {
        if (IN_CAPITALS.contains(make.toUpperCase(Locale.ROOT))) {
            return make.toUpperCase(Locale.ROOT);
        }
        boolean oneCase = make.equals(make.toUpperCase(Locale.ROOT)) || make.equals(make.toLowerCase(Locale.ROOT));
        if (!oneCase) {
            return make;
        }
        var spelled = new StringBuilder(make.toLowerCase(Locale.ROOT));
        for (int i = 0; i < spelled.length(); i++) {
            if (i == 0 || !Character.isLetterOrDigit(spelled.charAt(i - 1))) {
                spelled.setCharAt(i, Character.toUpperCase(spelled.charAt(i)));
            }
        }
        return spelled.toString();
    }

    private String text(Table.Row row, StockField field) {
        return mapping.cell(row, field);
    }

    private Refused refused(Kind kind, StockField field, String sentence) {
        return new Refused(kind, mapping.name(field, header), sentence);
    }

    private void remark(Table.Row row, StockField field, String sentence) {
        remarks.add(new StockReading.Remark(row.line(), mapping.name(field, header), sentence));
    }
}
