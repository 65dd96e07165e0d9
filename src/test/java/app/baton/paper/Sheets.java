package app.baton.paper;

import app.baton.campaign.Brief;
import app.baton.campaign.BriefAge;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.DemoCampaigns;
import app.baton.campaign.Lakeside;
import app.baton.campaign.Offers;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sheets to print: the demo's campaigns, and as many invented ones as a test likes. */
final class Sheets {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Sheets() { }

    /** All campaigns of the demo, against the first revision of one of them. */
    static BriefSheet demo() {
        List<Campaign> all = DemoCampaigns.campaigns();
        return new BriefSheet("Lakeside Ford", brief(214, all.subList(1, 5), DemoCampaigns.bulletin().programs()),
                Optional.of(brief(213, all.subList(0, 1), DemoCampaigns.bulletin().programs())), DAY, false);
    }

    /** So many campaigns with the demo's words and five programs of their own each. */
    static BriefSheet many(int campaigns) {
        Campaign model = DemoCampaigns.campaigns().get(1);
        List<Campaign> all = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        for (int i = 1; i <= campaigns; i++) {
            List<Promised> promises = new ArrayList<>();
            for (int j = 0; j < 5; j++) {
                Program program = Offers.cash("26-" + i + "-" + j, 1, Offers.LAST, Map.of("F-150", 500 + i, "Explorer", 250 + j));
                Promised words = model.promises().get(j % model.promises().size());
                programs.add(program);
                promises.add(new Promised(program.ref(), words.why(), words.how(), words.nextStep()));
            }
            all.add(model.as(new CampaignId(new UUID(9, i)), 1).named("Campaign number " + i).promising(promises));
        }
        return new BriefSheet("Lakeside Ford", brief(214, all, programs), Optional.of(brief(213, List.of(), List.of())), DAY,
                false);
    }

    /** One campaign with these words all over. */
    static BriefSheet saying(String words, Program... programs) {
        Campaign model = DemoCampaigns.campaigns().get(1);
        List<Promised> promises = Arrays.stream(programs).map(it -> new Promised(it.ref(), words, words, words)).toList();
        Campaign campaign = new Campaign(model.id(), 1, words, model.channel(), model.intent(), model.sourceTags(), Offers.FIRST,
                Offers.LAST, model.spend(), words, model.vehicleLines(), words, words, words, promises, words, words,
                List.of(), List.of(), words, model.owner());
        return new BriefSheet("Lakeside Ford", brief(214, List.of(campaign), List.of(programs)), Optional.empty(), DAY, true);
    }

    static Brief brief(long number, List<Campaign> campaigns, List<Program> programs) {
        Instant issued = Instant.parse("2026-11-23T13:02:00Z");
        return new Brief(number, DAY, Lakeside.DESK, "Mia Chen", issued, issued.plus(BriefAge.GOOD), campaigns, programs,
                List.of(), List.of());
    }
}
