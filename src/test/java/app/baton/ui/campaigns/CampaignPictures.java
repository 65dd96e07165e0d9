package app.baton.ui.campaigns;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Writes pictures of Campaigns, as each role sees it, into the folder given as first argument. */
public final class CampaignPictures {

    private CampaignPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        DemoStore demo = new DemoStore();
        FrictionNote early = demo.store.friction.write(demo.store.ana, new FrictionDraft(FrictionKind.HEADLINE_MISREAD,
                "He thought the $3,000 is for everybody", FrictionAbout.of(demo.campaigns.get(0))));
        demo.store.clock.pass(Duration.ofDays(2));
        demo.store.friction.write(demo.store.ana, new FrictionDraft(FrictionKind.DOWN_PAYMENT,
                "Expected nothing down on the lease", FrictionAbout.of(demo.campaigns.get(1))));
        for (String said : List.of("Asked for the loan car as well", "Lease ad shows another trim", "No ZIP in the form")) {
            demo.store.friction.write(demo.store.ana,
                    new FrictionDraft(FrictionKind.OTHER, said, FrictionAbout.of(demo.campaigns.get(2))));
        }
        list(shots, demo, "campaigns-marketing", demo.store.mia);
        opened(shots, demo, "campaigns-note", demo.store.mia, "friction " + early.id());
        list(shots, demo, "campaigns-finance", demo.store.frank);
        list(shots, demo, "campaigns-ana", demo.store.ana);
        editor(shots, demo, "campaign-draft", demo.store.mia, 4);
        editor(shots, demo, "campaign-answer", demo.store.frank, 2);
        merge(shots, demo);
        OldRevisionsTest.extend(demo, "26-1101");
        OldRevisionsTest.extend(demo, "26-1102");
        list(shots, demo, "campaigns-old", demo.store.mia);
        OldRevisionsTest.takeAlongAndPropose(demo, demo.campaigns.getFirst());
        editor(shots, demo, "campaign-again", demo.store.frank, 0);
    }

    private static void list(Shots shots, DemoStore demo, String name, User user) {
        shots.take(name, () -> {
            CampaignsScreen screen = Desk.of(demo.store, user).screen();
            screen.shown();
            return Frame.around(screen.node());
        });
    }

    private static void editor(Shots shots, DemoStore demo, String name, User user, int campaign) {
        opened(shots, demo, name, user, demo.campaigns.get(campaign).id().toString());
    }

    private static void opened(Shots shots, DemoStore demo, String name, User user, String thing) {
        shots.take(name, () -> {
            CampaignsScreen screen = Desk.of(demo.store, user).screen();
            screen.shown();
            screen.open(thing);
            return Frame.around(screen.node());
        });
    }

    /** Two people at one draft, and the bottom of the form. */
    private static void merge(Shots shots, DemoStore demo) {
        shots.take("campaign-merge", () -> {
            CampaignFile draft = demo.store.books.campaigns().latest(demo.campaigns.get(4).id()).orElseThrow();
            Desk mine = Desk.of(demo.store, demo.store.mia);
            mine.model().open(draft);
            demo.store.campaigns.save(demo.store.mia, draft, draft.campaign().headed("By somebody else, " + draft.version()));
            mine.model().editor().fields.headline.set("By me, " + draft.version());
            mine.model().editor().save();
            return Frame.around(mine.screen().node());
        });
    }
}
