package app.baton.vehicle;

import app.baton.money.Dollars;
import app.baton.vehicle.ImportReport.Change;
import app.baton.vehicle.ImportReport.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is different about a unit after a newer list, field by field. */
final class ListingChanges {

    private ListingChanges() { }

    static List<Change> between(StockUnit before, StockUnit after) {
        List<Change> changes = new ArrayList<>();
        Listing old = before.listing();
        Listing now = after.listing();
        add(changes, Field.STOCK, old.stock(), now.stock());
        add(changes, Field.CONDITION, old.condition(), now.condition());
        add(changes, Field.NAME, old.name(), now.name());
        add(changes, Field.MILES, old.miles(), now.miles());
        add(changes, Field.PRICE, old.price(), now.price());
        add(changes, Field.MSRP, old.msrp(), now.msrp());
        add(changes, Field.INVOICE, old.invoice(), now.invoice());
        add(changes, Field.STOCKED, old.stocked(), now.stocked());
        add(changes, Field.STATE, before.state(), after.state());
        add(changes, Field.PLACE, old.place(), now.place());
        quietly(changes, Field.BUILD, old.build(), now.build());
        quietly(changes, Field.PAST, before.past(), after.past());
        quietly(changes, Field.MORE, old.more(), now.more());
        return changes;
    }

    private static void add(List<Change> changes, Field field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, words(before), words(after)));
        }
    }

    /** Long values are told by their field's name alone. */
    private static void quietly(List<Change> changes, Field field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, "", ""));
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> Dollars.wire(money);
            default -> value.toString();
        };
    }
}
