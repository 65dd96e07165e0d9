package app.baton.vehicle;

import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a stock list says about one vehicle. Null is what the list does not say. Stock numbers are in capitals. Columns
 * that Baton has no use for yet are kept in {@code more}, by their own names.
 *
 * @param stocked the day it reached the lot
 * @param place where it stands, in the store's own words
 */
public record Listing(Vin vin, String stock, @Nullable VehicleState condition, int year, String make, String model,
                      @Nullable String trim, Build build, @Nullable Integer miles, @Nullable Money price,
                      @Nullable Money msrp, @Nullable Money invoice, @Nullable LocalDate stocked,
                      @Nullable Boolean inTransit, @Nullable String place, SortedMap<String, String> more) {

    public Listing {
        stock = stock.strip().toUpperCase(Locale.ROOT);
        Limits.require(!stock.isEmpty() && stock.length() <= 40, "A stock number has 1 to 40 characters: " + stock);
        Limits.require(year >= 1885 && year <= 2100, "A model year has four digits: " + year);
        Limits.require(!make.isBlank() && !model.isBlank(), "A vehicle has a make and a model.");
        Limits.text("A make", make, Limits.MODEL);
        Limits.text("A model", model, Limits.MODEL);
        Limits.day("The day on which it was stocked", stocked);
        Limits.require(miles == null || miles >= 0, "Miles are not negative: " + miles);
        notNegative(price);
        notNegative(msrp);
        notNegative(invoice);
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
    }

    /** "2026 Ford F-150 XLT". */
    public String name() {
        return year + " " + make + " " + model + (trim == null ? "" : " " + trim);
    }

    /** This, with some of it as another list has it; what that one's other columns hold comes on top. */
    Listing taking(Set<Facet> some, Listing from) {
        Listing named = some.contains(Facet.NAME) ? from : this;
        SortedMap<String, String> all = new TreeMap<>(more);
        all.putAll(from.more);
        return new Listing(vin, named.stock, Facet.CONDITION.pick(some, condition, from.condition), named.year, named.make,
                named.model, Facet.TRIM.pick(some, trim, from.trim), build.taking(some, from.build),
                Facet.MILES.pick(some, miles, from.miles), Facet.PRICE.pick(some, price, from.price),
                Facet.MSRP.pick(some, msrp, from.msrp), Facet.INVOICE.pick(some, invoice, from.invoice),
                Facet.STOCKED.pick(some, stocked, from.stocked), Facet.IN_TRANSIT.pick(some, inTransit, from.inTransit),
                Facet.PLACE.pick(some, place, from.place), all);
    }

    Listing withoutInvoice() {
        return new Listing(vin, stock, condition, year, make, model, trim, build, miles, price, msrp, null, stocked, inTransit,
                place, more);
    }

    /** Without what the store paid, and without columns of which nobody knows what they hold. */
    Listing forTheShare() {
        return new Listing(vin, stock, condition, year, make, model, trim, build, miles, price, msrp, null, stocked, inTransit,
                place, Collections.emptySortedMap());
    }

    static <T> @Nullable T first(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }

    private static void notNegative(@Nullable Money money) {
        Limits.require(money == null || !money.isNegative(),
                "An amount is not negative: " + (money == null ? "" : Dollars.wire(money)));
    }
}
