package app.baton.ui;

import app.baton.paper.PaperPictures;
import app.baton.paper.SheetPictures;
import app.baton.ui.admin.AdminPictures;
import app.baton.ui.campaigns.CampaignPictures;
import app.baton.ui.deals.DealPictures;
import app.baton.ui.deals.grid.WorkbenchPictures;
import app.baton.ui.finance.FinancePictures;
import app.baton.ui.leads.LeadPictures;
import app.baton.ui.programs.ProgramPictures;
import app.baton.ui.shell.ShellPictures;
import app.baton.ui.stock.StockPictures;
import app.baton.ui.today.TodayPictures;
import app.baton.ui.tracker.TrackerPictures;
import app.baton.ui.welcome.WelcomePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;

/**
 * Draws every screen, light and dark, at 1280 by 800 and 1920 by 1080, into a folder, for people to look at; names of
 * screens after the folder draw only those.
 */
public final class Pictures {

    private static final Map<String, Album> ALBUMS = new TreeMap<>(Map.ofEntries(
            album("welcome", WelcomePictures::draw),
            album("shell", ShellPictures::draw),
            album("today", TodayPictures::draw),
            album("campaigns", CampaignPictures::draw),
            album("programs", ProgramPictures::draw),
            album("program-editor", ProgramPictures::drawEditor),
            album("matrix", ProgramPictures::drawMatrix),
            album("admin", AdminPictures::draw),
            album("paper", PaperPictures::draw),
            album("deal-sheet", SheetPictures::draw),
            album("stock", StockPictures::draw),
            album("deals", DealPictures::draw),
            album("deals-under", WorkbenchPictures::draw),
            album("leads", LeadPictures::draw),
            album("finance", FinancePictures::draw),
            album("tracker", TrackerPictures::draw),
            album("calendar", TrackerPictures::drawCalendar),
            album("charts", TrackerPictures::drawCharts)));

    private Pictures() { }

    private static Map.Entry<String, Album> album(String screen, Album album) {
        return Map.entry(screen, album);
    }

    /** The pictures of one screen. */
    private interface Album {
        void draw(Path folder) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (Map.Entry<String, Album> album : ALBUMS.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(album.getKey())) {
                album.getValue().draw(folder);
            }
        }
        Platform.exit();
    }
}
