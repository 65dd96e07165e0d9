package app.baton.paper;

import app.baton.campaign.Offers;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/** Writes printed briefs, as PDF and as pictures of their first page, into the folder given. */
public final class PaperPictures {

    private static final int DOTS = 110;

    private PaperPictures() { }

    public static void draw(Path folder) throws IOException {
        BriefPaper printer = new BriefPaper(Texts.english(ZoneId.of("America/Detroit")));
        write(folder, "paper-demo", printer.print(Sheets.demo(), PaperSize.LETTER));
        write(folder, "paper-hostile", printer.print(Sheets.saying("x".repeat(700) + " Ünïcödé Привет Ελλάδα 日本語 🚗 end. "
                + "https://lakeside.example/" + "very-long-path/".repeat(40),
                Offers.cash("26-1", 1, Offers.LAST, Map.of("F-150", 2500))), PaperSize.LETTER));
        write(folder, "paper-6", printer.print(Sheets.many(6), PaperSize.LETTER));
        write(folder, "paper-200", printer.print(Sheets.many(200), PaperSize.A4));
    }

    private static void write(Path folder, String name, Paper paper) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), paper.pdf());
        Files.write(folder.resolve(name + ".png"), paper.picture(0, DOTS));
    }
}
