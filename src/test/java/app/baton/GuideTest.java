package app.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide says nothing that is not so: its links lead somewhere, its labels and keys are the program's. */
class GuideTest {

    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Path RESOURCES = Path.of("src/site/resources");
    private static final int LEAST_LETTERS = 2;
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern KEY = Pattern.compile(
            "((Ctrl|Alt|Shift)\\+)*(F\\d{1,2}|[A-Z]|\\d|/|Enter|Esc|Delete|Left|Right|Up|Down|Tab)");
    private static final Pattern LITERAL = Pattern.compile(
            "\"((?:(?:Shortcut|Alt|Shift)\\+)+\\w+|F\\d+|[A-Z]|\\d|Enter|Delete|Slash)\"");
    private static final Pattern CASE = Pattern.compile("case ([A-Z0-9_, ]+) ->");

    @Test
    void everyLinkAndEveryPictureIsThereAndEveryPictureIsShown() throws IOException {
        Set<Path> shown = new HashSet<>();
        for (Path page : pages()) {
            for (String target : found(LINK, read(page))) {
                if (!target.startsWith("http")) {
                    Path file = target.startsWith("images/") ? RESOURCES.resolve(target)
                            : Path.of("").resolve(page).resolveSibling(target.replaceAll("#.*", ""));
                    assertThat(file).as(page + " leads to " + target).isRegularFile();
                    shown.add(file.normalize());
                }
            }
        }
        try (Stream<Path> pictures = Files.list(RESOURCES.resolve("images"))) {
            assertThat(pictures.toList()).hasSizeGreaterThan(5).allSatisfy(picture -> {
                assertThat(shown).as("pictures that some page shows").contains(picture.normalize());
                assertThat(Files.size(picture)).as("bytes of " + picture).isLessThan(250_000);
            });
        }
    }

    @Test
    void everyPageIsReachedFromTheFirst() throws IOException {
        String first = read(GUIDE.resolve("index.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            assertThat(name.equals("index.md") || page.getNameCount() == 1 || first.contains("(" + name + ")")).as(name).isTrue();
        }
    }

    @Test
    void everyLabelInBoldIsOneOfTheProgram() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/app/baton/texts.properties"))) {
            texts.load(in);
        }
        List<Pattern> labels = texts.values().stream().map(text -> label(text.toString())).toList();
        List<String> unknown = new ArrayList<>();
        int checked = 0;
        for (Path page : guide()) {
            if (page.endsWith("index.md") || page.endsWith("benchmarks.md")) {
                continue;
            }
            for (String bold : found(BOLD, read(page))) {
                String words = bold.replace('\n', ' ');
                if (labels.stream().noneMatch(it -> it.matcher(words).matches())) {
                    unknown.add(page.getFileName() + ": " + words);
                }
                checked++;
            }
        }
        assertThat(unknown).as("labels that texts.properties does not have").isEmpty();
        assertThat(checked).isGreaterThan(40);
    }

    /** A text as people read it, with anything in the places that are filled in, and without what only decorates. */
    private static Pattern label(String text) {
        String plain = text.replace("''", "'").replace("⏎", "").replaceAll("\\( / \\)", "").strip();
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (MatchResult place : Pattern.compile("\\{\\d[^{}]*}").matcher(plain).results().toList()) {
            pattern.append(Pattern.quote(plain.substring(from, place.start()))).append("[^ ].*");
            from = place.end();
        }
        // a text that is little more than places would be every label
        long letters = plain.replaceAll("\\{\\d[^{}]*}", "").chars().filter(Character::isLetter).count();
        return letters < LEAST_LETTERS ? Pattern.compile("(?!)")
                : Pattern.compile(pattern + Pattern.quote(plain.substring(from)));
    }

    @Test
    void everyKeyIsOneThatTheProgramKnows() throws IOException {
        Set<String> known = known();
        assertThat(known).contains("Ctrl+K", "Ctrl+1", "Enter", "/", "F1").doesNotContain("Ctrl+J");
        Set<String> named = new TreeSet<>();
        for (Path page : pages()) {
            found(CODE, read(page)).stream().filter(code -> KEY.matcher(code).matches()).forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(known).containsAll(named);
    }

    /** Keys in commands and views, the grid's, and what every control understands. */
    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>(Set.of("Esc"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/baton"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String source = read(file);
                if (source.contains("KeyCombination") || source.contains("withKeys")) {
                    found(LITERAL, source).forEach(keys -> known.add(keys.replace("Shortcut", "Ctrl").replace("Slash", "/")));
                }
                Pattern.compile("KeyCode\\.(F\\d+|ENTER)").matcher(source).results()
                        .forEach(match -> known.add(spoken(match.group(1))));
            }
        }
        String grid = read(Path.of("src/main/java/app/baton/ui/kit/grid/GridKeys.java"));
        int control = grid.indexOf("private boolean shortcut");
        int plain = grid.indexOf("private boolean plain");
        known.addAll(cases(grid.substring(control, plain), "Ctrl+"));
        known.addAll(cases(grid.substring(plain), ""));
        return known;
    }

    private static List<String> cases(String source, String before) {
        return found(CASE, source).stream().flatMap(names -> Stream.of(names.split(", ")))
                .map(name -> before + spoken(name)).toList();
    }

    private static String spoken(String code) {
        return code.length() < 3 ? code : code.charAt(0) + code.substring(1).toLowerCase(Locale.US);
    }

    private static List<Path> guide() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(it -> it.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(guide());
        assertThat(pages).hasSizeGreaterThan(6);
        pages.add(Path.of("README.md"));
        return pages;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)```.*?```", "");
    }
}
