package app.baton.incentive;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a programs file held: the good entries, where each stood (JSON pointer by ref), those that were refused, and what
 * was kept but has no effect (fields that this version does not know, a misspelled one among them).
 */
public record ProgramReading(ProgramSheet good, SortedMap<ProgramRef, String> places, List<Refused> refused,
                             List<Refused> unknown) {

    public ProgramReading {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        refused = List.copyOf(refused);
        unknown = List.copyOf(unknown);
    }

    /** A place in the file as JSON pointer, the id of the program there (or an empty text), and a sentence. */
    public record Refused(String pointer, String program, String sentence) { }

    String place(ProgramRef ref) {
        return places.getOrDefault(ref, "");
    }
}
