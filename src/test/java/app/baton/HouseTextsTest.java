package app.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys in the bundle and keys in the code are the same keys, and every sentence gets the values it has places for. */
class HouseTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern LINE = Pattern.compile("^([^#!\\s=:][^=:\\s]*)\\s*[=:]\\s*(.*)$");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.baton");

    private static final Map<Path, String> CODE = Sources.code(Sources.MAIN);

    private final List<String> doubles = new ArrayList<>();
    private final Map<String, String> bundle = bundle();

    @Test
    void noKeyStandsTwice() {
        assertThat(doubles).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeSaysStandsInTheBundle() {
        Set<String> missing = new TreeSet<>();
        CODE.forEach((file, code) -> SayCalls.in(code).calls().forEach(call -> {
            if (!call.provable()) {
                missing.add(file + ": a key must be a literal, or a parameter called key: say(" + call.text() + ")");
            }
            call.keys().stream().filter(key -> !bundle.containsKey(key)).forEach(key -> missing.add(file + ": " + key));
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheBundleIsUsed() {
        Set<String> used = new HashSet<>();
        CODE.values().forEach(code ->
                LITERAL.matcher(code).results().forEach(found -> used.add(found.group(1))));
        assertThat(bundle.keySet()).filteredOn(key -> !key.startsWith("enum.")).allMatch(used::contains, "is used");
    }

    @Test
    void everyCallGivesTheValuesThatItsSentenceHasPlacesFor() {
        List<String> wrong = new ArrayList<>();
        CODE.forEach((file, code) -> SayCalls.in(code).calls().forEach(call ->
                call.keys().stream().filter(bundle::containsKey).filter(key -> places(key) != call.values())
                        .forEach(key -> wrong.add(file + ": " + key + " has " + places(key) + " places in say(" + call.text()))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everySentenceIsAPatternWithItsPlacesInARow() {
        assertThat(bundle.keySet()).allSatisfy(key -> assertThat(places(key)).as(key).isGreaterThanOrEqualTo(0));
    }

    @Test
    void apostrophesStandOnceBecauseSentencesAreShownAsTheyAreWritten() {
        assertThat(bundle).allSatisfy((key, sentence) -> assertThat(sentence).as(key).doesNotContain("''"));
    }

    @Test
    void namesOfChoicesAreRealAndComplete() {
        Map<String, Set<String>> named = new TreeMap<>();
        bundle.keySet().stream().filter(key -> key.startsWith("enum.")).map(key -> key.split("\\.", 3))
                .forEach(parts -> named.computeIfAbsent(parts[1], name -> new TreeSet<>()).add(parts[2]));
        assertThat(named).allSatisfy((name, keys) -> assertThat(choices(name, keys)).as("choices of " + name).isEqualTo(keys));
    }

    @Test
    void theScannerReadsCallsAsTheyAreWritten() {
        var calls = SayCalls.in("""
                label(texts.say("a.one", count(x, 1), ")"));
                texts.say(late ? "a.late" : "a.early");
                texts.say("a." + name);
                String say(String key) { return texts.say(key); }
                progress.say(message);
                progress.say("Reading");
                """).calls();
        assertThat(calls).extracting(SayCalls.Call::keys, SayCalls.Call::values, SayCalls.Call::provable).containsExactly(
                tuple(List.of("a.one"), 2, true),
                tuple(List.of("a.late", "a.early"), 0, true),
                tuple(List.of("a."), 0, false),
                tuple(List.of(), 0, true),
                tuple(List.of("Reading"), 0, true));
    }

    /** The number of places of a sentence, whose numbers run from 0 without a gap. */
    private int places(String key) {
        String pattern = bundle.getOrDefault(key, "");
        var numbers = new TreeSet<Integer>();
        PLACE.matcher(pattern).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        int formats = new MessageFormat(pattern.replace("'", "''"), Locale.US).getFormatsByArgumentIndex().length;
        assertThat(formats).as("places of " + key).isEqualTo(numbers.size());
        return formats;
    }

    /** All choices of the enums of that name which are named to the last one; two enums may bear one name. */
    private static Set<String> choices(String simpleName, Set<String> keys) {
        Set<String> choices = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            List<String> ofType = type.isEnum() && type.getSimpleName().equals(simpleName)
                    ? type.getEnumConstants().stream().map(JavaEnumConstant::name).toList() : List.of();
            if (keys.containsAll(ofType)) {
                choices.addAll(ofType);
            }
        }
        return choices;
    }

    private Map<String, String> bundle() {
        Map<String, String> entries = new TreeMap<>();
        String joined = Sources.read(Sources.BUNDLE).replaceAll("\\\\\\R\\s*", "");
        joined.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            if (entries.put(line.group(1), line.group(2)) != null) {
                doubles.add(line.group(1));
            }
        });
        return entries;
    }
}
