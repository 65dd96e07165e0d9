package app.baton.cli.relay;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Messages on a socket: four bytes of length, then so many bytes, within a size and a time. */
final class Frames {

    private Frames() { }

    /**
     * Reads one message.
     *
     * @throws IOException when the other side closes early, says more than it may, or takes longer than the patience
     */
    static byte[] read(SocketChannel channel, int most, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        fill(channel, length, deadline);
        int announced = length.flip().getInt();
        if (announced < 0 || announced > most) {
            throw new IOException("a message of " + Integer.toUnsignedString(announced) + " bytes; at most " + most);
        }
        ByteBuffer message = ByteBuffer.allocate(announced);
        fill(channel, message, deadline);
        return message.array();
    }

    static void write(SocketChannel channel, byte[] message, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + message.length).putInt(message.length).put(message).flip();
        try (Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_WRITE);
            while (buffer.hasRemaining()) {
                if (channel.write(buffer) == 0) {
                    await(selector, deadline);
                }
            }
        }
    }

    private static void fill(SocketChannel channel, ByteBuffer buffer, long deadline) throws IOException {
        try (Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            while (buffer.hasRemaining()) {
                int got = channel.read(buffer);
                if (got < 0) {
                    throw new EOFException("the other side closed in the middle of a message");
                }
                if (got == 0) {
                    await(selector, deadline);
                }
            }
        }
    }

    private static void await(Selector selector, long deadline) throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new InterruptedIOException("the other side took too long");
        }
        selector.select(left);
        selector.selectedKeys().clear();
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }
}
