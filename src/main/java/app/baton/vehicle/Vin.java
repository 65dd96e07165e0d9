package app.baton.vehicle;

/** A vehicle identification number of 17 characters, upper case, without I, O and Q. */
public record Vin(String value) implements Comparable<Vin> {

    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    public Vin {
        if (!value.matches("[A-HJ-NPR-Z0-9]{17}")) {
            throw new IllegalArgumentException("A VIN has 17 letters and digits without I, O and Q: " + value);
        }
    }

    /** Whether the ninth character is the check digit of the others (49 CFR 565); vehicles for North America keep it. */
    public boolean checks() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += VALUES.indexOf(value.charAt(i)) % 10 * WEIGHTS[i];
        }
        return value.charAt(8) == "0123456789X".charAt(sum % 11);
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
