package app.baton.incentive;

import java.util.List;

/**
 * What a programs file held: the good entries, those that were refused, and what was kept but has no effect (fields
 * that this version does not know, a misspelled one among them).
 */
public record ProgramReading(ProgramSheet good, List<Refused> refused, List<Refused> unknown) {

    public ProgramReading {
        refused = List.copyOf(refused);
        unknown = List.copyOf(unknown);
    }

    /** A place in the file as JSON pointer, the id of the program there (or an empty text), and a sentence. */
    public record Refused(String pointer, String program, String sentence) { }
}
