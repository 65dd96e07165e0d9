package app.baton.incentive;

import app.baton.money.Dollars;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The vehicle of a deal, as far as programs ask about it; null is unknown. It may be a unit of the stock, or one that
 * was ordered and has neither VIN nor stock number yet.
 *
 * @param ordered whether it was ordered in the buyer's name; no means that it is sold from stock
 * @param stocked the day it reached the lot
 */
public record DealVehicle(@Nullable Vin vin, int year, String make, String model, @Nullable String trim,
                          @Nullable VehicleState condition, @Nullable Money msrp, @Nullable Money invoice,
                          @Nullable LocalDate stocked, @Nullable Boolean ordered, Past past) {

    public DealVehicle {
        Invalid.unless(year >= 1900 && year <= 2100, "year", "A model year lies from 1900 to 2100: " + year + ".");
        Invalid.unless(!make.isBlank(), "make", "Name the make.");
        Invalid.unless(!model.isBlank(), "model", "Name the model.");
        Invalid.unless(msrp == null || msrp.isPositive(), "msrp", "A sticker price is above zero: " + wire(msrp) + ".");
        Invalid.unless(invoice == null || invoice.isPositive(), "invoice", "An invoice is above zero: " + wire(invoice) + ".");
    }

    /** A unit of the stock. What stands on the lot and was not ordered, as far as anybody said, is sold from stock. */
    public static DealVehicle of(StockUnit unit) {
        var listing = unit.listing();
        Boolean ordered = unit.past().soldOrder();
        boolean onTheLot = unit.state() == StockState.IN_STOCK;
        return new DealVehicle(unit.vin(), listing.year(), listing.make(), listing.model(), listing.trim(), listing.condition(),
                positive(listing.msrp()), positive(listing.invoice()),
                unit.state() == StockState.IN_TRANSIT ? null : listing.stocked(),
                ordered == null && onTheLot ? Boolean.FALSE : ordered, unit.past());
    }

    /** Days in stock on that day, arrival day being 0; empty while it has not arrived, or nobody said when. */
    public OptionalInt daysInStock(LocalDate day) {
        LocalDate arrived = stocked;
        return arrived == null || day.isBefore(arrived) ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(arrived, day)));
    }

    /** Whether it is certainly of the line; a trim that nobody knows is not. */
    public boolean isOf(ModelLine line) {
        return VehicleTest.lines(List.of(line)).on(SeenUnit.of(this)) == Outcomes.YES;
    }

    /** "2026 Ford F-150 XLT". */
    public String name() {
        return year + " " + make + " " + model + (trim == null ? "" : " " + trim);
    }

    /** Some lists write 0.00 for a price that nobody knows. */
    private static @Nullable Money positive(@Nullable Money amount) {
        return amount == null || !amount.isPositive() ? null : amount;
    }

    private static String wire(@Nullable Money amount) {
        return amount == null ? "" : Dollars.wire(amount);
    }
}
