package app.baton.incentive;

/** Programs as JSON text, in the format that briefs carry; {@code exchange} implements it for whoever stores JSON. */
public interface ProgramFormat {

    /** The canonical JSON object of a program (RFC 8785), without line breaks. */
    String write(Program program);

    String write(Rulebook rulebook);

    /** The content of a {@code programs} document, canonical. */
    String write(ProgramSheet sheet);

    /**
     * Reads one program. What is written back is what was read, byte for byte in canonical form: a field that this
     * version does not know stays, and a value that is not spelled as this format spells it is refused.
     *
     * @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer
     */
    Program read(String json);

    /** As {@link #read}, for a rulebook. */
    Rulebook readRulebook(String json);

    /**
     * Reads a whole programs file, entry by entry: the good ones come in, the others are listed.
     *
     * @throws app.baton.journal.Problem of kind {@code BAD_INPUT} when it is no such file at all
     */
    ProgramReading readAll(String json);

    /** Lowercase hex SHA-256 of {@link #write(Program)}: what an approval vouches for. */
    String hash(Program program);

    /** As {@link #hash(Program)}. */
    String hash(Rulebook rulebook);
}
