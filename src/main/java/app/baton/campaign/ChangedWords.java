package app.baton.campaign;

import java.util.List;

/** Two versions of a text, cut down to where they differ with a few words around it: a long text need not be read twice. */
record ChangedWords(String was, String is) {

    /** How many words stand before and after what differs. */
    private static final int AROUND = 4;

    static ChangedWords of(String was, String is) {
        List<String> before = words(was);
        List<String> after = words(is);
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new ChangedWords(part(before, start, end), part(after, start, end));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String part(List<String> words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int until = Math.min(words.size(), words.size() - end + AROUND);
        String part = String.join(" ", words.subList(from, until));
        return (from > 0 ? "… " : "") + part + (until < words.size() ? " …" : "");
    }
}
