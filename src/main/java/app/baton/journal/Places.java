package app.baton.journal;

import org.jspecify.annotations.Nullable;

/** Fills plain {0} places as {@link java.text.MessageFormat} would, without making one for every line of a long list. */
final class Places {

    private Places() { }

    /** Null where a place is not plain, such as a choice, or a value is of a kind that has a format of its own. */
    static @Nullable String fill(String pattern, Object[] values, Formats formats) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int place = place(pattern, open);
            if (place < 0) {
                return null;
            }
            filled.append(pattern, from, open);
            from = open + 3;
            if (place >= values.length) {
                filled.append(pattern, open, from);
                continue;
            }
            String words = words(values[place], formats);
            if (words == null) {
                return null;
            }
            filled.append(words);
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static int place(String pattern, int open) {
        boolean plain = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
        int digit = plain ? pattern.charAt(open + 1) - '0' : -1;
        return digit >= 0 && digit <= 9 ? digit : -1;
    }

    private static @Nullable String words(Object value, Formats formats) {
        return switch (value) {
            case String text -> text;
            case Integer number -> formats.count(number);
            case Long number -> formats.count(number);
            case Record record -> record.toString();
            default -> null;
        };
    }
}
