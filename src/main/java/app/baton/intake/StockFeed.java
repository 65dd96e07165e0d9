package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.vehicle.Listing;
import app.baton.vehicle.RefusedRow;
import app.baton.vehicle.RefusedRow.Kind;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stock list: each row becomes a listing, or is refused with its line, the column and a sentence. A row is
 * refused when it would put a wrong vehicle, price or mileage in front of a customer; what matters less and cannot be
 * read (a date, a flag, the sticker price) is left unknown with a remark.
 */
public final class StockFeed {

    private final Table table;
    private final ColumnMapping<StockField> mapping;
    private final StockRow rows;
    private final Map<String, Listing> byStock = new HashMap<>();
    private final Map<Vin, StockReading.Row> byVin = new HashMap<>();
    private final List<StockReading.Row> good = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<StockReading.Remark> remarks = new ArrayList<>();

    private StockFeed(Table table, ColumnMapping<StockField> mapping, LocalDate today) {
        this.table = table;
        this.mapping = mapping;
        this.rows = new StockRow(table.header(), mapping, today, remarks);
    }

    /** What the columns of a list probably are. */
    public static ColumnMapping<StockField> guess(List<String> header) {
        return ColumnMapping.guess(header, StockField.ALIASES);
    }

    /** The columns that a stock list cannot do without and that nobody has pointed out yet. */
    public static List<StockField> lacking(ColumnMapping<StockField> mapping) {
        return StockField.NEEDED.stream().filter(field -> mapping.column(field).isEmpty()).toList();
    }

    /**
     * Reads a list.
     *
     * @throws Problem {@code stock.columns} when a column is lacking without which nothing can be read
     */
    public static StockReading read(Table table, ColumnMapping<StockField> mapping, LocalDate today,
                                    Background.Progress progress) {
        List<StockField> lacking = lacking(mapping);
        if (!lacking.isEmpty()) {
            throw Problem.badInput("stock.columns", lacking.getFirst().name(), "No column of the list is known as "
                    + String.join(", ", lacking.stream().map(StockFeed::said).toList()) + ". Its columns are: "
                    + String.join(", ", table.header()) + ". Say which column is which.");
        }
        return new StockFeed(table, mapping, today).read(progress);
    }

    private static String said(StockField field) {
        return switch (field) {
            case VIN -> "the VIN";
            case STOCK -> "the stock number";
            default -> "the " + field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private StockReading read(Background.Progress progress) {
        for (Table.Row row : table.rows()) {
            Tables.at(progress, row.number(), table.rows().size(), table.source());
            take(row);
        }
        table.broken().forEach(broken -> refused.add(new RefusedRow(broken.number(), broken.line(), Kind.BROKEN, "*",
                broken.sentence(), null, null)));
        refused.sort(Comparator.comparingInt(RefusedRow::line));
        return new StockReading(table.source(), good, refused, remarks);
    }

    private void take(Table.Row row) {
        try {
            StockReading.Row read = rows.read(row);
            Listing listing = read.listing();
            StockReading.@Nullable Row same = byVin.get(listing.vin());
            if (same != null) {
                if (same.listing().equals(listing) && same.past().equals(read.past())) {
                    remarks.add(new StockReading.Remark(row.line(), name(StockField.VIN), "The row is the same as the one"
                            + " on line " + same.line() + " and was passed over."));
                    return;
                }
                throw new StockRow.Refused(Kind.DUPLICATE_VIN, name(StockField.VIN), "This VIN stands on line " + same.line()
                        + " already, with other details. Keep the row that is right and take the other one out.");
            }
            @Nullable Listing other = byStock.get(listing.stock());
            if (other != null) {
                throw new StockRow.Refused(Kind.DUPLICATE_STOCK, name(StockField.STOCK), "Stock number " + listing.stock()
                        + " stands on another row of this list with another VIN, "
                        + other.vin() + ". Give this vehicle its own number.");
            }
            byVin.put(listing.vin(), read);
            byStock.put(listing.stock(), listing);
            good.add(read);
        } catch (StockRow.Refused reason) {
            refused.add(new RefusedRow(row.number(), row.line(), reason.kind(), reason.field(), reason.sentence(),
                    orNull(mapping.cell(row, StockField.STOCK)), orNull(mapping.cell(row, StockField.VIN))));
        }
    }

    private String name(StockField field) {
        return mapping.name(field, table.header());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
