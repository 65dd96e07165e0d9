import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds the application image: the program, its libraries and a runtime with only the modules that they use. It runs on
 * the JDK that the build has chosen ({@code mvn exec:exec@image}, called by the script of each system), takes everything
 * it must know as KEY=VALUE arguments from the pom, and builds for the system that it runs on.
 */
public final class ApplicationImage {

    /** The window must stand, and the cache be written, within so many seconds. */
    private static final int PATIENCE = 180;
    private static final int SECOND = 1000;

    /** The build takes this code for an end that has been explained; the script sees that there is no image. */
    private static final int SAID_WHY = 3;

    private final Map<String, String> facts;
    private final Path out;
    private final List<Path> jars = new ArrayList<>();

    private ApplicationImage(Map<String, String> facts) {
        this.facts = facts;
        out = Path.of(fact("out"));
    }

    /** What can be said in one sentence instead of a stack trace. */
    private static final class Sentence extends RuntimeException {
        private static final long serialVersionUID = 1;

        Sentence(String message) {
            super(message);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            facts.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        try {
            new ApplicationImage(facts).build();
        } catch (Sentence sentence) {
            System.err.println(sentence.getMessage());
            System.exit(SAID_WHY);
        }
    }

    private void build() throws IOException, InterruptedException {
        for (String name : List.of("jdeps", "jlink", "jpackage")) {
            tool(name);
        }
        delete(out);
        Path libraries = Files.createDirectories(out.resolve("libraries"));
        collect(libraries);
        String modules = modules();
        say("modules: " + modules);
        Path runtime = out.resolve("runtime");
        run("jlink", List.of("--add-modules", modules, "--output", runtime.toString(), "--compress", "zip-6",
                "--no-header-files", "--no-man-pages"));
        Path image = packaged(libraries, runtime);
        delete(runtime);
        delete(libraries);
        Files.deleteIfExists(icon());
        boolean cached = !windows() && cache(image);
        say("%s: %d MB%s".formatted(image, size(image) >> 20, cached ? ", of which " + (Files.size(cacheOf(image)) >> 20)
                + " MB are the start cache" : ", without a start cache"));
    }

    /** The program's own jar first, then every library of its class path. */
    private void collect(Path libraries) throws IOException {
        List<Path> found = new ArrayList<>(List.of(Path.of(fact("jar"))));
        Stream.of(fact("classpath").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().endsWith(".jar")).forEach(found::add);
        for (Path jar : found) {
            if (!Files.isRegularFile(jar)) {
                throw new Sentence(jar + " is not there; build it first: mvn package");
            }
            jars.add(Files.copy(jar, libraries.resolve(jar.getFileName())));
        }
    }

    /**
     * What the classes of the program and its libraries use, as far as the JDK has it. All classes are asked as one jar
     * without a name: the libraries' own module descriptions ask for modules that a class path does not need.
     */
    private String modules() throws IOException {
        Path classes = out.resolve("classes.jar");
        try (ZipOutputStream all = new ZipOutputStream(Files.newOutputStream(classes))) {
            all.setLevel(Deflater.NO_COMPRESSION);
            Set<String> names = new HashSet<>();
            for (Path jar : jars) {
                classesOf(jar, all, names);
            }
        }
        List<String> known = ModuleFinder.ofSystem().findAll().stream().map(it -> it.descriptor().name()).toList();
        String used = run("jdeps", List.of("--print-module-deps", "--ignore-missing-deps", classes.toString()));
        Files.delete(classes);
        return Stream.of(used.strip().split("[,\\s]+")).filter(known::contains).sorted().collect(Collectors.joining(","));
    }

