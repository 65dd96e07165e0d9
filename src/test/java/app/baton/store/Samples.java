package app.baton.store;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFormat;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.Promised;
import app.baton.campaign.SeenContent;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonDeals;
import app.baton.exchange.JsonLeads;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Programs;
import app.baton.journal.Clock;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.money.Dollars;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Small things to store. */
final class Samples {

    static final Clock CLOCK = MapBooks.CLOCK;
    static final Ids IDS = new Ids(CLOCK);
    static final ProgramFormat PROGRAMS = new JsonPrograms();
    static final CampaignFormat CAMPAIGNS = new JsonCampaigns(PROGRAMS);
    static final StoreFormats FORMATS = new StoreFormats(PROGRAMS, CAMPAIGNS, new JsonDeals(), new JsonLeads());
    static final LocalDate NOV_2 = LocalDate.of(2026, 11, 2);

    private Samples() { }

    static UUID id() {
        return IDS.next();
    }

    static Desk desk() {
        var dealership = new Dealership(new DealershipId(id()), "Lakeside Ford", "Holland", "MI", CLOCK.zone());
        return deskOf(dealership, "Showroom 2");
    }

    static Desk deskOf(Dealership dealership, String name) {
        return new Desk(new DeskId(id()), name, dealership);
    }

    static Person person(String login, String name, Role... roles) {
        return Person.newcomer(new PersonId(id()), login, name, "Title of " + name, Set.of(roles));
    }

    static Program program(String id, int revision) {
        return program(id, revision, "Program " + id);
    }

    static Program program(String id, int revision, String name) {
        return Programs.cash(id, revision, name, 2_500);
    }

    static ProgramRef ref(String id, int revision) {
        return new ProgramRef(new ProgramId(id), revision);
    }

    static Campaign campaign(UUID id, int revision, String name, LocalDate starts, LocalDate ends) {
        return new Campaign(new CampaignId(id), revision, name, Channel.SOCIAL, Intent.HIGH,
                JourneyStage.RESEARCH, List.of("LF-SOC-11"), starts, ends,
                Dollars.of(4_500), "40 appointments", List.of("F-150"), "https://lakeside.example/f150", "$2,500 off",
                "Copy: “really”, éàü", List.of(new Promised(ref("26-1101", 1), "why", "how", "next")), "purpose", "talk track",
                List.of(new ValueStatement("", Intent.HIGH, ValueTopic.SAFETY, "Five stars.")),
                List.of(new SeenContent("Review", "https://example.com/review")), List.of("timeline"), "note",
                new PersonId(id), "");
    }
}
