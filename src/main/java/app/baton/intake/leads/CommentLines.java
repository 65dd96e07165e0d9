package app.baton.intake.leads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of free text that say "something: its value", as forms write them into comments, several to a line too. The first
 * value of each label counts.
 */
final class CommentLines {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_VALUE = 400;

    private final Map<Label, String> values = new EnumMap<>(Label.class);

    private record Found(Label label, int from, int to) { }

    private CommentLines() { }

    static CommentLines of(String text) {
        CommentLines lines = new CommentLines();
        if (text.indexOf(':') >= 0 || text.indexOf('=') >= 0) {
            text.lines().forEach(lines::take);
        }
        return lines;
    }

    /** The value of a label; empty where the text does not have it, or has it without one. */
    Optional<String> value(Label label) {
        return Optional.ofNullable(values.get(label));
    }

    boolean has(Label label) {
        return values.containsKey(label);
    }

    private void take(String line) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean address = line.startsWith("//", at + 1);
            if ((sign == ':' || sign == '=') && !address) {
                int from = found.isEmpty() ? 0 : found.getLast().to();
                label(line, from, at).ifPresent(found::add);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from() : line.length();
            String value = line.substring(Math.min(found.get(i).to(), end), end).strip();
            if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
                values.putIfAbsent(found.get(i).label(), value);
            }
        }
    }

    /** The label whose words stand right before a colon: the longest that is known. */
    private static Optional<Found> label(String line, int begin, int colon) {
        int from = Math.max(begin, colon - LONGEST_LABEL);
        Optional<Found> longest = Optional.empty();
        int start = colon;
        for (int words = 0; words < MOST_WORDS && start > from; words++) {
            while (start > from && !Character.isLetterOrDigit(line.charAt(start - 1))) {
                start--;
            }
            while (start > from && Character.isLetterOrDigit(line.charAt(start - 1))) {
                start--;
            }
            Optional<Label> known = Label.of(Label.plain(line.substring(start, colon)));
            if (known.isPresent()) {
                longest = Optional.of(new Found(known.get(), start, colon + 1));
            }
        }
        return longest;
    }
}
