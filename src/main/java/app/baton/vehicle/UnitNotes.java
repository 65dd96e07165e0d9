package app.baton.vehicle;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.money.Dollars;
import app.baton.vehicle.TakenList.Turn;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Notes what a list did to single units and people ask about later: another price, gone, and back again. */
final class UnitNotes {

    private UnitNotes() { }

    static void note(List<Turn> turns, ActivityLog log) {
        for (Turn turn : turns) {
            StockUnit before = turn.before();
            StockUnit after = turn.after();
            if (before == null) {
                continue;
            }
            if (before.state().isOffered() != after.state().isOffered()) {
                log.note(of(after.state().isOffered() ? "stock.taken-back" : "stock.gone", after));
            }
            if (!Objects.equals(before.listing().price(), after.listing().price())) {
                log.note(of("stock.priced", after).with("from", wire(before.listing().price()))
                        .with("to", wire(after.listing().price())));
            }
        }
    }

    private static Activity of(String what, StockUnit unit) {
        return Activity.of(what, "unit", unit.id()).with("stock", unit.stock()).with("vin", unit.vin());
    }

    private static String wire(@Nullable Money price) {
        return price == null ? "" : Dollars.wire(price);
    }
}
