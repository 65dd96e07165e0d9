package app.baton.cli.relay;

import app.baton.journal.Problem;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers commands for a home that this process has open. Whoever holds the home's lock opens one; what a crashed
 * process left behind is replaced then. The socket lies in a folder of its own that only the owner may enter, inside the
 * home, or in the system's temporary folder where the path would be too long or the home's file system has no sockets.
 * No client can harm the process: what it says is limited in size and time, and whatever goes wrong ends with its answer.
 */
public final class RelayServer implements AutoCloseable {

    static final int PROTOCOL = 1;
    static final int MOST_REQUEST_BYTES = 1 << 20;
    /** The shortest limit of the systems that Baton runs on is 104 bytes, with the closing zero. */
    private static final int LONGEST_PATH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BREATH = Duration.ofMillis(250);
    private static final String FOLDER = "relay";
    private static final String SOCKET = "socket";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger LOG = LoggerFactory.getLogger(RelayServer.class);

    private final Path home;
    private final Path socket;
    private final String token;
    private final ServerSocketChannel door;
    private final Duration patience;
    private final Handler handler;

    /** What is said on the socket: a request with what proves that it may be made. */
    record Call(int protocol, String token, @Nullable Request request) { }

    private RelayServer(Path home, Path socket, String token, ServerSocketChannel door, Duration patience,
            Handler handler) {
        this.home = home;
        this.socket = socket;
        this.token = token;
        this.door = door;
        this.patience = patience;
        this.handler = handler;
    }

    /**
     * Opens the door; {@link #serve} then answers.
     *
     * @throws Problem when neither the home nor the temporary folder can hold a socket that is the owner's alone
     */
    public static RelayServer open(Path home, Handler handler) {
        return open(home, Path.of(System.getProperty("java.io.tmpdir")), PATIENCE, handler);
    }

    static RelayServer open(Path home, Path temporary, Duration patience, Handler handler) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Path inHome = home.toAbsolutePath().resolve(FOLDER);
        try {
            clearAway(home);
            Path socket = fits(inHome) ? inHome.resolve(SOCKET) : null;
            ServerSocketChannel door = socket == null ? null : bind(inHome);
            if (door == null || socket == null) {
                Path folder = OwnerOnly.makeTemporaryFolder(temporary);
                socket = folder.resolve(SOCKET);
                door = listen(socket);
            }
            RelayServer server = new RelayServer(home, socket, token, door, patience, handler);
            server.announce();
            return server;
        } catch (IOException | Problem | UnsupportedOperationException failed) {
            throw Problem.couldNot("relay.no-socket", "While this window is open, commands given elsewhere on " + home
                    + " will be turned away: no private socket could be made (" + failed.getMessage() + ").", failed);
        }
    }

    private void announce() throws IOException {
        try {
            new Meeting(socket.toString(), token).write(home);
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    /** Answers one client after the other until told to stop; meant as the job of one background thread. */
    public void serve(BooleanSupplier stop) {
        try (Selector selector = Selector.open()) {
            door.configureBlocking(false);
            door.register(selector, SelectionKey.OP_ACCEPT);
            while (door.isOpen() && !stop.getAsBoolean()) {
                selector.select(BREATH.toMillis());
                selector.selectedKeys().clear();
                answerNext();
            }
        } catch (IOException | ClosedSelectorException closed) {
            LOG.debug("The relay ended", closed);
        }
    }

    private void answerNext() {
        try (SocketChannel client = door.isOpen() ? door.accept() : null) {
            if (client != null) {
                Answer answer = answer(Frames.read(client, MOST_REQUEST_BYTES, patience));
                Frames.write(client, JSON.writeValueAsBytes(answer), patience);
            }
        } catch (IOException | JacksonException gone) {
            // a client that leaves, dawdles or babbles costs us no more than this line
            LOG.debug("A client of the relay was left without an answer", gone);
        }
    }

    private Answer answer(byte[] message) {
        try {
            Call call = JSON.readValue(message, Call.class);
            if (call.protocol != PROTOCOL) {
                return refusal("The home is open in another version of Baton, which does not take this one's commands."
                        + " Close it first, or use its own commands.");
            }
            if (call.request == null || call.token == null || !MessageDigest.isEqual(bytes(call.token), bytes(token))) {
                return refusal("The window that has this home open did not take the command,"
                        + " since it did not come from its owner.");
            }
            return handler.run(call.request);
        } catch (JacksonException malformed) {
            return refusal("The window that has this home open did not understand the command.");
        } catch (RuntimeException defect) {
            LOG.error("A command that came by relay failed", defect);
            return refusal("The command failed in the window that has this home open; its log says why.");
        }
    }

    private static Answer refusal(String sentence) {
        return new Answer(3, "", sentence + System.lineSeparator());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean fits(Path folder) {
        return bytes(folder.resolve(SOCKET).toString()).length <= LONGEST_PATH;
    }

    /** Binds inside the home, or gives nothing where its file system has no owners or no sockets. */
    private static @Nullable ServerSocketChannel bind(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(SOCKET));
        Files.deleteIfExists(folder);
        OwnerOnly.makeFolder(folder);
        try {
            return OwnerOnly.holds(folder) ? listen(folder.resolve(SOCKET)) : null;
        } catch (IOException noSockets) {
            LOG.debug("No socket in {}", folder, noSockets);
            return null;
        }
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return door.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException failed) {
            door.close();
            throw failed;
        }
    }

    private static void clearAway(Path home) throws IOException {
        try {
            Meeting.read(home).ifPresent(RelayServer::removeRest);
        } catch (Problem foreign) {
            LOG.warn("{}; it was replaced, and what it names was left alone", foreign.sentence());
        }
        Files.deleteIfExists(home.resolve(Meeting.FILE));
    }

    /** Removes the socket and its folder, as a crashed process or this one leaves them. */
    private static void removeRest(Meeting meeting) {
        Path socket = Path.of(meeting.socket());
        try {
            if (socket.endsWith(SOCKET) && Files.deleteIfExists(socket) && socket.getParent() != null) {
                Files.deleteIfExists(socket.getParent());
            }
        } catch (IOException stays) {
            LOG.debug("Left {} where it is", socket, stays);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(home.resolve(Meeting.FILE));
        } catch (IOException stays) {
            LOG.debug("The relay's file stays", stays);
        }
        removeRest(new Meeting(socket.toString(), token));
    }
}
