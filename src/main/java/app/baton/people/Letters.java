package app.baton.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names, addresses and numbers as they compare: small letters and digits, without accents, apostrophes or dots. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() { }

    /** The words of a text. */
    public static List<String> words(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** All of it as one word. */
    public static String joined(String text) {
        return String.join("", words(text));
    }

    /** Its digits 0 to 9, in their order. */
    public static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            }
        }
        return digits.toString();
    }

    /** Whether there is nothing in it but digits. */
    public static boolean isNumber(String word) {
        return word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(sign -> sign < 128);
        String bare = ascii ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = new StringBuilder(bare.length());
        String small = bare.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            switch (small.charAt(i)) {
                case '\'', '\u2019', '`', '.' -> { }
                case '\u00df' -> plain.append("ss");
                case '\u00f8' -> plain.append('o');
                case '\u0142' -> plain.append('l');
                case '\u0111', '\u00f0' -> plain.append('d');
                case '\u00e6' -> plain.append("ae");
                case '\u0153' -> plain.append("oe");
                case '\u00fe' -> plain.append("th");
                default -> plain.append(small.charAt(i));
            }
        }
        return plain.toString();
    }
}
