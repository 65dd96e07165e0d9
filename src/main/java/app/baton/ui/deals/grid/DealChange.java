package app.baton.ui.deals.grid;

import app.baton.incentive.stack.RouteStack;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise in the open deal, as one step that can be taken back; null stays as it is. */
public record DealChange(@Nullable Money price, @Nullable Money down, @Nullable RouteStack way, @Nullable LocalDate delivery) {

    static DealChange price(Money price) {
        return new DealChange(price, null, null, null);
    }

    static DealChange down(Money down) {
        return new DealChange(null, down, null, null);
    }

    static DealChange way(RouteStack way) {
        return new DealChange(null, null, way, null);
    }

    static DealChange cell(RouteStack way, Money down) {
        return new DealChange(null, down, way, null);
    }

    static DealChange delivery(LocalDate day) {
        return new DealChange(null, null, null, day);
    }
}
