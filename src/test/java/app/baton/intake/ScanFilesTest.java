package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.scan.Hash;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.journal.Background.Progress;
import app.baton.journal.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken as scans, and what is said of the others. */
class ScanFilesTest {

    private final ScanFiles files = new ScanFiles();

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(Arguments.of(ScanSamples.pdf(3), ScanType.PDF, 3),
                Arguments.of(ScanSamples.annotatedPdf(), ScanType.PDF, 1),
                Arguments.of(ScanSamples.jpeg(1200, 900), ScanType.JPEG, 1),
                Arguments.of(ScanSamples.png(300, 400), ScanType.PNG, 1), Arguments.of(ScanSamples.tiff(2), ScanType.TIFF, 2));
    }

    @ParameterizedTest
    @MethodSource("good")
    void aScanIsWhatItsContentIsWhateverItsNameSays(byte[] content, ScanType type, int pages) {
        ScanFile file = files.read("license.docx", content);

        assertThat(file.scan()).isEqualTo(new Scan(Hash.of(content), "license.docx", type, content.length, pages));
        assertThat(file.content()).isEqualTo(content);
    }

    private static byte[] cut(byte[] content, double share) {
        return Arrays.copyOf(content, (int) (content.length * share));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> bad() {
        return Stream.of(Arguments.of("empty", new byte[0], "scan.empty", "is empty"),
                Arguments.of("a program named PDF", text("MZ\u0090\0\3\0\0\0\4\0"), "scan.type",
                        "a program, whatever its name says"),
                Arguments.of("a script", text("#!/bin/sh\n"), "scan.type", "a program"),
                Arguments.of("a program of a Mac", new byte[] {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE, 7},
                        "scan.type", "a program"),
                Arguments.of("a document", text("PK\3\4\24\0\6\0"), "scan.type", "an archive or an office document"),
                Arguments.of("a page", text("<html><body>%PDF-</body>"), "scan.type", "a web page"),
                Arguments.of("an animation", text("GIF89a\1\0\1\0"), "scan.type", "Save it as PNG or JPEG"),
                Arguments.of("a text", text("Hello"), "scan.type", "none of those"),
                Arguments.of("a telephone's photo", text("\0\0\0\30ftypheic\0\0\0\0mif1"), "scan.heic", "Most Compatible"),
                Arguments.of("a locked PDF", ScanSamples.lockedPdf(), "scan.password", "Save it without one"),
                Arguments.of("a PDF that is not to be printed", ScanSamples.unprintablePdf(), "scan.not-printable", "printed"),
                Arguments.of("a book", ScanSamples.pdf(101), "scan.pages", "has 101 pages"),
                Arguments.of("a PDF cut", cut(ScanSamples.pdf(3), 0.6), "scan.broken", "ends in the middle"),
                Arguments.of("a PDF of nothing", text("%PDF-1.7\n%%EOF\n"), "scan.broken", "PDF"),
                Arguments.of("a PDF without pages", ScanSamples.pdf(0), "scan.broken", "has no page"),
                Arguments.of("a photo cut", cut(ScanSamples.jpeg(1200, 900), 0.5), "scan.broken", "ends in the middle"),
                Arguments.of("a photo's head", cut(ScanSamples.jpeg(1200, 900), 0.01), "scan.broken", "cannot be drawn"),
                Arguments.of("a picture cut", cut(ScanSamples.png(300, 400), 0.5), "scan.broken", "scan"),
                Arguments.of("a fax cut", cut(ScanSamples.tiff(2), 0.5), "scan.broken", "cannot be drawn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void whatIsNoScanIsRefusedWithItsFieldAndItsMend(String what, byte[] content, String code, String words) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.read("license.pdf", content)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains("file");
            assertThat(problem.sentence()).contains("license.pdf", "Nothing was kept.").containsIgnoringCase(words).endsWith(".")
                    .doesNotContain("Exception");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../license.pdf", "C:\\scans\\license.pdf", "license\n.pdf", "lic\u202Eense.pdf", "..", " ",
        "license\u0000.pdf"})
    void aNameWithAFolderOrHiddenCharactersIsRefused(String name) {
        byte[] content = ScanSamples.pdf(1);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.read(name, content)).satisfies(problem -> {
            assertThat(problem.field()).contains("name");
            assertThat(problem.sentence()).startsWith("The file").endsWith("Nothing was kept.");
        });
    }

    @Test
    void aNameOfAnyLanguageIsTakenAndAVeryLongOneIsNot() {
        assertThat(files.read("F\u00fchrerschein \u8eab\u5206\u8bc1.pdf", ScanSamples.pdf(1)).scan().name()).endsWith(".pdf");
        String name = "a".repeat(Scan.LONGEST_NAME) + ".pdf";
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.read(name, ScanSamples.pdf(1)))
                .withMessageContaining("204 characters");
    }

    @Test
    void aPictureThatUnpacksToFarTooManyPointsIsRefusedUnread() {
        byte[] huge = ScanSamples.png(10, 10);
        huge[16] = 0x7f;
        huge[20] = 0x7f;
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.read("bomb.png", huge))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("scan.too-fine"));
    }

    @Test
    void aFileOfEightyMegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("folder of the deal.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(80L << 20);
        }
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.open(large, untouched()))
                .satisfies(problem -> assertThat(problem.sentence()).contains("has 80 MB", "at most 20 MB", "Nothing was kept."));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.read("large.pdf", new byte[Scan.MOST_BYTES + 1]))
                .satisfies(problem -> assertThat(problem.sentence()).contains("has 21 MB"));
    }

    @Test
    void whatIsNotThereOrAFolderIsSaid() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.open(folder.resolve("gone.pdf"), untouched()))
                .withMessageContaining("There is no file");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> files.open(folder, untouched()))
                .withMessageContaining("is a folder");
    }

    private static Progress untouched() {
        return new Watched(false);
    }

    @Test
    void itSaysHowFarItIsAndStopsWhenItIsTold() throws IOException {
        Path file = folder.resolve("bill.pdf");
        Files.write(file, ScanSamples.pdf(2));
        Watched watched = new Watched(false);
        assertThat(files.open(file, watched)).map(read -> read.scan().name()).hasValue("bill.pdf");
        assertThat(watched.done).isEqualTo(Files.size(file));
        assertThat(files.open(file, new Watched(true))).isEmpty();
    }

    private static final class Watched implements Progress {

        private final boolean stopped;
        private long done;

        private Watched(boolean stopped) {
            this.stopped = stopped;
        }

        @Override
        public void at(long now, long total) {
            done = now;
        }

        @Override
        public void say(String message) {
            // nobody reads
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }
}
