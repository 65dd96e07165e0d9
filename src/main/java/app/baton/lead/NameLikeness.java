package app.baton.lead;

import app.baton.people.FirstNames;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two names may be one person's who left the same number or address. A family has one phone, so the number alone says
 * nothing: the last name has to be the same and the first one has to go with it, short form or initial included.
 */
final class NameLikeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private NameLikeness() { }

    /** Whether these may be one person; a name that was not said speaks against nobody. */
    static boolean mayBeOne(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.isEmpty() || second.isEmpty() || last(first).equals(last(second)) && together(first(first), first(second));
    }

    private static boolean together(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || initial && one.charAt(0) == other.charAt(0) || FirstNames.forms(one).contains(other);
    }

    private static String first(String plain) {
        return plain.split(" ", 2)[0];
    }

    private static String last(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String plain(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
