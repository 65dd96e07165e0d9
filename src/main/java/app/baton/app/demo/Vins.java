package app.baton.app.demo;

import app.baton.vehicle.Vin;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes vehicle identification numbers with a true check digit. */
final class Vins {

    static final Pattern PATTERN = Pattern.compile("\\b[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{3}\\d{5}\\b");

    private static final String YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";
    /** The year whose letter is the first one. */
    private static final int FIRST = 2010;
    private static final int SERIALS = 100_000;

    private Vins() { }

    /**
     * A whole number.
     *
     * @param start the first eight characters: maker, line, restraint, body, engine
     * @param plant the one character of the plant
     * @param line  the letter after it
     */
    static Vin of(String start, int modelYear, String plant, String line, int serial) {
        return checked(start + "0" + letter(modelYear) + plant + line
                + String.format(Locale.ROOT, "%05d", Math.floorMod(serial, SERIALS)));
    }

    /** The same kind of vehicle some model years later (or earlier), with another serial number unless by 0. */
    static String moved(String vin, int years, long months) {
        int year = Math.floorMod(YEARS.indexOf(vin.charAt(9)) + years, YEARS.length());
        long serial = Math.floorMod(Long.parseLong(vin.substring(12)) + 137 * months, (long) SERIALS);
        return checked(vin.substring(0, 9) + YEARS.charAt(year) + vin.substring(10, 12)
                + String.format(Locale.ROOT, "%05d", serial)).value();
    }

    private static char letter(int modelYear) {
        return YEARS.charAt(Math.floorMod(modelYear - FIRST, YEARS.length()));
    }

    /** Puts the check digit into the ninth place. */
    private static Vin checked(String raw) {
        for (char digit : "0123456789X".toCharArray()) {
            Vin vin = new Vin(raw.substring(0, 8) + digit + raw.substring(9));
            if (vin.checks()) {
                return vin;
            }
        }
        throw new IllegalStateException("no check digit fits " + raw);
    }
}
