package app.baton.vehicle;

import app.baton.journal.Clock;
import app.baton.vehicle.TakenList.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out how a list is taken back: what it brought is gone, what it changed says what it said before, and what it sent
 * away is back. Holds stay as they are now. What was worked on since, and what somebody holds, stays too.
 */
record ListUndo(List<Turn> turns, List<StockUnit> stayed, Instant at) {

    static ListUndo plan(StockBook book, TakenList taken, Clock clock) {
        Map<Vin, StockUnit> now = book.findAll(taken.turns().stream().map(turn -> turn.after().vin()).toList());
        Instant at = Stream.concat(now.values().stream(), book.offeredWithStories().stream())
                .map(unit -> unit.story().next(clock.now())).max(Comparator.naturalOrder()).orElse(clock.now());
        List<Turn> turns = new ArrayList<>();
        List<StockUnit> stayed = new ArrayList<>();
        for (Turn turn : taken.turns()) {
            @Nullable StockUnit stored = now.get(turn.after().vin());
            if (stored == null || !asTaken(stored, turn)) {
                stayed.add(turn.after());
            } else {
                turns.add(new Turn(stored, back(stored, turn.before(), at, clock.today())));
            }
        }
        return new ListUndo(List.copyOf(turns), List.copyOf(stayed), at);
    }

    private static boolean asTaken(StockUnit stored, Turn turn) {
        StockUnit after = turn.after();
        return stored.id().equals(after.id()) && stored.listing().equals(after.listing()) && stored.past().equals(after.past())
                && stored.state() == after.state() && (turn.before() != null || stored.hold() == null);
    }

    private static StockUnit back(StockUnit stored, @Nullable StockUnit before, Instant at, LocalDate today) {
        if (before == null || !before.state().isOffered()) {
            StockUnit left = stored.told(new Word.Missing(at, today));
            return before == null ? left : left.back(before, at);
        }
        return stored.back(before, at).told(new Word.Listed(at, before.stock(), before.listing().inTransit(),
                before.listing().stocked(), today));
    }

    List<StockUnit> toSave() {
        return turns.stream().map(Turn::after).toList();
    }

    /** Whether other desks need to hear the whole stock: a list of what changed sends nothing away. */
    boolean moves() {
        return turns.stream().anyMatch(turn -> Objects.requireNonNull(turn.before()).state() != turn.after().state());
    }
}
