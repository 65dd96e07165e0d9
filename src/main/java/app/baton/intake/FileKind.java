package app.baton.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    PDF, JPEG, PNG, TIFF,
    /** What telephones take photos as, under several names. */
    HEIC,
    /** A picture of a kind that is not kept. */
    OTHER_PICTURE,
    PROGRAM,
    /** Also every document of an office program. */
    ARCHIVE,
    WEB_PAGE,
    UNKNOWN;

    private static final Set<String> TELEPHONE = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");
    private static final int BRAND = 8;

    static FileKind of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("ftyp", 4) && head.length() >= BRAND + 4) {
            return TELEPHONE.contains(head.substring(BRAND, BRAND + 4)) ? HEIC : UNKNOWN;
        }
        return other(content, head, text);
    }

    private static FileKind other(byte[] content, String head, String text) {
        if (starts(head, List.of("GIF8", "BM", "II+\0", "MM\0+")) || head.startsWith("RIFF") && head.startsWith("WEBP", BRAND)) {
            return OTHER_PICTURE;
        }
        if (starts(head, List.of("MZ", "\u007fELF", "#!")) || machO(content)) {
            return PROGRAM;
        }
        if (starts(head, List.of("PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "Rar!", "7z\u00bc\u00af", "\u001f\u008b"))) {
            return ARCHIVE;
        }
        return text.startsWith("<") ? WEB_PAGE : UNKNOWN;
    }

    private static boolean starts(String head, List<String> with) {
        return with.stream().anyMatch(head::startsWith);
    }

    private static boolean machO(byte[] content) {
        if (content.length < 4) {
            return false;
        }
        byte[] first = Arrays.copyOf(content, 4);
        return Set.of(0xFEEDFACE, 0xFEEDFACF, 0xCEFAEDFE, 0xCFFAEDFE, 0xCAFEBABE)
                .contains(ByteBuffer.wrap(first).getInt());
    }
}
