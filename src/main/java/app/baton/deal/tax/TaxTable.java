package app.baton.deal.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of all states as far as they are known. Of several that hold, the first counts: the store's own come first. */
public record TaxTable(List<TaxRule> states, List<LocalRate> locals, List<Border> borders) {

    public TaxTable {
        states = List.copyOf(states);
        locals = List.copyOf(locals);
        borders = List.copyOf(borders);
    }

    public static TaxTable none() {
        return new TaxTable(List.of(), List.of(), List.of());
    }

    /** These rules before those of another table. */
    public TaxTable over(TaxTable other) {
        return new TaxTable(joined(states, other.states), joined(locals, other.locals), joined(borders, other.borders));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** What of it a deal at that place needs, so that a kept deal holds its own rules and no others. */
    public TaxTable at(TaxPlace place) {
        return new TaxTable(states.stream().filter(rule -> isOf(rule.state(), place)).toList(),
                locals.stream().filter(rate -> isOf(rate.state(), place)).toList(),
                border(place).stream().toList());
    }

    private static boolean isOf(String state, TaxPlace place) {
        return state.equals(place.store()) || state.equals(place.registered());
    }

    public Optional<TaxRule> rule(String state, LocalDate delivery) {
        return states.stream().filter(rule -> rule.holds(state, delivery)).findFirst();
    }

    List<LocalRate> locals(TaxPlace place, LocalDate delivery) {
        return locals.stream().filter(rate -> rate.holds(place, delivery)).toList();
    }

    /** A row that names the place goes before one for all others. */
    Optional<Border> border(TaxPlace place) {
        return Stream.concat(borders.stream().filter(border -> border.names(place)),
                borders.stream().filter(border -> border.isForAllOthers(place))).findFirst();
    }
}
