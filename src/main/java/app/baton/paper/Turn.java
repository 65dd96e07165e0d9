package app.baton.paper;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.pdfbox.util.Matrix;

/** How a photo has to be turned to stand upright, as the camera noted it in the JPEG (EXIF orientation 1 to 8). */
enum Turn {
    NONE(1, 0, 0, 1, 0, 0), MIRRORED(-1, 0, 0, 1, 1, 0), HALF(-1, 0, 0, -1, 1, 1), FLIPPED(1, 0, 0, -1, 0, 1),
    TRANSPOSED(0, -1, -1, 0, 1, 1), RIGHT(0, -1, 1, 0, 0, 1), TRANSVERSED(0, 1, 1, 0, 0, 0), LEFT(0, 1, -1, 0, 1, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ENTRY = 12;

    private final float[] unit;

    Turn(float... unit) {
        this.unit = unit;
    }

    /** Whether width and height change places. */
    boolean lying() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** From the unit square, in which PDF draws every picture, to a box. */
    Matrix into(float left, float bottom, float width, float height) {
        return new Matrix(unit[0] * width, unit[1] * height, unit[2] * width, unit[3] * height, left + unit[4] * width,
                bottom + unit[5] * height);
    }

    /** What a JPEG says; {@code NONE} where it says nothing that can be read. */
    static Turn of(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 10 < jpeg.length) {
            int marker = in.getShort(at) & 0xFFFF;
            int length = in.getShort(at + 2) & 0xFFFF;
            if (marker == SCAN || marker >>> 8 != 0xFF || length < 2) {
                return NONE;
            }
            if (marker == APP1 && in.getInt(at + 4) == 0x45786966) {
                int from = at + 10;
                int to = Math.min(jpeg.length, at + 2 + length);
                return from + 8 > to ? NONE : exif(in.slice(from, to - from));
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static Turn exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return NONE;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int said = tiff.getShort(entry + 8) & 0xFFFF;
                return said >= 1 && said <= values().length ? values()[said - 1] : NONE;
            }
        }
        return NONE;
    }
}
