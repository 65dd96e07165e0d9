package app.baton.vehicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Notes for every offered unit of a make whether the sponsor's list of a day names it. Of two lists the one of the later day
 * counts, whichever comes in first; of one day's the one that was taken in last, which corrects the other.
 */
record FieldActionList(StockBook book) {

    /** How many of the named vehicles are offered here, and the numbers that no offered unit has. */
    record Taken(int found, List<String> left) { }

    Taken take(String make, Collection<String> open, LocalDate asOf) {
        Set<String> left = open.stream().map(Vin::normal).filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<StockUnit> units = new ArrayList<>();
        int found = 0;
        for (StockUnit unit : book.offered()) {
            boolean byVin = left.remove(unit.vin().value());
            boolean byStock = left.remove(Vin.normal(unit.stock()));
            boolean named = byVin || byStock;
            if (named || unit.listing().make().equalsIgnoreCase(make)) {
                found += named ? 1 : 0;
                FieldAction before = unit.past().fieldAction();
                StockUnit after = unit.knowing(unit.past().with(new FieldAction(named, asOf)));
                if ((before == null || !asOf.isBefore(before.asOf())) && !after.equals(unit)) {
                    units.add(after);
                }
            }
        }
        book.save(units);
        return new Taken(found, List.copyOf(left));
    }
}
