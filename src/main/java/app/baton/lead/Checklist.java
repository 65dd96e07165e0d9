package app.baton.lead;

import java.util.List;

/**
 * What marketing hands over with a lead (HB10), item by item: what is there is not asked again (HB12).
 *
 * @param there what is known
 * @param missing what is worth asking, in the order in which one asks
 */
public record Checklist(List<Known> there, List<Fact> missing) {

    private static final List<Fact> ITEMS = List.of(Fact.NAME, Fact.SOURCE, Fact.VEHICLE, Fact.TRADE, Fact.CONTACT_WAY,
            Fact.TIMING);

    public Checklist {
        there = List.copyOf(there);
        missing = List.copyOf(missing);
    }

    public static Checklist of(Lead lead) {
        return new Checklist(ITEMS.stream().flatMap(fact -> lead.known(fact).stream()).toList(),
                ITEMS.stream().filter(fact -> lead.known(fact).isEmpty()).toList());
    }

    public int items() {
        return there.size() + missing.size();
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
