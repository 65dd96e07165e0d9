package app.baton.ui.finance;

import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.Way;
import org.jspecify.annotations.Nullable;

/** One deal of a list; {@code way} is null where the customer has not chosen one. */
public record DealLine(DealRow row, @Nullable Way way) {

    /** Which deal it is. */
    public DealId id() {
        return row.id();
    }
}
