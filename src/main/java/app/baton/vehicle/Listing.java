package app.baton.vehicle;

import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
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

    /** This newer word on the vehicle, with what it leaves open taken from an older one. */
    Listing over(Listing older) {
        SortedMap<String, String> all = new TreeMap<>(older.more);
        all.putAll(more);
        return new Listing(vin, stock, first(condition, older.condition), year, make, model, first(trim, older.trim),
                build.or(older.build), first(miles, older.miles), first(price, older.price), first(msrp, older.msrp),
                first(invoice, older.invoice), first(stocked, older.stocked), first(inTransit, older.inTransit),
                first(place, older.place), all);
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
