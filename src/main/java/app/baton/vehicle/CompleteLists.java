package app.baton.vehicle;

import app.baton.journal.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The moments of the lists that named everything in stock. A vehicle that came in by an older word was not on the
 * next of them, or its story would say so.
 */
record CompleteLists(Settings settings) {

    private static final String NAME = "stock.complete-lists";
    private static final Duration REMEMBERED = Duration.ofDays(62);

    void add(Instant at) {
        TreeSet<Instant> all = all();
        all.add(at);
        all.headSet(all.last().minus(REMEMBERED)).clear();
        settings.put(NAME, all.stream().map(Instant::toString).collect(Collectors.joining(" ")));
    }

    /** The next one after a moment. */
    Optional<Instant> after(Instant moment) {
        return Optional.ofNullable(all().higher(moment));
    }

    /** A unit after a word of that moment, where a list that named everything else came before the next that names it. */
    StockUnit overtake(StockUnit unit, Instant said, ZoneId zone) {
        Instant named = unit.story().listedAfter(said).orElse(Instant.MAX);
        return after(said).filter(next -> next.isBefore(named))
                .map(next -> unit.told(new Word.Missing(next, next.atZone(zone).toLocalDate()))).orElse(unit);
    }

    private TreeSet<Instant> all() {
        return settings.find(NAME).stream().flatMap(text -> Arrays.stream(text.split(" "))).map(Instant::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
