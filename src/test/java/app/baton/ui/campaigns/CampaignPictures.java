package app.baton.ui.campaigns;

import app.baton.campaign.DemoStore;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;

/** Writes pictures of Campaigns, as each role sees it, into the folder given as first argument. */
public final class CampaignPictures {

    private CampaignPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        DemoStore demo = new DemoStore();
        list(shots, demo, "campaigns-marketing", demo.store.mia);
        list(shots, demo, "campaigns-finance", demo.store.frank);
        list(shots, demo, "campaigns-ana", demo.store.ana);
        editor(shots, demo, "campaign-draft", demo.store.mia, 4);
        editor(shots, demo, "campaign-answer", demo.store.frank, 2);
    }

    private static void list(Shots shots, DemoStore demo, String name, User user) {
        shots.take(name, () -> {
            CampaignsScreen screen = Desk.of(demo.store, user).screen();
            screen.shown();
            return Frame.around(screen.node());
        });
    }

    private static void editor(Shots shots, DemoStore demo, String name, User user, int campaign) {
        shots.take(name, () -> {
            CampaignsScreen screen = Desk.of(demo.store, user).screen();
            screen.shown();
            screen.open(demo.campaigns.get(campaign).id().toString());
            return Frame.around(screen.node());
        });
    }
}
