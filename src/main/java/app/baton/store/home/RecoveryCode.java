package app.baton.store.home;

import app.baton.journal.Problem;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The code of a printed recovery key: eight groups of four, such as {@code 7K2M-...}. The first group is its number,
 * then come 130 random bits and two check characters. Letters that look like digits are read as those digits, and
 * any single wrong or swapped character is noticed before it costs a try.
 */
record RecoveryCode(String number, char[] secret) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER = 4;
    private static final int SECRET = 26;
    private static final int CHECK = 2;
    private static final int LENGTH = NUMBER + SECRET + CHECK;
    /** The largest prime that two characters can hold: a wrong character or a swap always changes the remainder. */
    private static final BigInteger MODULUS = BigInteger.valueOf(1021);

    static RecoveryCode random(SecureRandom random) {
        char[] characters = new char[NUMBER + SECRET];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        var code = new RecoveryCode(new String(characters, 0, NUMBER), Arrays.copyOfRange(characters, NUMBER, LENGTH - CHECK));
        Arrays.fill(characters, '0');
        return code;
    }

    /**
     * Reads what was typed; spaces, dashes and case do not matter.
     *
     * @throws Problem of kind {@code BAD_INPUT} when characters are missing or mistyped
     */
    static RecoveryCode parse(char[] typed) {
        char[] characters = new char[LENGTH];
        int length = 0;
        for (char each : typed) {
            if (Character.isWhitespace(each) || each == '-' || each == '–') {
                continue;
            }
            char read = read(each);
            if (length == LENGTH || read == 0) {
                throw mistyped();
            }
            characters[length++] = read;
        }
        if (length != LENGTH) {
            throw mistyped();
        }
        var code = new RecoveryCode(new String(characters, 0, NUMBER), Arrays.copyOfRange(characters, NUMBER, LENGTH - CHECK));
        boolean fits = Arrays.equals(code.check(), Arrays.copyOfRange(characters, LENGTH - CHECK, LENGTH));
        Arrays.fill(characters, '0');
        if (!fits) {
            throw mistyped();
        }
        return code;
    }

    /** As it is printed, in groups; the caller wipes it. */
    char[] grouped() {
        char[] plain = new char[LENGTH];
        number.getChars(0, NUMBER, plain, 0);
        System.arraycopy(secret, 0, plain, NUMBER, SECRET);
        System.arraycopy(check(), 0, plain, NUMBER + SECRET, CHECK);
        char[] grouped = new char[LENGTH + LENGTH / 4 - 1];
        for (int i = 0; i < LENGTH; i++) {
            grouped[i + i / 4] = plain[i];
            if (i > 0 && i % 4 == 0) {
                grouped[i + i / 4 - 1] = '-';
            }
        }
        Arrays.fill(plain, '0');
        return grouped;
    }

    void wipe() {
        Arrays.fill(secret, '0');
    }

    private char[] check() {
        BigInteger sum = BigInteger.ZERO;
        for (char each : (number + String.valueOf(secret)).toCharArray()) {
            sum = sum.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(each)));
        }
        // shifted on by the check itself, so that a swap across the border is noticed as well
        int rest = MODULUS.subtract(sum.shiftLeft(5 * CHECK).mod(MODULUS)).mod(MODULUS).intValueExact();
        return new char[] {ALPHABET.charAt(rest >> 5), ALPHABET.charAt(rest & 31)};
    }

    private static char read(char typed) {
        char upper = Character.toUpperCase(typed);
        char likely = switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
        return ALPHABET.indexOf(likely) < 0 ? 0 : likely;
    }

    private static Problem mistyped() {
        return Problem.badInput("keys.recovery-mistyped", "code", "That is not a recovery key as Baton prints it: eight groups"
                + " of four characters. A character is missing or mistyped. Compare it with the paper and try again.");
    }
}
