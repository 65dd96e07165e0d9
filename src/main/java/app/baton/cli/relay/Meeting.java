package app.baton.cli.relay;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code relay.json} of a home: where the socket is, and a token that only who can read the file knows. The
 * token keeps strangers out even where the system knows no permissions on sockets (Windows, where the file lies under
 * the access list of the user's own folder).
 */
record Meeting(String socket, String token) {

    static final String FILE = "relay.json";
    private static final int MOST_BYTES = 8192;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads where to knock, if anybody says so.
     *
     * @throws Problem when the file could have been written by somebody else
     */
    static Optional<Meeting> read(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!OwnerOnly.holds(file)) {
                throw Problem.couldNot("relay.not-owner-only", "The file " + file + " can be read or changed by other users of"
                        + " this machine, so the command was not handed over and nothing was done. Close Baton, delete that"
                        + " file, and make the folder readable for its owner only.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Meeting.class))
                    .filter(meeting -> meeting.socket != null && meeting.token != null);
        } catch (IOException | JacksonException unreadable) {
            // half a file is what a crash leaves; the lock of the home decides then who may go on
            return Optional.empty();
        }
    }

    void write(Path home) throws IOException {
        OwnerOnly.write(home.resolve(FILE), JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }
}
