package app.baton.intake;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.OfferReading;
import app.baton.lead.radar.OfferReading.Kind;
import app.baton.people.PhoneReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Reads a mailing list of private offers: each row becomes an offer, or is refused with its line, the column and a sentence. A
 * row is refused when it would promise a household something that nobody granted it, or when nobody could be meant.
 */
public final class OfferFeed {

    private final Table table;
    private final ColumnMapping<OfferField> mapping;
    private final OfferRow rows;
    private final Map<CertificateCode, OfferReading.Row> known = new HashMap<>();
    private final List<OfferReading.Row> good = new ArrayList<>();
    private final List<OfferReading.Refused> refused = new ArrayList<>();
    private final List<OfferReading.Remark> remarks = new ArrayList<>();

    private OfferFeed(Table table, ColumnMapping<OfferField> mapping, Function<ProgramId, Optional<Set<Money>>> printed,
                      PhoneReader phones) {
        this.table = table;
        this.mapping = mapping;
        this.rows = new OfferRow(table, mapping, printed, phones, remarks);
    }

    /** What the columns of a list probably are. */
    public static ColumnMapping<OfferField> guess(List<String> header) {
        return ColumnMapping.guess(header, OfferField.ALIASES);
    }

    /** The columns that a list cannot do without and that nobody has pointed out yet. */
    public static List<OfferField> lacking(ColumnMapping<OfferField> mapping) {
        return OfferField.NEEDED.stream().filter(field -> mapping.column(field).isEmpty()).toList();
    }

    /**
     * Reads a list.
     *
     * @param printed the amounts that certificates of a program may bear, none where any may stand on them; empty for a program
     *     that is not known
     * @throws Problem {@code offers.columns} when a column is lacking without which nothing can be read
     */
    public static OfferReading read(Table table, ColumnMapping<OfferField> mapping,
                                    Function<ProgramId, Optional<Set<Money>>> printed, PhoneReader phones,
                                    Background.Progress progress) {
        List<OfferField> lacking = lacking(mapping);
        if (!lacking.isEmpty()) {
            throw Problem.badInput("offers.columns", lacking.getFirst().name(), "No column of the list is known as "
                    + String.join(", ", lacking.stream().map(field -> "the " + field.name().toLowerCase(Locale.ROOT)
                    .replace('_', ' ')).toList()) + ". Its columns are: " + String.join(", ", table.header())
                    + ". Say which column is which.");
        }
        return new OfferFeed(table, mapping, printed, phones).read(progress);
    }

    private OfferReading read(Background.Progress progress) {
        for (Table.Row row : table.rows()) {
            Tables.at(progress, row.number(), table.rows().size(), table.source());
            take(row);
        }
        table.broken().forEach(broken -> refused.add(new OfferReading.Refused(broken.number(), broken.line(), Kind.BROKEN, "*",
                broken.sentence(), "")));
        refused.sort(Comparator.comparingInt(OfferReading.Refused::line));
        return new OfferReading(table.source(), good, refused, remarks);
    }

    private void take(Table.Row row) {
        int before = remarks.size();
        try {
            OfferReading.Row read = new OfferReading.Row(row.number(), row.line(), rows.read(row));
            var same = Optional.ofNullable(known.putIfAbsent(read.offer().code(), read));
            if (same.isPresent()) {
                throw new OfferRow.Refused(Kind.DUPLICATE_CERTIFICATE, mapping.name(OfferField.CERTIFICATE, table.header()),
                        "This certificate stands on line " + same.get().line() + " already. Each has a number of its own: compare"
                        + " both with what was mailed, and correct the one that is wrong.");
            }
            good.add(read);
        } catch (OfferRow.Refused reason) {
            // what was remarked about a row that is not taken is of no use
            remarks.subList(before, remarks.size()).clear();
            refused.add(new OfferReading.Refused(row.number(), row.line(), reason.kind(), reason.field(), reason.sentence(),
                    mapping.cell(row, OfferField.CERTIFICATE)));
        }
    }
}
