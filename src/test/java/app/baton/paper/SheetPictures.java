package app.baton.paper;

import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Writes deal sheets, as PDF and as a picture of each page, into the folder given. */
public final class SheetPictures {

    private static final int DOTS = 110;
    private static final DealPaper PRINTER = new DealPaper(Texts.english(ZoneId.of("America/Detroit")));

    private SheetPictures() { }

    public static void draw(Path folder) throws IOException {
        jackets(folder);
        write(folder, "deal-ways", DealCase.base().sheet(), PaperSize.LETTER);
        write(folder, "deal-finance", DealCase.base().alone(RouteKind.STANDARD), PaperSize.A4);
        write(folder, "deal-lease", DealCase.base().alone(RouteKind.LEASE), PaperSize.LETTER);
        write(folder, "deal-cash-blank", new DealSheet(DealCase.base().trades("[]").quote(),
                DealCase.base().trades("[]").quote().best(RouteKind.CASH).stream().toList(), DealNames.none(DealCase.DAY)),
                PaperSize.LETTER);
        write(folder, "deal-crowded", Crowd.sheet(), PaperSize.LETTER);
        write(folder, "deal-tax-open", new DealSheet(Crowd.taxOpen(), DealSheet.best(Crowd.taxOpen()), DealCase.NAMES),
                PaperSize.LETTER);
    }

    private static void jackets(Path folder) throws IOException {
        JacketPaper jackets = new JacketPaper(Texts.english(ZoneId.of("America/Detroit")));
        write(folder, "jacket", jackets.print(DealCase.base().jacket(RouteKind.STANDARD, DealCase.TRAIL), PaperSize.LETTER));
        write(folder, "jacket-lease", jackets.print(DealCase.base().jacket(RouteKind.LEASE, DealTrail.none()), PaperSize.A4));
        write(folder, "jacket-crowded", jackets.print(Crowd.jacket(), PaperSize.LETTER));
    }

    private static void write(Path folder, String name, DealSheet sheet, PaperSize size) throws IOException {
        write(folder, name, PRINTER.print(sheet, size));
    }

    static void write(Path folder, String name, Paper paper) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), paper.pdf());
        for (int page = 0; page < paper.pages(); page++) {
            Files.write(folder.resolve(name + "-" + (page + 1) + ".png"), paper.picture(page, DOTS));
        }
    }
}
