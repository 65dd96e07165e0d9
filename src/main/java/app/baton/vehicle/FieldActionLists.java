package app.baton.vehicle;

import app.baton.journal.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sponsors' lists of open field actions that were taken in lately. Of two lists the one of the later day counts, and of one
 * day's the one that was taken in later, on whatever desk: it corrects the other. They are remembered, because a vehicle that
 * was here then may be heard of later, or come back.
 */
record FieldActionLists(StockBook book, Settings settings) {

    private static final String NAME = "stock.field-actions";
    private static final Duration REMEMBERED = Duration.ofDays(62);
    private static final String APART = "\t";

    /** One list: the VINs, or numbers that nobody here knows, of a make that have one. */
    record Listed(String make, Set<String> open, LocalDate asOf, Instant at) {

        static Listed of(String make, Collection<String> open, LocalDate asOf, Instant at) {
            return new Listed(make.strip(), open.stream().map(Vin::normal).filter(text -> !text.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new)), asOf, at);
        }

        boolean names(StockUnit unit) {
            return open.contains(unit.vin().value()) || open.contains(Vin.normal(unit.stock()));
        }

        /** Whether it tells something of the unit: it names it, or does not although it was here and is of the make. */
        boolean speaksOf(StockUnit unit) {
            return names(unit) || unit.listing().make().equalsIgnoreCase(make) && !unit.story().begins().isAfter(at);
        }

        StockUnit told(StockUnit unit) {
            return speaksOf(unit) ? unit.hearing(Saying.action(at, new FieldAction(names(unit), asOf))) : unit;
        }

        private String line() {
            return String.join(APART, asOf.toString(), at.toString(), String.join(" ", open), make);
        }

        private static Listed of(String line) {
            String[] parts = line.split(APART, 4);
            return of(parts[3], Arrays.asList(parts[2].split(" ")), LocalDate.parse(parts[0]), Instant.parse(parts[1]));
        }
    }

    /** Takes a list in, inside the open unit of work: for what is here now, and for what is heard of later. */
    void take(Listed list) {
        add(list);
        List<StockUnit> changed = new ArrayList<>();
        List<StockUnit> retold = new ArrayList<>();
        for (StockUnit unit : book.offeredWithStories()) {
            StockUnit after = list.told(unit);
            if (!after.standsAs(unit)) {
                changed.add(after);
            } else if (!after.equals(unit)) {
                retold.add(after);
            }
        }
        book.save(changed);
        book.keepStories(retold);
    }

    private void add(Listed list) {
        List<Listed> all = Stream.concat(all().stream(), Stream.of(list)).distinct()
                .sorted(Comparator.comparing(Listed::at)).toList();
        Instant oldest = all.getLast().at().minus(REMEMBERED);
        settings.put(NAME, all.stream().filter(each -> each.at().isAfter(oldest)).map(Listed::line)
                .collect(Collectors.joining("\n")));
    }

    /** The moment of a list that somebody takes in now, who knows of those that came before, whatever the clocks show. */
    Instant next(Instant now) {
        return all().stream().map(list -> list.at().plus(1, ChronoUnit.MICROS)).filter(now::isBefore)
                .max(Comparator.naturalOrder()).orElse(now);
    }

    /** A unit as it is after all of them. */
    StockUnit told(StockUnit unit) {
        StockUnit told = unit;
        for (Listed list : all()) {
            told = list.told(told);
        }
        return told;
    }

    List<Listed> all() {
        return settings.find(NAME).stream().flatMap(String::lines).map(Listed::of).toList();
    }
}
