package app.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every package says at its door what lives there, and the project speaks of itself alone. */
class HousePackagesTest {

    private static final long MOST_LINES = 10;
    private static final List<String> PLACES = List.of("src", "pom.xml", "README.md", ".ci", ".checkstyle.xml", "packaging");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|properties|sql|css|json|md|txt|csv|sh|yml|yaml)|.*/run");
    /** A path of one person's machine, or an address on one network: true where it was written and nowhere else. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?<![\\w.$}])/(home|root|Users)/\\w|[A-Z]:\\\\+Users"
            + "|\\b(10\\.\\d+|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d+\\.\\d+\\b");

    @Test
    void everyPackageHasADoorplateOfAtMostTenLinesAndIsNullMarked() {
        var packages = new TreeSet<Path>();
        Sources.code(Sources.MAIN).keySet().forEach(file -> packages.add(Objects.requireNonNull(file.getParent())));
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            Path door = folder.resolve("package-info.java");
            assertThat(door).exists();
            String text = Sources.read(door);
            String name = Sources.MAIN.relativize(folder).toString().replace('\\', '/').replace('/', '.');
            assertThat(text).contains("@NullMarked\npackage " + name + ";");
            assertThat(text).startsWith("/**");
            assertThat(text.substring(0, text.indexOf("*/")).lines().filter(line -> line.matches("\\s*\\*\\s+\\S.*")).count())
                    .as("lines of " + door).isBetween(1L, MOST_LINES);
        });
    }

    @Test
    void noFileNamesTheMachineItWasWrittenOn() {
        List<Path> files = PLACES.stream().map(Path::of).filter(Files::exists).flatMap(place -> Sources.files(place).stream())
                .filter(file -> TEXT.matcher(file.toString().replace('\\', '/')).matches()).toList();
        List<String> named = files.stream().flatMap(file -> Sources.read(file).lines()
                .filter(line -> ELSEWHERE.matcher(line).find()).map(line -> file + ": " + line)).toList();
        assertThat(named).isEmpty();
    }

    @Test
    void theSearchForMachinesFindsOne() {
        assertThat(List.of("cd " + "/home" + "/ana", "C:" + "\\Users\\ana", "http://192." + "168.0.7/")).allMatch(line ->
                ELSEWHERE.matcher(line).find());
        assertThat(List.of("/api/home/x", "revision 10.2.1 of 2026", "${user.home}/x")).noneMatch(line ->
                ELSEWHERE.matcher(line).find());
    }
}
