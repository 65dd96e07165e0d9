package app.baton.cli;

import java.util.List;
import java.util.Optional;

/**
 * An open home with somebody signed in: the use cases that the commands call, each as the signed-in user and with the
 * window's permissions. Every method may throw {@link app.baton.journal.Problem}.
 */
public interface Session extends AutoCloseable {

    /** Takes in a programs file: good entries are stored, bad ones listed. */
    Imported importPrograms(String json);

    /** Publishes a brief with everything that stands approved. */
    Published publishBrief();

    /** Looks at the share once: sends what waits, fetches what is new. */
    Synced sync();

    @Override
    void close();

    /** What became of a file's entries; {@code notes} lists what was kept without effect. */
    record Imported(int added, int unchanged, List<Row> refused, List<Row> notes) {

        public Imported {
            refused = List.copyOf(refused);
            notes = List.copyOf(notes);
        }
    }

    /** One entry: its place as JSON pointer, its id or an empty text, and why. */
    record Row(String field, String id, String reason) { }

    /** A published brief: its file on the share (or where it will be), its place in this desk's chain, its number. */
    record Published(String file, long sequence, long number) { }

    /** One look at the share. {@code problem} says why it could not be reached or not be written. */
    record Synced(boolean reached, Optional<String> problem, int sent, int waiting, List<Received> received,
                  List<Aside> refused, Optional<Long> brief) {

        public Synced {
            received = List.copyOf(received);
            refused = List.copyOf(refused);
        }
    }

    /** A document of another desk that was applied. */
    record Received(String type, String from, long sequence) { }

    /** A file that was refused and kept aside. */
    record Aside(String file, String code, String reason) { }
}