    private static void classesOf(Path jar, ZipOutputStream all, Set<String> names) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")
                        && names.add(name)) {
                    all.putNextEntry(new ZipEntry(name));
                    file.getInputStream(entry).transferTo(all);
                }
            }
        }
    }

    private Path packaged(Path libraries, Path runtime) throws IOException, InterruptedException {
        drawIcon();
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", fact("name"),
                "--app-version", numbers(fact("version")), "--description", fact("description"),
                "--input", libraries.toString(), "--main-jar", jars.getFirst().getFileName().toString(),
                "--main-class", fact("main"), "--runtime-image", runtime.toString(), "--dest", out.toString(),
                "--icon", icon().toString()));
        for (String option : fact("options").strip().split("\\s+")) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (windows()) {
            // a program with a window has no console there: commands get a starter of their own
            Path console = Files.writeString(out.resolve("console.properties"), "win-console=true\n");
            arguments.addAll(List.of("--add-launcher", fact("name") + "Command=" + console));
        }
        run("jpackage", arguments);
        return out.resolve(mac() ? fact("name") + ".app" : fact("name"));
    }

    private Path icon() {
        return out.resolve(fact("name") + (windows() ? ".ico" : mac() ? ".icns" : ".png"));
    }

    private void drawIcon() throws IOException, InterruptedException {
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(java(Path.of(System.getProperty("java.home"))).toString()));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of(fact("options").strip().split("\\s+")));
        command.addAll(List.of("-cp", path, Path.of(fact("packaging"), "Icon.java").toString(), icon().toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new Sentence("The icon could not be drawn.");
        }
    }

    /**
     * Starts the image once on a demo, with no display, and keeps what the virtual machine learned about its classes, so
     * that every start is quicker. An image without this cache works as well.
     */
    private boolean cache(Path image) throws IOException, InterruptedException {
        Path demo = out.resolve("demo");
        Path cache = cacheOf(image);
        List<String> home = List.of("--home", demo.toString());
        if (started(image, Map.of(), "demo", home).waitFor() != 0) {
            say("The start cache was left out: the image could not make its demo; see " + log());
            return false;
        }
        Process window = started(image, Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache
                + " -Dglass.platform=Headless -Dprism.order=sw"), "", home);
        // a command on a home whose window is open runs inside that window, so that it is in the cache too
        for (int i = 0; i < PATIENCE && window.isAlive() && !Files.exists(demo.resolve("relay.json")); i++) {
            Thread.sleep(SECOND);
        }
        started(image, Map.of(), "doctor", home).waitFor();
        window.destroy();
        window.waitFor(PATIENCE, TimeUnit.SECONDS);
        delete(demo);
        if (!Files.isRegularFile(cache)) {
            say("The start cache was left out: the virtual machine did not write one; see " + log());
            return false;
        }
        Path settings = appFolder(image).resolve(fact("name") + ".cfg");
        Files.writeString(settings, Files.readString(settings).stripTrailing()
                + "\njava-options=-XX:AOTCache=$APPDIR/" + cache.getFileName()
                // a copy that lost its files' times starts without the cache; nobody at a desk can do anything about that
                + "\njava-options=-Xlog:aot*=off,cds*=off\n");
        Files.delete(log());
        return true;
    }

    private Process started(Path image, Map<String, String> environment, String command, List<String> home) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher(image).toString()));
        if (!command.isEmpty()) {
            line.add(command);
        }
        line.addAll(home);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return out.resolve("start-cache.log");
    }

    private Path launcher(Path image) {
        return image.resolve(mac() ? "Contents/MacOS" : "bin").resolve(fact("name"));
    }

    private Path appFolder(Path image) {
        return image.resolve(mac() ? "Contents/app" : "lib/app");
    }

    private Path cacheOf(Path image) {
        return appFolder(image).resolve("start.aot");
    }

    /** The numbers of a version, without a qualifier; macOS wants the first one to be 1 or more. */
    private String numbers(String version) {
        String numbers = version.replaceAll("-.*", "");
        if (mac() && numbers.startsWith("0.")) {
            say("macOS takes no version that begins with 0: the bundle says 1" + numbers.substring(1) + ".");
            return "1" + numbers.substring(1);
        }
        return numbers;
    }

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name).orElseThrow(() -> new Sentence("The JDK at " + System.getProperty("java.home")
                + " has no " + name + "; install a whole JDK " + Runtime.version().feature() + ", not only its runtime."));
    }

    private static String run(String name, List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = tool(name).run(stream, stream, arguments.toArray(String[]::new));
        String text = said.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new Sentence(name + " ended with " + code + ": " + text.strip());
        }
        return text;
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve(windows() ? "java.exe" : "java");
    }

    private static boolean windows() {
        return os().contains("win") && !os().contains("darwin");
    }

    private static boolean mac() {
        return os().contains("mac");
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private String fact(String key) {
        String value = facts.get(key);
        if (value == null || value.isBlank()) {
            throw new Sentence("The pom's execution \"image\" must name " + key + "=.");
        }
        return value;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
