package app.baton.ui.deals;

import app.baton.deal.DealPrograms;
import app.baton.deal.Structured;
import app.baton.incentive.Known;
import app.baton.ui.Frame;
import app.baton.ui.Pace;
import app.baton.ui.Shots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;

/**
 * Measures from the key that answers a question to the stack and the next question laid out, with everything in one
 * thread, and apart from it the search and the ways in; the figures go into the file given as first argument.
 */
public final class DealPace {

    private static final int ROUNDS = 50;

    private DealPace() { }

    public static void main(String[] arguments) throws Exception {
        new Shots(Objects.requireNonNull(Path.of(arguments[0]).toAbsolutePath().getParent()));
        Files.write(Path.of(arguments[0]), run());
        Platform.exit();
    }

    private static List<String> run() throws Exception {
        Showroom room = Showroom.open();
        DealsScreen screen = Pace.onScreen(room::screen);
        Pace pace = Pace.in(Frame.around(screen.node()), 1280, 800);
        Pace.onScreen(() -> {
            room.firstBuyer().terms().tier.set(room.model().tiers().get().getFirst().tier());
            return true;
        });
        pace.measure("an answer, to the stack and the next question", round -> {
            if (round % 2 == 0) {
                room.model().replies().answer(1);
            } else {
                room.model().undo();
            }
        });
        String[] zips = {"48103", "49201"};
        pace.measure("a ZIP", round -> room.terms().zip.set(zips[round % 2]));
        List<String> lines = new ArrayList<>(pace.lines());
        Structured now = Objects.requireNonNull(room.model().shown().get()).structured();
        DealPrograms programs = room.model().programs().orElseThrow();
        lines.add(timed("the search of every route and what to ask", () -> programs.solve(now.structure().with(
                now.structure().situation().answering(now.questions().getFirst().asked(), Known.YES)))));
        lines.add(timed("the ways in of one route", () -> programs.unlocks(now.structure(),
                now.answer().ranked().getFirst(), () -> false)));
        pace.close();
        return lines;
    }

    private static String timed(String name, Runnable work) {
        double[] taken = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(taken);
        return String.format(Locale.US, "%s: median %.1f ms, slowest %.1f ms", name, taken[ROUNDS / 2], taken[ROUNDS - 1]);
    }
}
