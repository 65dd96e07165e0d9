package app.baton.incentive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sections of a bulletin's text, in Markdown or in the plain lines that come out of a PDF. Sponsors write their codes
 * in any way they like ("26-1101", "77402"), so the codes that are looked for say what a heading looks like.
 */
final class Sections {

    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
    /** Four digits alone would be a year, and more may be miles. */
    private static final String ONE_CODE = "([A-Z]{0,4}\\d{2}-\\d{3,5}|[A-Z]{1,4}-?\\d{3,6}|\\d{5,6}(?!\\s+(?i:mi(?:les?)?)\\b))";
    /** "26-1101 Retail Customer Cash", "Program #77401: Retail Cash": a code, then a name that starts with a letter. */
    private static final Pattern CODED = Pattern.compile("^(?:Program\\s+)?(?:#\\s?)?" + ONE_CODE
            + "(?:[:.]?|\\s+[-\u2013\u2014])\\s+\\p{Lu}.{2,80}$");
    private static final Pattern CODE = Pattern.compile("\\b" + ONE_CODE + "\\b");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}\\.\\s+\\p{Lu}.{2,80}$");

    private final String text;
    private final List<Pattern> codes;

    /** {@code known} are codes of programs that the text may be about: lines that begin with one alike are headings, too. */
    Sections(String text, Collection<ProgramId> known) {
        this.text = text;
        codes = known.stream().map(code -> shape(code.value())).distinct()
                .map(shape -> Pattern.compile("(?i:(?:program|pgm|code|id|no\\.?|#)[:.]?\\s*)*" + shape
                        + "(?![\\w/-]|\\s+(?i:mi(?:les?)?)\\b)"
                        + "(?:[:.)]?\\s*[-–—]?\\s*(?:\\p{Lu}|\\d[\\d.]*% ).{1,100})?")).toList();
    }

    /**
     * "26-1101" as what it looks like: two digits, a hyphen, four digits. Four digits or fewer look like a model year: there
     * the code itself is looked for.
     */
    private static String shape(String code) {
        if (code.matches("\\d{1,4}")) {
            return code;
        }
        StringBuilder shape = new StringBuilder();
        code.codePoints().forEach(sign -> shape.append(Character.isDigit(sign) ? "\\d" : Character.isLetter(sign)
                ? "\\p{L}" : Pattern.quote(Character.toString(sign))));
        return shape.toString();
    }

    /** In the order of the text; what stands before the first heading has an empty one. */
    List<Bulletin.Section> all() {
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

    private Optional<String> heading(String line) {
        Matcher markdown = MARKDOWN.matcher(line);
        if (markdown.matches()) {
            return Optional.of(markdown.group(1));
        }
        boolean heading = CODED.matcher(line).matches() || NUMBERED.matcher(line).matches()
                || codes.stream().anyMatch(code -> code.matcher(line).matches());
        return heading ? Optional.of(line) : Optional.empty();
    }

    /** Whether a section stands under the code of one program, and so not for all. */
    boolean ofOneProgram(Bulletin.Section section) {
        return CODE.matcher(section.heading()).find()
                || codes.stream().anyMatch(code -> code.matcher(section.heading()).lookingAt());
    }

    Optional<Bulletin.Section> about(ProgramId code) {
        List<Bulletin.Section> sections = all();
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
