package app.baton.cli;

import app.baton.journal.DealershipId;
import app.baton.journal.Problem;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.people.Dealership;
import app.baton.vehicle.Vin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The top floor as the tests of the commands want it: what it is told to answer, and what it was asked. */
final class FakeHeadless implements Headless {

    static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

    final List<String> asked = new ArrayList<>();
    boolean demo;
    @Nullable RuntimeException trouble;
    /** What comes of anything but opening and closing a session. */
    @Nullable Problem troubleInside;
    Session.Imported imported = new Session.Imported(30, 0, List.of(), List.of());
    Session.StockImported stock = new Session.StockImported(false, 3, 0, 0, 0, false, List.of(), List.of(), List.of());
    Session.Synced synced = new Session.Synced(true, Optional.empty(), 0, 0, List.of(), List.of(), List.of(), List.of(),
            Optional.of(3L));
    BriefVerdict verdict = new BriefVerdict(true, Optional.empty());
    DoctorFacts facts = DoctorTest.wellFacts();

    @Override
    public Path defaultHome() {
        return Path.of("default-home");
    }

    @Override
    public boolean isDemo(Path home) {
        return demo;
    }

    @Override
    public DemoMade makeDemo(Path home, Optional<Instant> now) {
        note("demo " + now.map(Instant::toString).orElse("now"));
        return new DemoMade(home, home.resolve("share"), "Lakeside Ford", 24, 30, 4, 1);
    }

    @Override
    public byte[] programTemplate(String file, Optional<Instant> now) {
        note("template " + now.map(Instant::toString).orElse("now"));
        return "workbook".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Session open(Opening opening) {
        note("open as " + opening.login().orElse("nobody") + " with "
                + opening.password().map(Password::reveal).orElse("nothing") + " for "
                + opening.needs().map(Enum::name).orElse("-"));
        return new Session() {
            @Override
            public Imported importPrograms(String json, boolean dryRun) {
                note("import " + json + (dryRun ? ", dry" : ""));
                return imported;
            }

            @Override
            public StockImported importStock(byte[] list, String source, Optional<String> mapping, boolean complete,
                                             boolean dryRun) {
                note("stock " + source + " by " + mapping.orElse("guess") + (complete ? ", complete" : "")
                        + (dryRun ? ", dry" : ""));
                return stock;
            }

            @Override
            public Drafted draftPrograms(byte[] sheet, String source, Optional<String> mapping, Optional<String> rulebook,
                                         boolean dryRun) {
                note("draft " + source + " by " + mapping.orElse("guess") + rulebook.map(code -> " under " + code).orElse("")
                        + (dryRun ? ", dry" : ""));
                return new Drafted(dryRun, 2, 1, 0, 0,
                        List.of(new SheetRow("December", 5, "Amount", "26-1201", "\"TBD\" is not an amount.")),
                        List.of(new Doubt("December", 6, "26-1202", "No such model is known.")), List.of("Notes of ours"));
            }

            @Override
            public Published publishBrief() {
                note("publish");
                return new Published("briefs/000004.json", 4, 7);
            }

            @Override
            public Optional<Jacket> jacket(Vin vin, PaperSize size) {
                note("jacket " + vin.value() + " on " + size);
                if (vin.value().startsWith("2")) {
                    throw Problem.couldNot("jacket.gone", "The way cannot be worked out any more.");
                }
                List<Missing> missing = vin.value().startsWith("3") ? List.of(new Missing("26-205", "utility bill", "Jo Park",
                        "no-scan", "No scan of the utility bill was kept.")) : List.of();
                return vin.value().startsWith("1") ? Optional.empty()
                        : Optional.of(new Jacket("d-1",
                        new Paper("Jacket", ("%PDF-" + vin.value()).getBytes(StandardCharsets.UTF_8), 3, 9.5f, ""), missing));
            }

            @Override
            public Synced sync() {
                note("sync");
                return synced;
            }

            @Override
            public void close() {
                asked.add("close");
            }
        };
    }

    @Override
    public DoctorFacts examine(Opening opening) {
        note("examine " + opening.home().getFileName());
        return facts;
    }

    @Override
    public BriefVerdict verify(byte[] brief, byte[] root, Optional<Instant> now) {
        note("verify " + text(brief) + " by " + text(root) + now.map(at -> " at " + at).orElse(""));
        return verdict;
    }

    @Override
    public BriefShown show(byte[] brief) {
        note("show " + text(brief));
        LocalDate day = LocalDate.of(2026, 11, 20);
        return new BriefShown(7, day, "Lakeside Ford", "Marketing", "Mia Chen", 4, NOON, NOON.plusSeconds(604_800), "ab12",
                List.of("k1"), List.of(new BriefShown.Promise("c1", 2, "Truck event", day, day, "$2,000 off", "Say it",
                List.of("26-101 r1"))), List.of(new BriefShown.Line("26-101 r1", "Customer cash", "everybody")),
                List.of(new BriefShown.Verdict("c1", 2, "finance", true, "Fay Boyd", NOON)));
    }

    @Override
    public Dealership dealership(byte[] root) {
        note("dealership of " + text(root));
        return new Dealership(new DealershipId(new UUID(1, 1)), "Lakeside Ford", "Detroit", "MI", ZoneId.of("America/Detroit"));
    }

    @Override
    public Paper paper(byte[] brief, Optional<byte[]> before, Optional<Dealership> house, PaperSize size, boolean signatures) {
        note("paper " + text(brief) + before.map(older -> " since " + text(older)).orElse("") + " on " + size
                + house.map(it -> " of " + it.name()).orElse("")
                + (signatures ? " to sign" : ""));
        return new Paper("Brief 7", new byte[] {'%', 'P', 'D', 'F'}, 1, 9.5f, "");
    }

    private void note(String what) {
        asked.add(what);
        if (trouble != null) {
            throw trouble;
        }
        if (troubleInside != null && !what.startsWith("open ") && !what.equals("close")) {
            throw troubleInside;
        }
    }

    static Problem problem(Problem.Kind kind) {
        return switch (kind) {
            case BAD_INPUT -> Problem.badInput("test.bad", "/programs/3/id", "It has no id.");
            case NOT_ALLOWED -> Problem.notAllowed("test.may-not", "You may not.");
            case CONFLICT -> Problem.conflict("test.conflict", "Somebody was first.");
            case COULD_NOT -> Problem.couldNot("test.could-not", "It could not be done.");
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
