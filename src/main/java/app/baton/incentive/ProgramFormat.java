package app.baton.incentive;

/** Programs as JSON text, in the format that briefs carry; {@code exchange} implements it for whoever stores JSON. */
public interface ProgramFormat {

    /** The canonical JSON object of a program (RFC 8785), without line breaks. */
    String write(Program program);

    /**
     * Reads one program.
     *
     * @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer
     */
    Program read(String json);

    /** Lowercase hex SHA-256 of {@link #write}: what an approval vouches for. */
    String hash(Program program);
}
