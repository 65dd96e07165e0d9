package app.baton.insight;

import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Clash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What moving offers would do, to be looked at before it is done: each offer with its days and what it touches. */
public record MovePlan(List<Item> items) {

    public MovePlan {
        items = List.copyOf(items);
    }

    /**
     * One offer and what it would be. {@code uses} names the campaigns that promise the program and keep their own days;
     * {@code clashes} are those that were not there before.
     */
    public record Item(OfferMove move, Offer after, List<String> uses, List<Clash> clashes) {
        public Item {
            uses = List.copyOf(uses);
            clashes = List.copyOf(clashes);
        }

        public Offer before() {
            return move.bar().offer();
        }
    }

    /** What the moves would do to a calendar. */
    public static MovePlan of(OfferCalendar calendar, List<OfferMove> moves) {
        Map<String, Bar> now = byKey(calendar);
        Map<String, Bar> then = byKey(calendar.with(moves));
        return new MovePlan(moves.stream().map(move -> {
            Bar after = then.getOrDefault(move.key(), move.bar());
            List<Clash> clashes = new ArrayList<>(after.clashes());
            clashes.removeIf(clash -> now.getOrDefault(move.key(), move.bar()).clashes().stream()
                    .anyMatch(old -> old.key().equals(clash.key())));
            return new Item(move, move.after(), uses(now, move), clashes);
        }).toList());
    }

    /** Each offer once, with the clashes of all its rows. */
    private static Map<String, Bar> byKey(OfferCalendar calendar) {
        Map<String, Bar> bars = new TreeMap<>();
        calendar.rows().forEach(row -> row.bars().forEach(bar -> bars.merge(bar.key(), bar, MovePlan::both)));
        return bars;
    }

    private static Bar both(Bar one, Bar other) {
        List<Clash> clashes = new ArrayList<>(one.clashes());
        other.clashes().stream().filter(clash -> clashes.stream().noneMatch(it -> it.key().equals(clash.key())))
                .forEach(clashes::add);
        return one.in(one.lane(), clashes);
    }

    private static List<String> uses(Map<String, Bar> bars, OfferMove move) {
        String key = move.bar().offer().key();
        return bars.values().stream().filter(bar -> bar.offer() instanceof Offer.OfCampaign campaign
                        && campaign.programs().stream().anyMatch(program -> program.id().value().equals(key)))
                .map(bar -> bar.offer().name()).distinct().toList();
    }
}
