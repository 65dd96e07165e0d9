package app.baton.app;

import app.baton.campaign.CampaignFile;
import app.baton.journal.PageRequest;
import app.baton.people.User;
import app.baton.ui.campaigns.CampaignsScreen;
import app.baton.ui.shell.PaletteSource;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** Campaigns by name, tag or vehicle line, for the palette; each user finds what his list shows. */
record CampaignSource(Gatekeeper gate) implements PaletteSource {

    private static final int NEWEST = 500;

    @Override
    public List<Hit> find(User user, String typed, int most) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Wiring wiring = gate.wiring();
        return wiring.campaignDesk.list(user, PageRequest.first(NEWEST)).rows().stream()
                .filter(file -> words(file).contains(wanted)).limit(most)
                .map(file -> new Hit(file.campaign().name(), wiring.texts.say("app.campaign"), Feather.FLAG, CampaignsScreen.ID,
                        file.campaign().id().toString())).toList();
    }

    private static String words(CampaignFile file) {
        return (file.campaign().name() + " " + String.join(" ", file.campaign().sourceTags()) + " "
                + String.join(" ", file.campaign().vehicleLines())).toLowerCase(Locale.ROOT);
    }
}
