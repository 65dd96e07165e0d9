package app.baton.vehicle;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When each thing that is known of a vehicle was said. Of two words on one thing the later counts, and of one moment's the one
 * that reads as the larger: so every desk knows the same in the end, in whatever order it hears.
 */
public record Sayings(SortedMap<Facet, Instant> moments) {

    private static final Sayings NONE = new Sayings(new TreeMap<>());

    public Sayings {
        moments = Collections.unmodifiableSortedMap(new TreeMap<>(moments));
    }

    public static Sayings none() {
        return NONE;
    }

    /** The facets of which the saying is the last word, against what is known so far. */
    Set<Facet> wonBy(Saying saying, Listing listing, Past past) {
        Set<Facet> won = EnumSet.noneOf(Facet.class);
        for (Facet facet : Facet.values()) {
            Object said = facet.of(saying.listing(), saying.past());
            if ((said != null || facet.isOneOf(saying.forgotten()))
                    && counts(facet, said, saying.at(), facet.of(listing, past))) {
                won.add(facet);
            }
        }
        return won;
    }

    private boolean counts(Facet facet, @Nullable Object said, Instant at, @Nullable Object known) {
        Instant before = moments.get(facet);
        if (before == null) {
            return true;
        }
        int later = said instanceof FieldAction one && known instanceof FieldAction other && !one.asOf().equals(other.asOf())
                ? one.asOf().compareTo(other.asOf()) : at.compareTo(before);
        return later > 0 || later == 0 && words(said).compareTo(words(known)) >= 0;
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    Sayings with(Set<Facet> won, Instant at) {
        SortedMap<Facet, Instant> more = new TreeMap<>(moments);
        won.forEach(facet -> more.put(facet, at));
        return new Sayings(more);
    }

    /** Exactly as a list has it that takes another one back: what it leaves open is open again. */
    Sayings anew(Listing listing, Past past, Instant at) {
        SortedMap<Facet, Instant> now = new TreeMap<>(moments);
        for (Facet facet : Facet.values()) {
            if (facet != Facet.FIELD_ACTION) {
                if (facet.of(listing, past) == null) {
                    now.remove(facet);
                } else {
                    now.put(facet, at);
                }
            }
        }
        return new Sayings(now);
    }

    /** With the moments at which what is known must have been said, where nobody noted that yet. */
    Sayings dated(Listing listing, Past past, Instant listed, Instant known) {
        SortedMap<Facet, Instant> all = new TreeMap<>(moments);
        for (Facet facet : Facet.values()) {
            if (facet.of(listing, past) != null) {
                all.putIfAbsent(facet, facet.isListed() ? listed : known);
            }
        }
        return all.size() == moments.size() ? this : new Sayings(all);
    }
}
