package app.baton.ui.deals.grid;

import app.baton.incentive.Route;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise in the open deal, as one step that can be taken back; null stays as it is. */
public record DealChange(@Nullable Money price, @Nullable Money down, @Nullable Route route, @Nullable LocalDate delivery) {

    static DealChange price(Money price) {
        return new DealChange(price, null, null, null);
    }

    static DealChange down(Money down) {
        return new DealChange(null, down, null, null);
    }

    static DealChange route(Route route) {
        return new DealChange(null, null, route, null);
    }

    static DealChange cell(Route route, Money down) {
        return new DealChange(null, down, route, null);
    }

    static DealChange delivery(LocalDate day) {
        return new DealChange(null, null, null, day);
    }
}
