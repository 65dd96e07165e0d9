package app.baton.exchange;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The thirty programs of the sample bulletin, as the demo dealership ships them, for tests. */
public final class Bulletin {

    private static final ProgramSheet SHEET = new JsonPrograms().readAll(json()).good();

    private Bulletin() { }

    public static String json() {
        return resource("/app/baton/demo/programs-2026-11.json");
    }

    public static String resource(String name) {
        try (InputStream in = Bulletin.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static ProgramSheet sheet() {
        return SHEET;
    }

    /** Together with the second franchise's and the store's own. */
    public static ProgramSheet both() {
        ProgramSheet second = new JsonPrograms().readAll(resource("/app/baton/demo/programs-second-2026-11.json")).good();
        return new ProgramSheet(Stream.concat(SHEET.rulebooks().stream(), second.rulebooks().stream()).toList(),
                Stream.concat(SHEET.programs().stream(), second.programs().stream()).toList());
    }

    public static Rulebook rulebook() {
        return sheet().rulebooks().getFirst();
    }

    /** By the last four digits, such as {@code program(1110, 1)}. */
    public static Program program(int number, int revision) {
        ProgramRef ref = new ProgramRef(new ProgramId("26-" + number), revision);
        return sheet().programs().stream().filter(program -> program.ref().equals(ref)).findFirst().orElseThrow();
    }

    public static Program program(int number) {
        return program(number, 1);
    }
}
