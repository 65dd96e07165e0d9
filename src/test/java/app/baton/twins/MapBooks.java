package app.baton.twins;

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
import app.baton.journal.Clock;
import app.baton.journal.DocumentBook;
import app.baton.journal.Secrets;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.lead.LeadBook;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.OriginalBook;
import app.baton.lead.offer.OfferBook;
import app.baton.people.ColleagueBook;
import app.baton.people.PeopleBook;
import app.baton.people.Staff;
import app.baton.vehicle.StockBook;
import java.time.Instant;
import java.time.ZoneId;

/** Every book of one desk in memory, over one unit of work: {@code new MapBooks()} is a whole empty store. */
public final class MapBooks {

    /** The moment at which the twins' own clock stands: a Monday morning in Michigan. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T13:00:00Z"), ZoneId.of("America/Detroit"));

    private final MapUnitOfWork unitOfWork;
    private final DocumentBook documents;
    private final Secrets secrets;
    private final Settings settings;
    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final ProgramBook programs;
    private final DraftBook drafts;
    private final BulletinBook bulletins;
    private final CampaignBook campaigns;
    private final BriefBook briefs;
    private final StockBook stock;
    private final FrictionBook friction;
    private final DealBook deals;
    private final LeadBook leads;
    private final LeadRuleBook leadRules;
    private final OriginalBook originals;
    private final OfferBook offers;
    private final ScanBook scans;
    private final ParcelBook parcels;

    public MapBooks() {
        this(CLOCK);
    }

    public MapBooks(Clock clock) {
        unitOfWork = new MapUnitOfWork(clock);
        documents = new MapDocumentBook(unitOfWork);
        secrets = new MapSecrets(unitOfWork);
        settings = new MapSettings(unitOfWork);
        people = new MapPeopleBook(unitOfWork);
        colleagues = new MapColleagueBook(unitOfWork);
        programs = new MapProgramBook(unitOfWork);
        drafts = new MapDraftBook(unitOfWork);
        bulletins = new MapBulletinBook(unitOfWork);
        campaigns = new MapCampaignBook(unitOfWork);
        briefs = new MapBriefBook(unitOfWork);
        stock = new MapStockBook(unitOfWork);
        friction = new MapFrictionBook(unitOfWork);
        deals = new MapDealBook(unitOfWork);
        leads = new MapLeadBook(unitOfWork);
        leadRules = new MapLeadRuleBook(unitOfWork);
        originals = new MapOriginalBook(unitOfWork);
        offers = new MapOfferBook(unitOfWork);
        scans = new MapScanBook(unitOfWork);
        parcels = new MapParcelBook(unitOfWork, scans);
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    public ActivityBook activity() {
        return unitOfWork.activity();
    }

    public DocumentBook documents() {
        return documents;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Settings settings() {
        return settings;
    }

    public PeopleBook people() {
        return people;
    }

    public ColleagueBook colleagues() {
        return colleagues;
    }

    /** Who can be named, people of other desks with "Desk" and the beginning of its id. */
    public Staff staff() {
        return new Staff(people, colleagues, desk -> "Desk " + desk.toString().substring(0, 4));
    }

    public ProgramBook programs() {
        return programs;
    }

    public DraftBook drafts() {
        return drafts;
    }

    public BulletinBook bulletins() {
        return bulletins;
    }

    public CampaignBook campaigns() {
        return campaigns;
    }

    public BriefBook briefs() {
        return briefs;
    }

    public StockBook stock() {
        return stock;
    }

    public FrictionBook friction() {
        return friction;
    }

    public LeadBook leads() {
        return leads;
    }

    public LeadRuleBook leadRules() {
        return leadRules;
    }

    public DealBook deals() {
        return deals;
    }

    public OriginalBook originals() {
        return originals;
    }

    public OfferBook offers() {
        return offers;
    }

    public ScanBook scans() {
        return scans;
    }

    public ParcelBook parcels() {
        return parcels;
    }

    /** What those who work with leads need. */
    public LeadOffice.Books leadOffice() {
        return new LeadOffice.Books(leads(), originals(), leadRules(), people(), colleagues(), settings());
    }
}
