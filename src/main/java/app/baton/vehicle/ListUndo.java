package app.baton.vehicle;

import app.baton.vehicle.TakenList.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out how a list is taken back: what it brought is gone, what it changed says what it said before, and what it sent
 * away is back. Holds stay as they are now. What was worked on since, and what somebody holds, stays too.
 */
record ListUndo(List<Turn> turns, List<StockUnit> stayed) {

    static ListUndo plan(StockBook book, TakenList taken, LocalDate today) {
        Map<Vin, StockUnit> now = book.findAll(taken.turns().stream().map(turn -> turn.after().vin()).toList());
        List<Turn> turns = new ArrayList<>();
        List<StockUnit> stayed = new ArrayList<>();
        for (Turn turn : taken.turns()) {
            @Nullable StockUnit stored = now.get(turn.after().vin());
            if (stored == null || !asTaken(stored, turn)) {
                stayed.add(turn.after());
            } else {
                turns.add(new Turn(stored, back(stored, turn.before(), today)));
            }
        }
        return new ListUndo(List.copyOf(turns), List.copyOf(stayed));
    }

    private static boolean asTaken(StockUnit stored, Turn turn) {
        StockUnit after = turn.after();
        return stored.id().equals(after.id()) && stored.listing().equals(after.listing()) && stored.past().equals(after.past())
                && stored.state() == after.state() && (turn.before() != null || stored.hold() == null);
    }

    private static StockUnit back(StockUnit stored, @Nullable StockUnit before, LocalDate today) {
        return before == null ? stored.in(StockState.GONE, today)
                : new StockUnit(stored.id(), before.listing(), before.past(), before.state(), before.state() == stored.state()
                        ? stored.since() : today, stored.hold(), stored.version());
    }

    List<StockUnit> toSave() {
        return turns.stream().map(Turn::after).toList();
    }

    /** Whether other desks need to hear the whole stock: a list of what changed sends nothing away. */
    boolean moves() {
        return turns.stream().anyMatch(turn -> Objects.requireNonNull(turn.before()).state() != turn.after().state());
    }
}
