package app.baton.ui;

import app.baton.ui.admin.AdminPictures;
import app.baton.ui.campaigns.CampaignPictures;
import app.baton.ui.shell.ShellPictures;
import app.baton.ui.today.TodayPictures;
import app.baton.ui.welcome.WelcomePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

/** Draws every screen, light and dark, at 1280 by 800 and 1920 by 1080, into a folder, for people to look at. */
public final class Pictures {

    private Pictures() { }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        WelcomePictures.draw(folder);
        ShellPictures.draw(folder);
        TodayPictures.draw(folder);
        CampaignPictures.draw(folder);
        AdminPictures.draw(folder);
        Platform.exit();
    }
}
