package app.baton.vehicle;

import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few units of the sample store, as its lists have them, with the stock numbers that the bulletin's examples name. */
public final class Lot {

    /** W1: an F-150 XLT with the VIN bonus, 115 days in stock on 2026-11-24. */
    public static final StockUnit TRUCK = unit(1, of("1FTFW3L85TFB32734", "T61125", VehicleState.NEW, 2026, "Ford", "F-150",
            "XLT").with(41, 55_935, 57_335, LocalDate.of(2026, 8, 1)));
    /** W2: 177 days in stock on 2026-11-12. */
    public static final StockUnit EXPLORER = unit(2, of("1FM5K8DH0TGD16410", "T61171", VehicleState.NEW, 2026, "Ford",
            "Explorer", "ST-Line").with(12, 50_230, 51_230, LocalDate.of(2026, 5, 19)));
    /** W3: an electric one. */
    public static final StockUnit MACH_E = unit(3, of("3FMTK3SUXTMA53858", "T61410", VehicleState.NEW, 2026, "Ford",
            "Mustang Mach-E", "GT").with(5, 57_180, 57_180, LocalDate.of(2026, 5, 9)));
    /** W4: has an open field action. */
    public static final StockUnit RECALLED = unit(4, of("1FTFW3L82TFA42487", "T61060", VehicleState.NEW, 2026, "Ford",
            "F-150", "Lariat").with(8, 61_135, 62_335, LocalDate.of(2026, 9, 3)))
            .knowing(Past.unknown().with(new FieldAction(true, LocalDate.of(2026, 11, 16))));
    /** Of the next model year, and still on its way. */
    public static final StockUnit COMING = unit(5, of("3FMCR9B6XVRF34408", "V61273", VehicleState.NEW, 2027, "Ford",
            "Bronco Sport", "Big Bend").with(18, 34_535, 35_785, null)).in(StockState.IN_TRANSIT, LocalDate.of(2026, 11, 2));
    public static final StockUnit USED = unit(6, of("1GCUDDED6NZ460940", "U70081A", VehicleState.USED, 2022, "Chevrolet",
            "Silverado 1500", "RST").with(38_414, 31_685, null, LocalDate.of(2026, 10, 10)));
    public static final StockUnit CLASSIC = unit(7, of("7R02C140317", "C0967", VehicleState.USED, 1967, "Ford", "Mustang",
            "Fastback").with(61_204, 48_900, null, LocalDate.of(2026, 9, 12)));

    private Lot() { }

    public static List<StockUnit> all() {
        return List.of(CLASSIC, RECALLED, TRUCK, EXPLORER, MACH_E, USED, COMING);
    }

    /** A unit without an open field action as of Nov 16, as the sponsor's list says. */
    public static StockUnit clear(StockUnit unit) {
        return unit.knowing(unit.past().with(new FieldAction(false, LocalDate.of(2026, 11, 16))));
    }

    public static StockUnit unit(int number, Listing listing) {
        return StockUnit.arrived(new UnitId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + number)), listing,
                LocalDate.of(2026, 11, 2));
    }

    /** What every list names; the rest follows with {@link Named#with}. */
    public static Named of(String vin, String stock, VehicleState condition, int year, String make, String model,
                           @Nullable String trim) {
        return new Named(vin, stock, condition, year, make, model, trim);
    }

    /** A vehicle before its figures. */
    public record Named(String vin, String stock, VehicleState condition, int year, String make, String model,
                        @Nullable String trim) {

        /** A vehicle that nobody saw reach the lot is in transit. */
        public Listing with(int miles, long price, @Nullable Integer msrp, @Nullable LocalDate stocked) {
            return new Listing(new Vin(vin), stock, condition, year, make, model, trim, Build.unknown(), miles,
                    Dollars.of(price), msrp == null ? null : Dollars.of(msrp), null, stocked, stocked == null, null,
                    new TreeMap<>());
        }
    }

    /** One of many alike, with a VIN and a stock number of its own. */
    public static Listing numbered(int number) {
        return of(String.format(Locale.ROOT, "1FTFW3L8XTF%06d", number), "S" + number, VehicleState.NEW, 2026, "Ford", "F-150",
                "XLT").with(number % 50, 50_000 + number, 52_000, LocalDate.of(2026, 9, 1).plusDays(number % 60));
    }

    /** The same with another price, as a newer list has it. */
    public static Listing priced(Listing it, long price) {
        return new Listing(it.vin(), it.stock(), it.condition(), it.year(), it.make(), it.model(), it.trim(), it.build(),
                it.miles(), Dollars.of(price), it.msrp(), it.invoice(), it.stocked(), it.inTransit(), it.place(), it.more());
    }
}
