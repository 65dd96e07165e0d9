package app.baton.store;

import static app.baton.store.schema.Tables.DEALERSHIP;
import static app.baton.store.schema.Tables.DESK;

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
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Secrets;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.lead.LeadBook;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.OriginalBook;
import app.baton.lead.offer.OfferBook;
import app.baton.people.ColleagueBook;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import app.baton.people.PeopleBook;
import app.baton.store.home.Home;
import app.baton.store.home.StoreKey;
import app.baton.vehicle.StockBook;
import java.util.List;
import org.jooq.ExecuteListener;

/**
 * The store of one desk, opened: every book over one unit of work. Safe for many threads. The key is used while the
 * store is open and belongs to whoever opened it.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final UnitOfWork unitOfWork;
    private final ActivityBook activity;
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
    private final FrictionBook friction;
    private final DealBook deals;
    private final LeadBook leads;
    private final LeadRuleBook leadRules;
    private final OriginalBook originals;
    private final OfferBook offers;
    private final ScanBook scans;
    private final ParcelBook parcels;
    private final StockBook stock;

    Store(Database database, Desk desk, StoreKey key, Clock clock, StoreFormats formats) {
        this.database = database;
        var sql = new Sql(database, desk, new Ids(clock));
        unitOfWork = new Transactions(sql, clock);
        activity = new ActivityTable(sql);
        documents = new DocumentTable(sql);
        secrets = new SecretTable(sql, key);
        settings = new SettingTable(sql);
        people = new PeopleTable(sql);
        colleagues = new ColleagueTable(sql);
        programs = new ProgramTable(sql, formats.programs());
        drafts = new DraftTable(sql, formats.programs());
        bulletins = new BulletinTable(sql);
        campaigns = new CampaignTable(sql, formats.campaigns());
        briefs = new BriefTable(sql, new BriefParts(sql, formats.programs(), formats.campaigns()));
        friction = new FrictionTable(sql);
        DealTable kept = new DealTable(sql, formats.deals());
        deals = kept;
        scans = new ScanTable(sql);
        parcels = new ParcelTable(sql);
        leads = new LeadTable(sql, formats.leads());
        leadRules = new LeadRuleTable(sql, formats.leads());
        originals = new OriginalTable(sql);
        offers = new OfferTable(sql);
        stock = new StockTable(sql);
        introduce(sql, desk);
        kept.readVins();
    }

    /**
     * Makes the store of a new home, while {@link Home#make} fills it.
     *
     * @throws Problem with what is wrong and how to mend it
     */
    public static Store create(Home home, StoreKey key, Clock clock, StoreFormats formats) {
        return open(home, key, clock, formats, true, List.of());
    }

    /**
     * Opens the store of a home, bringing its schema to this version's first. A store of a newer version, or one that
     * the key does not open, stays as it is to the byte.
     *
     * @throws Problem with what is wrong and how to mend it
     */
    public static Store open(Home home, StoreKey key, Clock clock, StoreFormats formats) {
        Store store = open(home, key, clock, formats, false, List.of());
        home.closeToOthers();
        return store;
    }

    static Store open(Home home, StoreKey key, Clock clock, StoreFormats formats, boolean create,
            List<ExecuteListener> listeners) {
        Database database = home.server(key).map(server -> Database.server(server, home.desk(), listeners))
                .orElseGet(() -> Database.embedded(home.storeFile(), key, create, listeners));
        try {
            return new Store(database, home.desk(), key, clock, formats);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    public ActivityBook activity() {
        return activity;
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

    public FrictionBook friction() {
        return friction;
    }

    public DealBook deals() {
        return deals;
    }

    public LeadBook leads() {
        return leads;
    }

    public LeadRuleBook leadRules() {
        return leadRules;
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

    public StockBook stock() {
        return stock;
    }

    Database database() {
        return database;
    }

    /** What the store is kept in, in a word for people. */
    public String engine() {
        return database.engine().title();
    }

    /** The version of the schema, which opening has brought to this build's newest. */
    public int schema() {
        return database.schema();
    }

    /** Ends all connections; what was committed is on the disk already. */
    @Override
    public void close() {
        database.close();
    }

    /** The rows of the dealership and of this desk, which the other rows are about. */
    private static void introduce(Sql sql, Desk desk) {
        Dealership store = desk.dealership();
        boolean known = sql.read().fetchExists(DESK, DESK.DEALERSHIP.eq(sql.dealership()), DESK.ID.eq(desk.id().value()));
        if (known) {
            return;
        }
        sql.inTransaction(dsl -> {
            if (!dsl.fetchExists(DEALERSHIP, DEALERSHIP.DEALERSHIP_.eq(sql.dealership()))) {
                dsl.insertInto(DEALERSHIP)
                        .set(DEALERSHIP.DEALERSHIP_, sql.dealership())
                        .set(DEALERSHIP.ID, sql.dealership())
                        .set(DEALERSHIP.VERSION, 1L)
                        .set(DEALERSHIP.NAME, store.name())
                        .set(DEALERSHIP.CITY, store.city())
                        .set(DEALERSHIP.STATE, store.state())
                        .set(DEALERSHIP.ZONE, store.zone().getId())
                        .execute();
            }
            return dsl.insertInto(DESK)
                    .set(DESK.DEALERSHIP, sql.dealership())
                    .set(DESK.ID, desk.id().value())
                    .set(DESK.VERSION, 1L)
                    .set(DESK.NAME, desk.name())
                    .execute();
        });
    }
}
