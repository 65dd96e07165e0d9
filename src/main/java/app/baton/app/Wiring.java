package app.baton.app;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.Approvals;
import app.baton.campaign.Arrivals;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.BriefKeeper;
import app.baton.campaign.BriefMaker;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignHistory;
import app.baton.campaign.CampaignUse;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.campaign.RenewDesk;
import app.baton.deal.QuoteDesk;
import app.baton.deal.StackDesk;
import app.baton.exchange.CustomerPost;
import app.baton.exchange.CustomerReader;
import app.baton.exchange.DealMail;
import app.baton.exchange.Duty;
import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonDeals;
import app.baton.exchange.JsonHouseTerms;
import app.baton.exchange.JsonLeads;
import app.baton.exchange.JsonPrograms;
import app.baton.exchange.JsonTaxTable;
import app.baton.exchange.LeadMail;
import app.baton.exchange.ScanLine;
import app.baton.exchange.ShareBooks;
import app.baton.exchange.SignedPost;
import app.baton.exchange.SyncReport;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.FittingDesk;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramPost;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.insight.CalendarDesk;
import app.baton.insight.MoveDesk;
import app.baton.insight.TrackerDesk;
import app.baton.insight.TrackerDesks;
import app.baton.intake.OfferLists;
import app.baton.intake.ProgramImportDesk;
import app.baton.intake.SavedMappings;
import app.baton.intake.StockLists;
import app.baton.intake.leads.DropFolder;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.mail.Mailbox;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.DocumentBook;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.lead.LeadArrivals;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
import app.baton.lead.offer.OfferOffice;
import app.baton.paper.PrintRoom;
import app.baton.paper.SystemPrinters;
import app.baton.people.Desk;
import app.baton.people.Passwords;
import app.baton.people.Staff;
import app.baton.people.User;
import app.baton.store.Store;
import app.baton.store.StoreFormats;
import app.baton.store.home.Home;
import app.baton.store.home.KeyringPasswords;
import app.baton.store.home.StoreKey;
import app.baton.ui.campaigns.CampaignDesks;
import app.baton.ui.deals.DealsDesks;
import app.baton.ui.programs.ProgramsDesks;
import app.baton.ui.stock.StockDesks;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open home, wired: the store at the bottom, the share and the use cases above it. It reads from top to bottom as
 * the map of the program; the window and the commands are given what stands here and nothing else.
 */
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final StoreKey key;
    final Home home;
    final Desk desk;
    final Clock clock;
    final Texts texts;
    final Ids ids;

    final JsonPrograms programFormat;
    final JsonCampaigns campaignFormat;
    final Store store;

    final ShareBooks shareBooks;
    final SignedPost post;
    final ShareLine share;

    final PeopleRoom people;
    final ProgramDesk programDesk;
    final StewardDesk stewardDesk;
    final RollOverDesk rollOverDesk;
    final ProgramImportDesk programImportDesk;
    final SavedMappings programMappings;
    final ConfirmDesk confirmDesk;
    final ProgramPost programPost;
    final ProgramsDesks programsDesks;
    final StockDesk stockDesk;
    final HoldDesk holdDesk;
    final StockLists stockLists;
    final StockDesks stockDesks;
    final DealsDesks dealsDesks;
    final DealOffices dealOffices;
    final LeadOffice leadOffice;
    final DropFolder dropFolder;
    final Mailbox mailbox;
    final OfferOffice offerOffice;
    final Approvals approvals;
    final NamingDesk namingDesk;
    final CampaignDesk campaignDesk;
    final CampaignHistory campaignHistory;
    final ApprovalDesk approvalDesk;
    final ReadingDesk readingDesk;
    final BriefDesk briefDesk;
    final FrictionDesk frictionDesk;
    final CampaignDesks campaignDesks;
    final TrackerDesks trackerDesks;
    final PrintRoom printRoom;

    private Wiring(Home home, StoreKey key, Store store, Clock clock, Background background,
                   UnaryOperator<DocumentBook> ledger) {
        this.home = home;
        this.key = key;
        this.store = store;
        this.clock = clock;
        desk = home.desk();
        texts = Texts.english(clock.zone());
        ids = new Ids(clock);
        programFormat = new JsonPrograms();
        campaignFormat = new JsonCampaigns(programFormat);
        shareBooks = new ShareBooks(store.unitOfWork(), ledger.apply(store.documents()), store.settings(), store.secrets(),
                store.briefs());
        post = new SignedPost(desk.id(), shareBooks, store.programs(), programFormat, clock);
        BriefKeeper keeper = new BriefKeeper(store.briefs(), store.campaigns(), store.programs());
        Passwords passwords = home.facts().demo() ? new DemoPasswords() : new KeyringPasswords(home.keyring(), key, clock);
        people = new PeopleRoom(store, post, passwords, desk.id(), ids, texts);
        StockArrivals stockArrivals = new StockArrivals(store.stock(), store.settings(), clock, ids);
        Arrivals arrivals = new Arrivals(store.campaigns(), store.briefs(), store.programs(), store.friction(), stockArrivals,
                people.arrivals, campaignFormat);
        DealMail deals = new DealMail(customerPost(), store.deals(), store.parcels(), clock, new SecureRandom());
        LeadMail leads = leadMail();
        share = new ShareLine(desk, shareBooks, arrivals, CustomerReader.of(deals, leads), scanLine(), programFormat, clock,
                texts, background);
        programDesk = new ProgramDesk(store.programs(), programFormat, store.unitOfWork());
        stewardDesk = new StewardDesk(store.drafts(), store.programs(),
                new Staff(store.people(), store.colleagues(), share::deskName), store.unitOfWork(), clock, ids, texts);
        rollOverDesk = new RollOverDesk(store.drafts(), store.programs(), store.unitOfWork(), clock, ids, texts);
        programImportDesk = new ProgramImportDesk(stewardDesk, store.stock(), store.unitOfWork(), clock, ids, texts);
        programMappings = new SavedMappings(store.settings(), store.unitOfWork(), "programs");
        programPost = this::sendPrograms;
        StockPost stockPost = new StockLine(post);
        stockDesk = new StockDesk(store.stock(), stockArrivals, stockPost, store.unitOfWork(), clock);
        holdDesk = new HoldDesk(store.stock(), stockPost, store.unitOfWork(), clock, texts);
        stockLists = new StockLists(new SavedMappings(store.settings(), store.unitOfWork(), "stock"));
        stockDesks = stockDesks();
        leadOffice = leadOffice(leads);
        dropFolder = dropFolder();
        mailbox = mailbox();
        offerOffice = OfferOffice.of(store.offers(), store.programs(), store.unitOfWork(), clock, ids);
        dealOffices = DealOffices.of(store, deals, desk.id(), stockDesk, clock, ids, texts);
        CampaignUse campaignUse = new CampaignUse(store.campaigns(), clock, texts);
        confirmDesk = confirmDesk(campaignUse);
        programsDesks = programsDesks(campaignUse);
        approvals = new Approvals(store.programs(), programFormat, campaignFormat, texts);
        namingDesk = new NamingDesk(store.campaigns(), store.settings(), store.unitOfWork());
        campaignDesk = campaignDesk();
        campaignHistory = new CampaignHistory(store.activity(), store.unitOfWork());
        approvalDesk = new ApprovalDesk(store.campaigns(), approvals, post, store.unitOfWork(), clock);
        readingDesk = new ReadingDesk(store.briefs(), store.people(), store.colleagues(), post, store.settings(),
                store.unitOfWork(), desk.id(), clock);
        dealsDesks = dealsDesks(stockDesk);
        briefDesk = new BriefDesk(new BriefMaker(store.campaigns(), store.briefs(), approvals, clock, texts), keeper,
                store.briefs(), post, store.settings(), store.unitOfWork(), desk.id(), clock);
        frictionDesk = new FrictionDesk(store.friction(), post, store.settings(), store.unitOfWork(), desk.id(), clock, ids);
        campaignDesks = new CampaignDesks(campaignDesk, approvalDesk, briefDesk, readingDesk, namingDesk, frictionDesk,
                campaignHistory, new RenewDesk(store.campaigns(), store.programs(), campaignDesk, store.unitOfWork(), clock));
        trackerDesks = trackerDesks();
        printRoom = PrintRoom.of(desk.dealership().name(), SystemPrinters.ofThisMachine(texts), texts);
    }

    private TrackerDesks trackerDesks() {
        return new TrackerDesks(new TrackerDesk(store.programs(), store.campaigns(), readingDesk, store.stock(),
                store.unitOfWork(), clock, texts),
                new CalendarDesk(store.programs(), store.campaigns(), store.drafts(), store.unitOfWork(), clock),
                new MoveDesk(stewardDesk, campaignDesk, store.unitOfWork()));
    }

    private StockDesks stockDesks() {
        return new StockDesks(stockDesk, holdDesk, stockLists, new FittingDesk(store.programs(), store.unitOfWork(), clock),
                store.activity());
    }

    private LeadMail leadMail() {
        return new LeadMail(customerPost(), new LeadArrivals(store.leads(), store.leadRules(), desk.id()), clock);
    }

    private LeadOffice leadOffice(LeadPost leads) {
        return LeadOffice.of(new LeadOffice.Books(store.leads(), store.originals(), store.leadRules(), store.people(),
                store.colleagues(), store.settings()), leads, store.unitOfWork(), desk.id(), clock, ids);
    }

    /** Columns of lists of leads that people pointed out. */
    SavedMappings leadLists() {
        return new SavedMappings(store.settings(), store.unitOfWork(), "leads");
    }

    private DropFolder dropFolder() {
        return new DropFolder(store.settings(), store.unitOfWork(), leadOffice.originals(), LeadMappings.of(leadLists()),
                this::ownFolders, clock, texts);
    }

    private ConfirmDesk confirmDesk(CampaignUse use) {
        return new ConfirmDesk(store.drafts(), store.programs(), store.bulletins(), new Touches(List.of(use)), programPost,
                store.unitOfWork(), clock, texts);
    }

    private ProgramsDesks programsDesks(CampaignUse use) {
        return new ProgramsDesks(stewardDesk, rollOverDesk, confirmDesk, programImportDesk, programMappings, use,
                store.activity());
    }

    /** Mailing lists, with the columns that were saved for them. */
    OfferLists offerLists() {
        return new OfferLists(new SavedMappings(store.settings(), store.unitOfWork(), "offers"));
    }

    private CampaignDesk campaignDesk() {
        return new CampaignDesk(store.campaigns(), store.programs(), namingDesk, post, store.unitOfWork(), clock, ids, texts);
    }

    private Mailbox mailbox() {
        return new Mailbox(store.settings(), store.secrets(), store.unitOfWork(), leadOffice.originals(),
                LeadMappings.of(leadLists()), clock, texts);
    }

    private List<Path> ownFolders() {
        return Stream.concat(Stream.of(home.folder()), share.path().stream()).toList();
    }

    private ScanLine scanLine() {
        return new ScanLine(store.scans(), store.parcels());
    }

    private DealsDesks dealsDesks(StockDesk stock) {
        StackDesk stacks = new StackDesk(store.programs(), store.unitOfWork());
        return new DealsDesks(stacks, new QuoteDesk(stacks, store.settings(), new JsonHouseTerms(), JsonTaxTable.shipped(),
                desk.dealership().state(), store.unitOfWork()), stock, readingDesk, dealOffices.floor(),
                leadOffice.floor());
    }

    /** Only from a desk that may issue programs; the others keep theirs for the store. */
    private void sendPrograms(User by) {
        if (share.duties().contains(Duty.PROGRAMS)) {
            post.sendPrograms(by);
        }
    }

    /**
     * Opens the store of a home whose lock is held. The key belongs to what is returned from then on.
     *
     * @throws app.baton.journal.Problem when the store cannot be opened; then the key is wiped
     */
    static Wiring open(Home home, StoreKey key, Clock clock, Background background) {
        return with(home, key, clock, background, Store::open, UnaryOperator.identity());
    }

    /** As {@link #open}, for a home that is being made. */
    static Wiring create(Home home, StoreKey key, Clock clock, Background background) {
        return create(home, key, clock, background, UnaryOperator.identity());
    }

    /** As above, with another ledger over the store's. */
    static Wiring create(Home home, StoreKey key, Clock clock, Background background, UnaryOperator<DocumentBook> ledger) {
        return with(home, key, clock, background, Store::create, ledger);
    }

    private interface StoreMaker {
        Store make(Home home, StoreKey key, Clock clock, StoreFormats formats);
    }

    private static Wiring with(Home home, StoreKey key, Clock clock, Background background, StoreMaker maker,
                               UnaryOperator<DocumentBook> ledger) {
        JsonPrograms programs = new JsonPrograms();
        try {
            Store store = maker.make(home, key, clock,
                    new StoreFormats(programs, new JsonCampaigns(programs), new JsonDeals(), new JsonLeads()));
            Wiring wiring = new Wiring(home, key, store, clock, background, ledger);
            LOG.info("home {} open: {} store at step {}, share {}", home.folder(), store.engine(), store.schema(),
                    wiring.share.path().map(Path::toString).orElse("not set"));
            return wiring;
        } catch (RuntimeException failed) {
            key.close();
            throw failed;
        }
    }

    /** What seals customers' deals to the desks that read them. */
    CustomerPost customerPost() {
        return new CustomerPost(post, shareBooks, desk.id(), new SecureRandom());
    }

    /**
     * One look at the share, after what is still to be said about who works here; then, knowing what the other desks did, what
     * leads wait too long. Empty while no folder is set.
     */
    Optional<SyncReport> look(Background.Progress progress) {
        people.ownWord.say();
        dealOffices.keeper().catchUp();
        leadOffice.courier().catchUp();
        try {
            return share.round(progress);
        } finally {
            // customers wait whether the folder answers or not
            leadOffice.floor().escalate();
            leadOffice.floor().wake();
            leadOffice.floor().cool();
        }
    }

    /** How many campaigns there are; a store has a few dozen. */
    long campaigns() {
        return store.campaigns().list(PageRequest.first(1000)).rows().size();
    }

    @Override
    public void close() {
        try {
            store.close();
            LOG.info("home {} closed", home.folder());
        } finally {
            key.close();
        }
    }
}
