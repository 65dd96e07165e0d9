package app.baton.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sections of a bulletin's text, in Markdown or in the plain lines that come out of a PDF. */
final class Sections {

    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
    /** Four digits alone would be a year, and more may be miles. */
    private static final String ONE_CODE = "([A-Z]{0,4}\\d{2}-\\d{3,5}|[A-Z]{1,4}-?\\d{3,6}|\\d{5,6}(?!\\s+(?i:mi(?:les?)?)\\b))";
    /** "26-1101 Retail Customer Cash", "Program #77401: Retail Cash": a code, then a name that starts with a letter. */
    private static final Pattern CODED = Pattern.compile("^(?:Program\\s+)?(?:#\\s?)?" + ONE_CODE
            + "(?:[:.]?|\\s+[-\u2013\u2014])\\s+\\p{Lu}.{2,80}$");
    private static final Pattern CODE = Pattern.compile("\\b" + ONE_CODE + "\\b");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}\\.\\s+\\p{Lu}.{2,80}$");

    private Sections() { }

    static List<Bulletin.Section> of(String text) {
        List<Bulletin.Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().toList()) {
            Optional<String> next = heading(line.strip());
            if (next.isPresent()) {
                add(sections, heading, body);
                heading = next.get();
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        add(sections, heading, body);
        return List.copyOf(sections);
    }

    private static void add(List<Bulletin.Section> sections, String heading, StringBuilder body) {
        if (!heading.isEmpty() || !body.toString().isBlank()) {
            sections.add(new Bulletin.Section(heading, body.toString().strip()));
        }
    }

    private static Optional<String> heading(String line) {
        Matcher markdown = MARKDOWN.matcher(line);
        if (markdown.matches()) {
            return Optional.of(markdown.group(1));
        }
        return CODED.matcher(line).matches() || NUMBERED.matcher(line).matches() ? Optional.of(line) : Optional.empty();
    }

    static boolean ofOneProgram(Bulletin.Section section) {
        return CODE.matcher(section.heading()).find();
    }

    static Optional<Bulletin.Section> about(List<Bulletin.Section> sections, ProgramId code) {
        return sections.stream().filter(section -> named(section.heading(), code.value())).findFirst().map(own -> {
            List<String> more = new ArrayList<>();
            for (Bulletin.Section section : sections) {
                if (!section.equals(own) && !ofOneProgram(section)) {
                    section.text().lines().filter(line -> line.strip().startsWith("|") && mentions(line, code))
                            .forEach(more::add);
                }
            }
            return more.isEmpty() ? own
                    : new Bulletin.Section(own.heading(), own.text() + "\n\n" + String.join("\n", more));
        });
    }

    private static boolean named(String text, String code) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(code) + "(?![\\w-])").matcher(text).find();
    }

    /** Tables name a program by the last part of its code: "1101" for 26-1101. */
    private static boolean mentions(String line, ProgramId code) {
        String value = code.value();
        String last = value.substring(value.lastIndexOf('-') + 1);
        return named(line, value) || last.length() >= 4 && Pattern.compile("\\|[^|]*(?<![\\w-])" + Pattern.quote(last)
                + "(?![\\w-])[^|]*\\|").matcher(line).lookingAt();
    }
}
