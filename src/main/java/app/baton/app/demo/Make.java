package app.baton.app.demo;

import app.baton.money.Dollars;
import app.baton.vehicle.Build;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The kinds of vehicles that the demo dealership sells, with how often one comes and what it costs. */
enum Make {
    F_150("Ford", "F-150", "1FTFW3L8", "F", 18, List.of(new Trim("XL", 44_900), new Trim("STX", 50_400), new Trim("XLT", 56_800),
            new Trim("Lariat", 65_900))),
    EXPLORER("Ford", "Explorer", "1FM5K8DH", "G", 13, List.of(new Trim("Active", 43_600), new Trim("ST-Line", 51_200),
            new Trim("ST", 58_800))),
    BRONCO_SPORT("Ford", "Bronco Sport", "3FMCR9B6", "R", 11, List.of(new Trim("Big Bend", 34_900), new Trim("Outer Banks",
            38_700))),
    MACH_E("Ford", "Mustang Mach-E", "3FMTK3SU", "M", 8, List.of(new Trim("Select", 41_200), new Trim("Premium", 48_700),
            new Trim("GT", 57_200))),
    MAVERICK("Ford", "Maverick", "3FTTW8JA", "R", 6, List.of(new Trim("XL", 30_300), new Trim("XLT", 33_000))),
    RANGER("Ford", "Ranger", "1FTER4HH", "L", 5, List.of(new Trim("XLT", 39_800), new Trim("Lariat", 45_900))),
    EXPEDITION("Ford", "Expedition", "1FMJU2A8", "E", 3, List.of(new Trim("Active", 66_500), new Trim("Platinum", 79_900))),
    TRANSIT("Ford", "Transit", "1FTBW2CM", "K", 3, List.of(new Trim("T-250", 54_200))),
    CX_5("Mazda", "CX-5", "JM3KFBCM", "0", 6, List.of(new Trim("2.5 S Select", 32_400), new Trim("2.5 S Premium", 36_300))),
    CX_50("Mazda", "CX-50", "7MMVABBM", "N", 4, List.of(new Trim("2.5 S Preferred", 34_800), new Trim("2.5 Turbo", 41_500))),
    CX_90("Mazda", "CX-90", "JM3KKDHA", "1", 4, List.of(new Trim("Select", 43_200), new Trim("Premium", 50_900))),
    MAZDA3("Mazda", "Mazda3", "JM1BPBLM", "1", 2, List.of(new Trim("2.5 S Select", 27_900))),
    SILVERADO("Chevrolet", "Silverado 1500", "1GCUDDED", "Z", 4, List.of(new Trim("RST", 41_000), new Trim("LT", 37_500))),
    USED_F_150("Ford", "F-150", "1FTEW1EP", "F", 5, List.of(new Trim("XLT", 43_000), new Trim("Lariat", 51_000))),
    CR_V("Honda", "CR-V", "2HKRS4H5", "H", 4, List.of(new Trim("EX", 33_500))),
    RAV4("Toyota", "RAV4", "2T3W1RFV", "C", 4, List.of(new Trim("XLE", 32_800)));

    private static final List<String> COLORS = List.of("Oxford White", "Agate Black", "Carbonized Gray", "Rapid Red",
            "Atlas Blue",
            "Space White", "Iconic Silver", "Soul Red", "Machine Gray");
    private static final int ALL = 100;

    private final String brand;
    private final String model;
    private final String start;
    private final String plant;
    private final int often;
    private final List<Trim> trims;

    /** A trim, and what a new one is priced at by the maker. */
    record Trim(String name, int msrp) { }

    Make(String brand, String model, String start, String plant, int often, List<Trim> trims) {
        this.brand = brand;
        this.model = model;
        this.start = start;
        this.plant = plant;
        this.often = often;
        this.trims = trims;
    }

    private boolean used() {
        return compareTo(SILVERADO) >= 0;
    }

    /** The kind that comes with the n-th vehicle. */
    static Make drawn(int number) {
        int chance = Dice.roll(ALL, "make", number);
        for (Make make : values()) {
            chance -= make.often;
            if (chance < 0) {
                return make;
            }
        }
        return F_150;
    }

    /** The n-th vehicle of the story; one that is on its way has no day yet. */
    StockReading.Row vehicle(int number, int modelYear, @Nullable LocalDate stocked, @Nullable Vin vin) {
        Trim trim = vin == null ? trims.get(Dice.roll(trims.size(), "trim", number)) : new Trim("XLT", 56_800);
        int age = used() ? 1 + Dice.roll(5, "age", number) : 0;
        int year = modelYear - age;
        int msrp = trim.msrp() + 135 * Dice.roll(15, "options", number);
        Money price = used() ? Dollars.of(msrp * (90 - 11 * age) / 100) : Dollars.of(msrp - 250 * Dice.roll(6, "price", number));
        String stock = (used() ? "U" : stocked == null ? "V" : "T") + (50_000 + number);
        Listing listing = new Listing(vin == null ? Vins.of(start, year, plant, "D", 10_000 + number) : vin, stock,
                used() ? Dice.onceIn(4, "certified", number) && age < 4 ? VehicleState.CERTIFIED : VehicleState.USED
                        : VehicleState.NEW,
                year, brand, model, trim.name(), color(COLORS.get(Dice.roll(COLORS.size(), "color", number))),
                used() ? 9_000 * age + Dice.roll(6_000, "miles", number) : 4 + Dice.roll(60, "miles", number), price,
                used() ? null : Dollars.of(msrp), used() ? null : Dollars.of(msrp * 95 / 100), stocked, stocked == null,
                "Row " + (char) ('A' + Dice.roll(8, "row", number)) + (1 + Dice.roll(30, "place", number)), new TreeMap<>());
        return new StockReading.Row(number, number + 1, listing, past(number, stocked));
    }

    private static Build color(String exterior) {
        return new Build(null, exterior, null, null, null, null, null, null, null);
    }

    private Past past(int number, @Nullable LocalDate stocked) {
        boolean loaner = !used() && Dice.onceIn(30, "loaner", number);
        boolean demonstrator = !used() && Dice.onceIn(40, "demonstrator", number);
        return new Past(demonstrator, loaner, loaner || demonstrator ? stocked : null, !used() && Dice.onceIn(15, "order",
                number),
                false, null);
    }
}
