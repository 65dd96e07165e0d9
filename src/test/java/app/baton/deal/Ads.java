package app.baton.deal;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.Promise;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Advertisements of the programs of a {@link QuoteCase}. */
public final class Ads {

    public static final CampaignId MONTH = new CampaignId(new UUID(1, 1));

    private Ads() { }

    /** "Ridge month", in its third revision, with the headline "Ridge for less". */
    public static List<Promise> promising(QuoteCase deal, List<String> lines, String... programs) {
        return promising(MONTH, "Ridge month", deal, lines, programs);
    }

    public static List<Promise> promising(CampaignId id, String name, QuoteCase deal, List<String> lines, String... programs) {
        List<Program> all = deal.asked().programs().programs();
        List<Program> its = Stream.of(programs).map(code -> all.stream()
                .filter(program -> program.id().equals(new ProgramId(code))).findFirst().orElseThrow()).toList();
        List<Promised> promised = its.stream().map(program -> new Promised(program.ref(), "", "", "")).toList();
        Campaign campaign = new Campaign(id, 3, name, Channel.SOCIAL, Intent.HIGH, List.of(), LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-30"), Dollars.zero(), "", lines, "", "Ridge for less", "", promised, "", "",
                List.of(), List.of(), "", new PersonId(new UUID(1, 2)));
        return its.stream().map(program -> new Promise(campaign, new Promised(program.ref(), "", "", ""), program)).toList();
    }
}
