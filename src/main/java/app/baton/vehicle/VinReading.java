package app.baton.vehicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a vehicle identification number says of itself, as 49 CFR 565 lays it down, or what is wrong with it.
 *
 * @param vin in capitals, without blanks and hyphens
 * @param faults none where the number is valid
 * @param expected the check digit that goes with the other characters, of a number that has to have one
 * @param years the model years for which it can stand, the likeliest first
 * @param maker where Baton's list knows it
 */
public record VinReading(String vin, Kind kind, List<Fault> faults, Optional<String> expected, List<Integer> years,
        Optional<String> maker) {

    private static final int LENGTH = 17;
    private static final int SHORTEST_SERIAL = 5;
    private static final int LONGEST_SERIAL = 13;
    private static final int LAST_OF_CODE = 2;
    private static final int SMALL_FROM = 11;
    private static final int SMALL_TO = 14;
    private static final int ROUND = 6;

    /** What kind of number it is. */
    public enum Kind {
        /** 17 characters with a check digit. */
        VIN,
        /** 17 characters of a vehicle for Europe, which has three Z and no check digit. */
        EUROPEAN,
        /** The maker's own number from before model year 1981. */
        SERIAL,
        /** None. */
        NONE
    }

    /** Something that makes a number invalid. */
    public sealed interface Fault { }

    /** Neither 17 characters nor the 5 to 13 of a number from before 1981. */
    public record Length(int length) implements Fault { }

    /** A character that no VIN has; places count from 1. */
    public record Character(String character, int place) implements Fault { }

    /** The check digit is another than goes with the other characters. */
    public record CheckDigit(String given, String expected) implements Fault { }

    /** The tenth character stands for no model year. */
    public record NoYear(String character) implements Fault { }

    public VinReading {
        faults = List.copyOf(faults);
        years = List.copyOf(years);
    }

    public static VinReading of(String text, Makers makers) {
        String normal = Vin.normal(text);
        List<Fault> faults = form(normal);
        if (!faults.isEmpty()) {
            return new VinReading(normal, Kind.NONE, faults, Optional.empty(), List.of(), Optional.empty());
        }
        Vin vin = new Vin(normal);
        Optional<Makers.Maker> maker = makers.of(vin);
        Optional<String> name = maker.map(Makers.Maker::name);
        if (vin.isSerial()) {
            return new VinReading(normal, Kind.SERIAL, faults, Optional.empty(), List.of(), name);
        }
        if (!vin.needsCheckDigit()) {
            return new VinReading(normal, Kind.EUROPEAN, faults, Optional.empty(), vin.modelYears(), name);
        }
        String expected = String.valueOf(vin.checkDigit());
        if (!vin.checks()) {
            faults.add(new CheckDigit(normal.substring(Vin.CHECK, Vin.CHECK + 1), expected));
        }
        if (vin.modelYears().isEmpty()) {
            faults.add(new NoYear(normal.substring(Vin.YEAR, Vin.YEAR + 1)));
        }
        return new VinReading(normal, Kind.VIN, faults, Optional.of(expected), years(vin, maker.map(Makers.Maker::light)), name);
    }

    private static List<Fault> form(String normal) {
        List<Fault> faults = new ArrayList<>();
        boolean serial = normal.length() >= SHORTEST_SERIAL && normal.length() <= LONGEST_SERIAL;
        if (normal.length() != LENGTH && !serial) {
            faults.add(new Length(normal.codePointCount(0, normal.length())));
        }
        String allowed = serial ? "[A-Z0-9]" : "[A-HJ-NPR-Z0-9]";
        int place = 0;
        for (int sign : normal.codePoints().toArray()) {
            place++;
            String text = java.lang.Character.toString(sign);
            if (!text.matches(allowed)) {
                faults.add(new Character(text, place));
            }
        }
        return faults;
    }

    /** A letter in the seventh place means 2010 and later, on cars and light trucks alone. */
    private static List<Integer> years(Vin vin, Optional<Boolean> light) {
        List<Integer> both = vin.modelYears();
        if (both.size() < 2 || !light.orElse(true)) {
            return both;
        }
        return List.of(both.get(java.lang.Character.isLetter(vin.value().charAt(ROUND)) ? 1 : 0));
    }

    public boolean valid() {
        return faults.isEmpty();
    }

    /** The first three characters of a whole number, which stand for the maker. */
    public Optional<String> makerCode() {
        return kind == Kind.VIN || kind == Kind.EUROPEAN ? Optional.of(vin.substring(0, LAST_OF_CODE + 1)) : Optional.empty();
    }

    /** The rest of a small maker's code: of one who builds fewer than 1,000 vehicles a year, places 12 to 14 name it. */
    public Optional<String> smallMaker() {
        return makerCode().filter(code -> code.charAt(LAST_OF_CODE) == '9').map(code -> vin.substring(SMALL_FROM, SMALL_TO));
    }
}
