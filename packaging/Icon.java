import app.baton.ui.kit.Brand;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;

/** Writes the program's mark as an icon file in the form that the name asks for: {@code .png}, {@code .ico}, {@code .icns}. */
public final class Icon {

    private static final int BITS = 32;
    private static final int HEAD = 8;

    private Icon() { }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String name = file.getFileName().toString();
        // Windows has a byte for the size, in which 0 stands for 256
        byte[] png = png(name.endsWith(".ico") ? 256 : 512);
        Files.write(file, name.endsWith(".ico") ? ico(png) : name.endsWith(".icns") ? icns(png) : png);
        System.exit(0);
    }

    private static byte[] png(int size) throws IOException {
        CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
        Platform.startup(() -> drawn.complete(SwingFXUtils.fromFXImage(Brand.icon(size), null)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn.join(), "png", bytes);
        return bytes.toByteArray();
    }

    /** One picture behind the head of an icon file and its one entry. */
    private static byte[] ico(byte[] png) {
        int head = 6 + 16;
        return ByteBuffer.allocate(head + png.length).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0).putShort((short) 1).putShort((short) 1)
                .put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) BITS)
                .putInt(png.length).putInt(head).put(png).array();
    }

    /** One picture of 512 by 512 behind the head of an icon file and its own. */
    private static byte[] icns(byte[] png) {
        return ByteBuffer.allocate(2 * HEAD + png.length)
                .put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(2 * HEAD + png.length)
                .put("ic09".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD + png.length).put(png).array();
    }
}
