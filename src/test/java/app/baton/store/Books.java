package app.baton.store;

import app.baton.campaign.BriefBook;
import app.baton.campaign.CampaignBook;
import app.baton.campaign.FrictionBook;
import app.baton.deal.life.DealBook;
import app.baton.deal.scan.ParcelBook;
import app.baton.deal.scan.ScanBook;
import app.baton.incentive.BulletinBook;
import app.baton.incentive.DraftBook;
import app.baton.incentive.ProgramBook;
import app.baton.journal.ActivityBook;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.DocumentBook;
import app.baton.journal.Secrets;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.lead.LeadBook;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.OriginalBook;
import app.baton.lead.offer.OfferBook;
import app.baton.people.ColleagueBook;
import app.baton.people.Desk;
import app.baton.people.PeopleBook;
import app.baton.twins.MapBooks;
import app.baton.vehicle.StockBook;
import java.util.UUID;
import java.util.function.Supplier;

/** The books of one new desk of a new dealership, on one of the three engines that must agree. */
record Books(DeskId desk, UnitOfWork unit, ActivityBook activity, DocumentBook documents, Secrets secrets, Settings settings,
             PeopleBook people, ColleagueBook colleagues, ProgramBook programs, DraftBook drafts, BulletinBook bulletins,
             CampaignBook campaigns, BriefBook briefs, FrictionBook friction,
             StockBook stock, DealBook deals, LeadBook leads, LeadRuleBook leadRules, OriginalBook originals, OfferBook offers,
             ScanBook scans, ParcelBook parcels) {

    static final Actor ANA = new Actor(UUID.fromString("01930000-0000-7000-8000-00000000000a"), "Ana Morales");

    enum On {
        MAP, EMBEDDED, SERVER;

        Books open() {
            Desk desk = Samples.desk();
            return switch (this) {
                case MAP -> of(desk.id(), new MapBooks(Samples.CLOCK));
                case EMBEDDED -> of(desk.id(), Shared.embedded(desk));
                case SERVER -> of(desk.id(), Shared.server(desk));
            };
        }
    }

    static Books of(DeskId desk, MapBooks map) {
        return new Books(desk, map.unitOfWork(), map.activity(), map.documents(), map.secrets(), map.settings(), map.people(),
                map.colleagues(), map.programs(), map.drafts(), map.bulletins(), map.campaigns(), map.briefs(),
                map.friction(), map.stock(), map.deals(), map.leads(), map.leadRules(), map.originals(), map.offers(),
                map.scans(), map.parcels());
    }

    static Books of(DeskId desk, Store store) {
        return new Books(desk, store.unitOfWork(), store.activity(), store.documents(), store.secrets(), store.settings(),
                store.people(), store.colleagues(), store.programs(), store.drafts(), store.bulletins(), store.campaigns(),
                store.briefs(), store.friction(), store.stock(), store.deals(),
                store.leads(), store.leadRules(), store.originals(), store.offers(), store.scans(), store.parcels());
    }

    /** A change without a line in the log. */
    <T> T change(Supplier<T> change) {
        return unit.write(ANA, log -> change.get());
    }

    void change(Runnable change) {
        unit.write(ANA, log -> {
            change.run();
            return true;
        });
    }
}
