package app.baton.vehicle;

import java.util.List;

/**
 * What a list did to the stock, or would do. {@code missing} were in stock and are not in the list: they are gone when
 * the person said that the list is complete, and stay as they are otherwise. {@code sold} are in the list although they
 * were sold here; they stay sold.
 */
public record ImportReport(String source, List<StockUnit> added, List<Changed> changed, int unchanged,
                           List<StockUnit> missing, boolean complete, List<StockUnit> sold, List<RefusedRow> refused,
                           List<StockReading.Remark> remarks) {

    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        sold = List.copyOf(sold);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** A unit as it is now, and what is different about it. */
    public record Changed(StockUnit unit, List<Change> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** One field, in words before and after; empty where there was or is nothing. */
    public record Change(Field field, String before, String after) { }

    /** What may change about a unit. */
    public enum Field {
        STOCK, CONDITION, NAME, BUILD, MILES, PRICE, MSRP, INVOICE, STOCKED, STATE, PLACE, PAST, MORE
    }

    /** Whether importing it changes anything at all. */
    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && (missing.isEmpty() || !complete);
    }
}
