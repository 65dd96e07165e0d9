package app.baton.paper;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers that the operating system knows, asked anew each time, because they come and go. */
public final class SystemPrinters implements Printers {

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> standard;
    private final Texts texts;

    SystemPrinters(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> standard, Texts texts) {
        this.services = services;
        this.standard = standard;
        this.texts = texts;
    }

    public static SystemPrinters ofThisMachine(Texts texts) {
        return new SystemPrinters(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()), texts);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(services.get().stream().map(PrintService::getName).distinct().sorted().toList());
        usual().filter(names::remove).ifPresent(names::addFirst);
        return names;
    }

    @Override
    public Optional<String> usual() {
        return standard.get().map(PrintService::getName);
    }

    @Override
    public void print(Paper paper, String printer, int copies) {
        PrintService service = services.get().stream().filter(each -> each.getName().equals(printer)).findFirst()
                .orElseThrow(() -> Problem.couldNot("paper.printer-gone", texts.say("paper.printer-gone", printer)));
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(paper.title());
            job.setCopies(copies);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException | IOException refused) {
            throw Problem.couldNot("paper.not-printed", texts.say("paper.not-printed", printer), refused);
        }
    }
}
