package app.baton;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * One small house for each rule of {@link HouseTest}, broken in just that way. They are kept as text and compiled
 * into a temporary folder, so that no bad class ever stands in a package of the real house.
 */
final class BrokenHouse {

    private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

    /** Each list holds the sources of one house. Whatever breaks the rule has Broken in its name. */
    private static final Map<String, List<String>> HOUSES = Map.ofEntries(
            entry("noArrowsRunInACircle", List.of(
                    "package app.baton.ui.one; public final class BrokenOne { app.baton.ui.two.BrokenTwo other; }",
                    "package app.baton.ui.two; public final class BrokenTwo { app.baton.ui.one.BrokenOne other; }")),
            entry("arrowsRunDown", List.of(
                    "package app.baton.money; public record Broken(app.baton.finance.Good good) { }",
                    "package app.baton.finance; public record Good(int value) { }")),
            entry("theDomainLeansOnLittle", List.of(
                    "package app.baton.people; public record Broken(tools.jackson.databind.JsonNode json) { }")),
            entry("sqlLivesInTheStore", List.of(
                    "package app.baton.exchange; public record Broken(java.sql.Connection connection) { }")),
            entry("jsonLivesAtTheEdges", List.of(
                    "package app.baton.ui.today; public record Broken(tools.jackson.databind.JsonNode json) { }")),
            entry("theToolkitLivesInTheWindow", List.of(
                    "package app.baton.cli; public record Broken(javafx.scene.Node node) { }")),
            entry("screensDoNotSeeTheStore", List.of(
                    "package app.baton.store; public record Good(int value) { }",
                    "package app.baton.ui.today; public record Broken(app.baton.store.Good store) { }")),
            entry("nothingSeesTheApp", List.of(
                    "package app.baton.app; public record Good(int value) { }",
                    "package app.baton.cli; public record Broken(app.baton.app.Good wiring) { }")),
            entry("noScreenSeesAnother", List.of(
                    "package app.baton.ui.shell; public record Good(int value) { }",
                    "package app.baton.ui.today; public record Broken(app.baton.ui.shell.Good shell) { }")),
            entry("theKitSeesNoPaper", List.of(
                    "package app.baton.paper; public record Good(int value) { }",
                    "package app.baton.ui.kit; public record Broken(app.baton.paper.Good paper) { }")),
            entry("viewModelsKnowNoNode", List.of(
                    "package app.baton.ui.today; public record BrokenViewModel(javafx.scene.Node node) { }")),
            entry("threadsComeFromBackground", List.of(
                    "package app.baton.exchange; final class Broken { void run() { Thread.ofVirtual(); } }")),
            entry("onlyTheAppReadsTheClock", List.of(
                    "package app.baton.ui.today; final class Broken { Object at() { return java.time.LocalDate.now(); } }")),
            entry("moneyNeverFloats", List.of(
                    "package app.baton.finance; public record Broken(double rate) { }")),
            entry("theDomainIsMadeOfValues", List.of(
                    "package app.baton.deal; public class Broken { }")),
            entry("nothingStaticChanges", List.of(
                    "package app.baton.app; final class Broken { static final StringBuilder NAMES = new StringBuilder(); }")),
            entry("looksLiveInTheStyleSheets", List.of(
                    "package app.baton.ui.kit; final class Broken { void set(javafx.scene.Node n) { n.setStyle(\"\"); } }")),
            entry("standardStreamsHaveOneDoor", List.of(
                    "package app.baton.cli; final class Broken { void say() { System.out.println(); } }")),
            entry("noStackTraceIsPrinted", List.of(
                    "package app.baton.app; final class Broken { void tell(Exception e) { e.printStackTrace(); } }")));

    private BrokenHouse() { }

    static Set<String> rules() {
        return HOUSES.keySet();
    }

    /** Compiles one house into the folder and reads its classes. */
    static JavaClasses build(String rule, Path folder) {
        try {
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.resolve("classes").toString(),
                    "-classpath", System.getProperty("java.class.path")));
            for (String source : HOUSES.getOrDefault(rule, List.of())) {
                Path file = folder.resolve(find(PACKAGE, source).replace('.', '/')).resolve(find(TYPE, source) + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source);
                arguments.add(file.toString());
            }
            int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (outcome != 0) {
                throw new IllegalStateException("the broken house of " + rule + " does not compile");
            }
            return new ClassFileImporter().importPath(folder.resolve("classes"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String find(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in: " + source);
        }
        return matcher.group(1);
    }
}
