package app.baton.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Printing for real, on the printer that every Java has: one that writes PostScript. */
class SystemPrintersTest {

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final ByteArrayOutputStream tray = new ByteArrayOutputStream();
    private final PrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(tray);
    private final SystemPrinters printers = new SystemPrinters(() -> List.of(service), () -> Optional.of(service), texts);

    @Test
    void aPageGoesToThePrinterInItsOwnSize() {
        Paper paper = new BriefPaper(texts).print(Sheets.demo(), PaperSize.LETTER);

        printers.print(paper, printers.names().getFirst(), 1);

        String postscript = tray.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS").contains("showpage");
        assertThat(postscript.split("showpage", -1).length - 1).as("one page").isEqualTo(paper.pages());
    }

    @Test
    void aPrinterThatIsGoneIsASentence() {
        Paper paper = new BriefPaper(texts).print(Sheets.demo(), PaperSize.LETTER);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> printers.print(paper, "Upstairs", 1))
                .satisfies(problem -> assertThat(problem.sentence()).contains("Upstairs", "Nothing was printed"));
    }

    @Test
    void thisMachineCanBeAskedWhateverItHas() {
        SystemPrinters own = SystemPrinters.ofThisMachine(texts);
        assertThat(own.usual().filter(name -> !own.names().contains(name))).isEmpty();
    }
}
