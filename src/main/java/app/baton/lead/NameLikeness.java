package app.baton.lead;

import app.baton.people.FirstNames;
import app.baton.people.Letters;
import java.util.List;

/**
 * Whether two names may be one person's who left the same number or address. A family has one phone, so the number alone says
 * nothing: the last name has to be the same and the first one has to go with it, short form or initial included.
 */
final class NameLikeness {

    private NameLikeness() { }

    /** Whether these may be one person; a name that was not said speaks against nobody. */
    static boolean mayBeOne(String one, String other) {
        List<String> first = Letters.words(one);
        List<String> second = Letters.words(other);
        return first.isEmpty() || second.isEmpty()
                || first.getLast().equals(second.getLast()) && together(first.getFirst(), second.getFirst());
    }

    private static boolean together(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || initial && one.charAt(0) == other.charAt(0) || FirstNames.forms(one).contains(other);
    }
}
