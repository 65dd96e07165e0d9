package app.baton.vehicle;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A vehicle identification number, upper case: 17 letters and digits without I, O and Q, as every vehicle has since
 * model year 1981, or the maker's own serial of 5 to 13 letters and digits on an older one.
 */
public record Vin(String value) implements Comparable<Vin> {

    /** The first model year with 17 characters. */
    public static final int FIRST_YEAR = 1981;

    /** Places of the check digit and of the model year, from zero. */
    static final int CHECK = 8;
    static final int YEAR = 9;

    private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}|[A-Z0-9]{5,13}");
    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int FIRST_OF_YEARS = 1980;
    /** Model years 1980 to 2009 by the tenth character; they come round every thirty years. */
    private static final String YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";

    public Vin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A VIN has 17 letters and digits without I, O and Q: " + value);
        }
    }

    /** Whether the text has the form of a VIN, as {@link #normal} leaves it. */
    public static boolean isOne(String normal) {
        return FORM.matcher(normal).matches();
    }

    /** As people and lists write it: blanks around it, spaces or hyphens inside, small letters. */
    public static Vin parse(String text) {
        return new Vin(normal(text));
    }

    /** The text in capitals without blanks and hyphens, a VIN or not. */
    public static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it is a serial from before 1981, which has no check digit. */
    public boolean isSerial() {
        return value.length() != 17;
    }

    /** Whether the ninth character is the check digit of the others (49 CFR 565); vehicles for North America keep it. */
    public boolean checks() {
        return !isSerial() && value.charAt(CHECK) == checkDigit();
    }

    /** The check digit that goes with the other sixteen characters, {@code 0} to {@code 9} or {@code X}; a serial has none. */
    char checkDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += VALUES.indexOf(value.charAt(i)) % 10 * WEIGHTS[i];
        }
        return "0123456789X".charAt(sum % 11);
    }

    /** Both model years for which its tenth character can stand, thirty years apart; none where it stands for no year. */
    List<Integer> modelYears() {
        int place = isSerial() ? -1 : YEARS.indexOf(value.charAt(YEAR));
        return place < 0 ? List.of() : Stream.of(FIRST_OF_YEARS + place, FIRST_OF_YEARS + place + YEARS.length())
                .filter(year -> year >= FIRST_YEAR).toList();
    }

    /**
     * The model year in its tenth character. Cars and light trucks for North America tell the two rounds of years apart
     * by a letter in the seventh place, which stands for 2010 and later. Empty for serials and where the character
     * names no year.
     */
    public OptionalInt modelYear() {
        if (isSerial()) {
            return OptionalInt.empty();
        }
        int place = YEARS.indexOf(value.charAt(9));
        boolean later = Character.isLetter(value.charAt(6));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(1980 + place + (later ? 30 : 0));
    }

    /**
     * Whether this number must pass {@link #checks()}, as every vehicle built for North America must; Europe's own
     * vehicles have three Z instead.
     */
    public boolean needsCheckDigit() {
        return !isSerial() && !value.startsWith("ZZZ", 3);
    }

    /** The last eight characters, which people read out and search by. */
    public String tail() {
        return value.substring(Math.max(0, value.length() - 8));
    }

    @Override
    public int compareTo(Vin other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
