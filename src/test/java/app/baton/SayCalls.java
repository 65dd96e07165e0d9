package app.baton;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls that say a sentence of the bundle in one source: the keys that each may say, and how many values it gives.
 * What is asked of {@code texts} must be a key, as literals or as a parameter called {@code key}; what anybody else says
 * (a job's progress, a helper) counts where it is one literal.
 */
record SayCalls(List<Call> calls) {

    /** One call: {@code keys} is empty where it passes a {@code key} on, {@code provable} false where it makes one. */
    record Call(List<String> keys, int values, boolean provable, String text) { }

    private static final Pattern SAY = Pattern.compile("(?:(\\w+)(?:\\(\\))?\\s*\\.\\s*)?\\bsay\\s*\\(");
    private static final Pattern WHOLE_LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");

    static SayCalls in(String code) {
        List<Call> calls = new ArrayList<>();
        Matcher matcher = SAY.matcher(code);
        while (matcher.find()) {
            String receiver = matcher.group(1);
            List<String> arguments = arguments(code, matcher.end());
            boolean ofBundle = receiver != null && receiver.toLowerCase(Locale.ROOT).endsWith("texts");
            if (ofBundle || WHOLE_LITERAL.matcher(arguments.getFirst()).matches()) {
                calls.add(call(arguments));
            }
        }
        return new SayCalls(calls);
    }

    private static Call call(List<String> arguments) {
        String first = arguments.getFirst();
        List<String> keys = LITERAL.matcher(first).results().map(found -> found.group(1)).toList();
        boolean built = LITERAL.matcher(first).replaceAll("").contains("+");
        boolean provable = !built && (!keys.isEmpty() || first.equals("key"));
        return new Call(keys, arguments.size() - 1, provable, String.join(", ", arguments));
    }

    /** The arguments of a call whose opening parenthesis ends before {@code start}. */
    private static List<String> arguments(String code, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at < code.length(); at++) {
            char sign = code.charAt(at);
            if (sign == '"' || sign == '\'') {
                at = endOfText(code, at);
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0 && --depth < 0) {
                arguments.add(code.substring(from, at).strip());
                return arguments;
            } else if (sign == ',' && depth == 0) {
                arguments.add(code.substring(from, at).strip());
                from = at + 1;
            }
        }
        throw new IllegalArgumentException("a call without an end: " + code.substring(start));
    }

    private static int endOfText(String code, int start) {
        int at = start + 1;
        while (code.charAt(at) != code.charAt(start)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
