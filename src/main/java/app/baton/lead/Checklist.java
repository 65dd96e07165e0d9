package app.baton.lead;

import java.util.List;

/**
 * What marketing hands over with a lead (HB10), item by item: what is there is not asked again (HB12).
 *
 * @param there what is known
 * @param missing what is worth asking, in the order in which one asks
 */
public record Checklist(List<Known> there, List<LeadFact> missing) {

    private static final List<LeadFact> ITEMS = List.of(LeadFact.NAME, LeadFact.SOURCE, LeadFact.VEHICLE, LeadFact.TRADE,
            LeadFact.CONTACT_WAY, LeadFact.TIMING);

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
