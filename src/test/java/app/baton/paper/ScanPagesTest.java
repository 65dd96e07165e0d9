package app.baton.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.life.Deal;
import app.baton.deal.life.Floor;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.incentive.RouteKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The jacket of a kept deal with its scans behind it. */
class ScanPagesTest {

    private static final int DOTS = 72;

    private final Floor floor = new Floor();
    private final JacketPaper printer = new JacketPaper(floor.texts);

    private Deal with(ScanFile... files) {
        Deal deal = floor.billSeen(floor.withFinance());
        UUID proof = deal.proofs().getFirst().id();
        for (ScanFile file : files) {
            deal = floor.proofs.add(floor.ana, deal, proof, file);
        }
        return deal;
    }

    private Paper print(Deal deal, PaperSize size) {
        return printer.print(floor.jackets.of(floor.frank, deal), "Lakeside Ford", floor.clock.today(), size);
    }

    private static List<String> pages(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            PDFTextStripper text = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                text.setStartPage(page);
                text.setEndPage(page);
                try {
                    return text.getText(document).replaceAll("\\s+", " ");
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyPageOfEveryScanStandsBehindTheWordsUnderWhatItProves(PaperSize size) throws IOException {
        ScanFile bill = ScanSamples.bill();
        Deal deal = with(bill, ScanSamples.file("front.jpg", ScanType.JPEG, ScanSamples.jpeg(600, 400), 1),
                ScanSamples.file("card.png", ScanType.PNG, ScanSamples.png(300, 200), 1),
                ScanSamples.file("fax.tif", ScanType.TIFF, ScanSamples.tiff(2), 2));
        Paper paper = print(deal, size);

        List<String> pages = pages(paper);
        List<String> scans = pages.subList(pages.size() - 6, pages.size());
        assertThat(paper.pages()).isEqualTo(pages.size());
        assertThat(scans).allSatisfy(page -> assertThat(page).contains(
                "bill of sale for N-1, in the name of Pat Rivera, dated Nov 24, 2026, seen by Ana Morales on Nov 24, 2026"));
        assertThat(scans.get(0)).contains("bill of sale.pdf, page 1 of 2, SHA-256 " + bill.scan().mark(),
                "Bill of sale, sheet 1");
        assertThat(scans.get(1)).contains("page 2 of 2", "ill of sale, sheet 2");
        assertThat(scans.get(2)).contains("front.jpg, SHA-256 ");
        assertThat(scans.get(5)).contains("fax.tif, page 2 of 2", "Page " + pages.size() + " of " + pages.size());
        assertThat(String.join(" ", pages)).contains("Seen by Ana Morales on Nov 24, 2026", "Approvals",
                "bill of sale For N-1, in the name of Pat Rivera, dated Nov 24, 2026. bill of sale.pdf, SHA-256",
                        bill.scan().mark());
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getPages()).allSatisfy(page -> assertThat(page.getMediaBox().getWidth()).isEqualTo(size.width()));
        }
        assertThat(print(deal, size).pdf()).as("the same jacket gives the same bytes").isEqualTo(paper.pdf());
    }

    @Test
    void aScanThatHasNotArrivedSaysSoOnItsPage() throws IOException {
        var bill = new JacketScan("Bill of sale for N-1", ScanSamples.bill().scan(), Optional::empty);
        assertThat(pages(print(bill)).getLast()).contains("Bill of sale for N-1",
                "The scan has not arrived on this desk yet.");
    }

    @Test
    void whatSomebodyWroteOntoAPdfIsDrawnWithIt() throws IOException {
        ScanFile noted = ScanSamples.file("noted.pdf", ScanType.PDF, ScanSamples.annotatedPdf(), 1);
        ScanFile plain = ScanSamples.file("plain.pdf", ScanType.PDF, ScanSamples.pdf(1), 1);
        assertThat(reds(print(scan(noted)))).isGreaterThan(20);
        assertThat(reds(print(scan(plain)))).isZero();
    }

    /** Red points of the last page. */
    private static int reds(Paper paper) throws IOException {
        BufferedImage page = page(paper);
        int reds = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                reds += red(page, x, y) ? 1 : 0;
            }
        }
        return reds;
    }

    /** The red corner of a lying photo, wherever the camera's note puts it. */
    @ParameterizedTest
    @CsvSource({"1, left, top", "2, right, top", "3, right, bottom", "4, left, bottom", "5, left, top", "6, right, top",
        "7, right, bottom", "8, left, bottom", "0, left, top", "99, left, top"})
    void aPhotoStandsAsTheCameraWasHeld(int noted, String across, String up) throws IOException {
        ScanFile photo = ScanSamples.file("photo.jpg", ScanType.JPEG, turned(ScanSamples.jpeg(400, 300), noted), 1);
        BufferedImage page = page(print(scan(photo)));
        boolean lying = noted >= 5 && noted <= 8;
        int width = lying ? 300 : 400;
        int height = lying ? 400 : 300;
        int left = (612 - width) / 2;
        int top = top(page, left + width / 2);
        int x = across.equals("left") ? left + 20 : left + width - 20;
        int y = up.equals("top") ? top + 20 : top + height - 20;
        assertThat(red(page, x, y)).as("red at %s %s", across, up).isTrue();
        assertThat(red(page, 2 * left + width - x, 2 * top + height - y)).as("and not at the other end").isFalse();
    }

    /** Where the picture begins under the line. */
    private static int top(BufferedImage page, int x) {
        int y = 120;
        while (new Color(page.getRGB(x, y)).getRed() < 250) {
            y--;
        }
        return y + 1;
    }

    private static boolean red(BufferedImage page, int x, int y) {
        Color color = new Color(page.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 90 && color.getBlue() < 90;
    }

    /** With an EXIF note of how the camera was held. */
    private static byte[] turned(byte[] jpeg, int noted) {
        byte[] note = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0,
            3, 0, 0, 0, 1, 0, (byte) noted, 0, 0, 0, 0, 0, 0};
        byte[] all = new byte[jpeg.length + note.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(note, 0, all, 2, note.length);
        System.arraycopy(jpeg, 2, all, 2 + note.length, jpeg.length - 2);
        return all;
    }

    private static JacketScan scan(ScanFile file) {
        return new JacketScan("A paper", file.scan(), () -> Optional.of(file.content()));
    }

    private Paper print(JacketScan scan) {
        Jacket jacket = DealCase.base().jacket(RouteKind.STANDARD, DealTrail.none());
        return printer.print(new Jacket(jacket.quote(), jacket.on(), jacket.rulebooks(), jacket.names(), jacket.trail(),
                jacket.findings(), List.of(), List.of(scan)), PaperSize.LETTER);
    }

    private static BufferedImage page(Paper paper) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(paper.picture(paper.pages() - 1, DOTS)));
    }
}
