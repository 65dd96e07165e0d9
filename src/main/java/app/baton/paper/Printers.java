package app.baton.paper;

import java.util.List;
import java.util.Optional;

/** The printers of this computer. Every method may take seconds: printers are asked over the network. */
public interface Printers {

    /** Their names as the system shows them, the usual one first; empty where none is set up. */
    List<String> names();

    /** The one that the system prints on when nobody chooses. */
    Optional<String> usual();

    /**
     * Sends a paper to a printer and returns when it was handed over.
     *
     * @throws app.baton.journal.Problem with a sentence, when the printer is gone or refuses
     */
    void print(Paper paper, String printer, int copies);
}
