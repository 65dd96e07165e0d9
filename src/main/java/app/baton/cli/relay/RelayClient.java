package app.baton.cli.relay;

import app.baton.journal.Problem;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands a command to the process that has a home open, if there is one. */
public final class RelayClient {

    private static final int MOST_ANSWER_BYTES = 64 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path home;
    private final Duration longestCommand;

    /** {@code longestCommand} is how long an answer may take. */
    public RelayClient(Path home, Duration longestCommand) {
        this.home = home;
        this.longestCommand = longestCommand;
    }

    /** Whether a process answers for this home right now. */
    public boolean isServed() {
        Optional<SocketChannel> connected = Meeting.read(home).flatMap(RelayClient::connect);
        try {
            if (connected.isPresent()) {
                connected.get().close();
            }
        } catch (IOException closed) {
            return true;
        }
        return connected.isPresent();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @return the answer, or nothing when no process serves this home, be it that one crashed and left its socket behind
     * @throws Problem when the command was or may have been handed over, and no answer came
     */
    public Optional<Answer> ask(Request request) {
        Optional<Meeting> meeting = Meeting.read(home);
        if (meeting.isEmpty()) {
            return Optional.empty();
        }
        Optional<SocketChannel> connected = connect(meeting.get());
        if (connected.isEmpty()) {
            return Optional.empty();
        }
        try (SocketChannel channel = connected.get()) {
            var call = new RelayServer.Call(RelayServer.PROTOCOL, meeting.get().token(), request);
            byte[] message = JSON.writeValueAsBytes(call);
            if (message.length > RelayServer.MOST_REQUEST_BYTES) {
                throw Problem.badInput("relay.too-long", "arguments",
                        "The command is too long to hand to the window that has this home open. Close the window first.");
            }
            Frames.write(channel, message, PATIENCE);
            Answer answer = JSON.readValue(Frames.read(channel, MOST_ANSWER_BYTES, longestCommand), Answer.class);
            if (answer.output() == null || answer.errors() == null) {
                throw new IOException("an answer without content");
            }
            return Optional.of(answer);
        } catch (IOException | JacksonException failed) {
            throw Problem.couldNot("relay.no-answer", "The home " + home + " is open in another Baton process, which took the"
                    + " command but gave no answer. Look there whether it was done before giving it again.", failed);
        }
    }

    private static Optional<SocketChannel> connect(Meeting meeting) {
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(meeting.socket())));
        } catch (IOException | InvalidPathException | UnsupportedOperationException nobody) {
            return Optional.empty();
        }
    }
}
