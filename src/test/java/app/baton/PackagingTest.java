package app.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts in packaging say must be true of the pom and the program, which know nothing of the scripts. */
class PackagingTest {

    private static final Path PACKAGING = Path.of("packaging");

    @TempDir
    Path folder;

    private final String pom = read(Path.of("pom.xml"));

    @Test
    void noScriptNamesAVersionOfItsOwn() throws IOException {
        List<String> versions = found("<[\\w.-]+\\.version>([^<]+)<", pom);
        assertThat(versions).hasSizeGreaterThan(20);
        for (Path script : scripts()) {
            assertThat(read(script)).as(script.toString()).doesNotContainPattern("\\d+\\.\\d").doesNotContain(versions);
        }
    }

    @Test
    void whatTheScriptsCallAndLookForIsInThePom() throws IOException {
        String name = found("<name>([^<]+)</name>", pom).getFirst();
        for (Path script : scripts().stream().filter(it -> !it.toString().endsWith(".java")).toList()) {
            String text = read(script);
            assertThat(text).as(script.toString()).contains("target").contains("image").contains(name);
            assertThat(found("exec:exec@(\\w+)", text)).as(script.toString()).isNotEmpty()
                    .allSatisfy(id -> assertThat(pom).contains("<id>" + id + "</id>"));
        }
    }

    @Test
    void thePomTellsTheImageWhatItAsksForAndNothingElse() throws ClassNotFoundException {
        Set<String> asked = new TreeSet<>(found("fact\\(\"(\\w+)\"\\)", read(PACKAGING.resolve("ApplicationImage.java"))));
        String line = found("(?s)<id>image</id>.*?<commandlineArgs>(.*?)</commandlineArgs>", pom).getFirst();
        assertThat(new TreeSet<>(found("[ \"](\\w+)=", line))).isEqualTo(asked);
        String window = found("(?s)<id>window</id>.*?<commandlineArgs>(.*?)</commandlineArgs>", pom).getFirst();
        assertThat(line).contains("${baton.jvmArgs}", "${baton.main}");
        assertThat(window).as("mvn and the image start alike").contains("${baton.jvmArgs}", "${baton.main}");
        assertThat(Class.forName(found("<baton.main>([^<]+)<", pom).getFirst())).isEqualTo(Baton.class);
    }

    @Test
    void withoutMavenTheScriptSaysSo() throws IOException, InterruptedException {
        assumeThat(File.separatorChar).isEqualTo('/');
        for (String script : List.of("linux.sh", "macos.sh")) {
            Said said = run(Map.of("PATH", folder.toString()), "/bin/sh", PACKAGING.resolve(script).toAbsolutePath().toString());
            assertThat(said).isEqualTo(new Said(1, "Maven is missing; install it, then run packaging/" + script + " again."));
        }
    }

    @Test
    void withoutTheJdksToolsOrAFactTheImageSaysWhatIsMissing() throws IOException, InterruptedException {
        compiled("ApplicationImage.java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Said said = run(Map.of(), java, "--limit-modules", "java.base", "-cp", folder.toString(), "ApplicationImage",
                "out=" + folder.resolve("image"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).startsWith("The JDK at ").contains("has no jdeps; install a whole JDK").hasLineCount(1);
        assertThat(run(Map.of(), java, "-cp", folder.toString(), "ApplicationImage").text())
                .isEqualTo("The pom's execution \"image\" must name out=.");
    }

    @Test
    void theIconIsDrawnByTheProgramsOwnMark() {
        compiled("Icon.java");
        assertThat(folder.resolve("Icon.class")).isRegularFile();
    }

    private void compiled(String source) {
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", folder.toString(), "-cp",
                System.getProperty("java.class.path"), PACKAGING.resolve(source).toString());
        assertThat(result).isZero();
    }

    /** What a program wrote and how it ended. */
    private record Said(int code, String text) { }

    private static Said run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), text);
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(PACKAGING)) {
            List<Path> scripts = files.sorted().toList();
            assertThat(scripts).extracting(it -> it.getFileName().toString())
                    .contains("linux.sh", "macos.sh", "windows.ps1", "ApplicationImage.java", "Icon.java");
            return scripts;
        }
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
