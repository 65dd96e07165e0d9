package app.baton.ui;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Pictures of screens in a palette of 256 colors, a third as large as with all of them, and the same to the eye. */
public final class SmallPng {

    private static final int COLORS = 256;
    /** Shades are put together that differ in the lowest bits only. */
    private static final int SHADES = 0xFCFCFC;

    private SmallPng() { }

    public static void write(Image image, Path file) {
        BufferedImage full = SwingFXUtils.fromFXImage(image, null);
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> shades = new HashMap<>();
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
            shades.merge(pixel & SHADES, 1, Integer::sum);
        }
        // where two are as frequent the value decides, so that the same screen gives the same file
        List<Integer> palette = shades.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COLORS).map(Map.Entry::getKey).toList();
        // a shade is shown as the color in it that is seen most
        Map<Integer, Integer> exact = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(color -> exact.put(color.getKey() & SHADES, color.getKey()));
        int[] colors = palette.stream().mapToInt(shade -> Objects.requireNonNull(exact.get(shade))).toArray();
        BufferedImage small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colors.length, colors, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i] & SHADES, shade -> nearest(shade, colors));
            small.getRaster().setSample(i % full.getWidth(), i / full.getWidth(), 0, index);
        }
        try {
            ImageIO.write(small, "png", file.toFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static int nearest(int shade, int[] colors) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length && least > 0; i++) {
            int distance = square(shade, colors[i], 16) + square(shade, colors[i], 8) + square(shade, colors[i], 0);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other, int shift) {
        int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
        return difference * difference;
    }
}
