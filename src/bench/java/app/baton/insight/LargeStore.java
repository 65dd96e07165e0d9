package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.campaign.DemoCampaigns;
import app.baton.campaign.FakePost;
import app.baton.campaign.MovingClock;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonDeals;
import app.baton.exchange.JsonLeads;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.StewardDesk;
import app.baton.intake.Feeds;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.Staff;
import app.baton.people.User;
import app.baton.store.Store;
import app.baton.store.StoreFormats;
import app.baton.store.home.Home;
import app.baton.store.home.HomeFacts;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Listing;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.Vin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An encrypted store on disk with 1,000 programs, 60 campaigns and 3,000 vehicles: the demo bulletin's thirty programs
 * under other codes and other days, in force or coming, and the sample list's vehicles under other numbers.
 */
@State(Scope.Benchmark)
public class LargeStore {

    static final int PROGRAMS = 1000;
    static final int CAMPAIGNS = 60;
    static final int UNITS = 3000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final char[] PASSWORD = "correct horse".toCharArray();

    public final User mia = new User(new PersonId(new UUID(4, 1)), "Mia Chen", Set.of(Role.MARKETING));
    public final MovingClock clock = new MovingClock("2026-11-23T13:00:00Z");
    public final Texts texts = Texts.english(clock.zone());
    public TrackerDesks desks;
    List<byte[]> documents;
    private Path place;
    private Store store;

    /** Makes the home and fills it; takes some seconds. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        place = Files.createTempDirectory("baton-bench").resolve("home");
        Desk desk = new Desk(new DeskId(new UUID(9, 9)), "Office", new Dealership(new DealershipId(new UUID(7, 7)),
                "Lakeside Ford", "Lakeside", "MI", clock.zone()));
        JsonPrograms programs = new JsonPrograms();
        Home.make(place, new HomeFacts(desk, false, "0"), making -> {
            StoreKey key = making.keyring(TestKeys.CHEAP).begin("mia", PASSWORD.clone(), TODAY);
            Store.create(making, key, clock, formats(programs)).close();
            return true;
        });
        store = opened();
        desks = desks(store);
        ProgramSheet bulletin = DemoCampaigns.bulletin();
        List<Program> all = programs(bulletin.programs());
        documents = all.stream().map(program -> programs.write(program).getBytes(StandardCharsets.UTF_8)).toList();
        store.unitOfWork().write(mia.actor(), log -> {
            bulletin.rulebooks().forEach(book -> store.programs().add(book));
            all.forEach(program -> store.programs().add(program));
            campaigns().forEach(campaign -> store.campaigns().save(CampaignFile.draft(campaign).in(CampaignState.PUBLISHED)));
            return store.stock().save(units());
        });
    }

    /** Closes the store and opens it anew, so that nothing is read yet. */
    public void open() {
        store.close();
        store = opened();
        desks = desks(store);
    }

    private Store opened() {
        JsonPrograms programs = new JsonPrograms();
        Home home = Home.open(place);
        return Store.open(home, home.keyring(TestKeys.CHEAP).unlock("mia", PASSWORD.clone()), clock,
                formats(programs));
    }

    private static StoreFormats formats(JsonPrograms programs) {
        return new StoreFormats(programs, new JsonCampaigns(programs), new JsonDeals(), new JsonLeads());
    }

    private TrackerDesks desks(Store from) {
        FakePost post = new FakePost();
        Ids ids = new Ids(clock);
        ReadingDesk reading = new ReadingDesk(from.briefs(), from.people(), from.colleagues(), post, from.settings(),
                from.unitOfWork(), new DeskId(new UUID(9, 9)), clock);
        CampaignDesk campaigns = new CampaignDesk(from.campaigns(), from.programs(),
                new NamingDesk(from.campaigns(), from.settings(), from.unitOfWork()), post, from.unitOfWork(), clock, ids,
                texts);
        Staff staff = new Staff(from.people(), from.colleagues(), desk -> "the desk");
        StewardDesk steward = new StewardDesk(from.drafts(), from.programs(), staff, from.unitOfWork(), clock, ids,
                texts);
        return new TrackerDesks(new TrackerDesk(from.programs(), from.campaigns(), reading, from.stock(),
                from.unitOfWork(), clock, texts),
                new CalendarDesk(from.programs(), from.campaigns(), from.drafts(), from.unitOfWork(), clock),
                new MoveDesk(steward, campaigns, from.unitOfWork()));
    }

    /** The folder stays for the system to clear; the store must not. */
    @TearDown(Level.Trial)
    public void close() {
        store.close();
    }

    private static List<Program> programs(List<Program> bulletin) {
        List<Program> all = new ArrayList<>();
        for (int i = 0; all.size() < PROGRAMS; i++) {
            Program like = bulletin.get(i % bulletin.size());
            int round = i / bulletin.size();
            Program moved = like.as(new ProgramRef(new ProgramId("27-" + (10_000 + i)), 1)).shifted(-(round % 20), round % 45);
            if (!moved.overOn(TODAY)) {
                all.add(moved);
            }
        }
        return all;
    }

    private List<Campaign> campaigns() {
        List<Campaign> all = new ArrayList<>();
        List<Campaign> demo = DemoCampaigns.campaigns();
        for (int i = 0; i < CAMPAIGNS; i++) {
            Campaign like = demo.get(i % demo.size());
            all.add(like.as(new CampaignId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + i)), 1)
                    .named(like.name() + " " + i).ownedBy(mia.id()).promising(List.of())
                    .running(TODAY.minusDays(i % 20), TODAY.plusDays(5 + i % 40)));
        }
        return all;
    }

    private static List<StockUnit> units() {
        StockReading list = Feeds.read(Feeds.bytes(Feeds.HOMENET), Feeds.HOMENET);
        List<StockUnit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            StockReading.Row row = list.good().get(i % list.good().size());
            Listing like = row.listing();
            Listing other = new Listing(new Vin(like.vin().value().substring(0, 11) + "%06d".formatted(i)), "B" + (10_000 + i),
                    like.condition(), like.year(), like.make(), like.model(), like.trim(), like.build(), like.miles(),
                    like.price(), like.msrp(), like.invoice(), like.stocked(), like.inTransit(), like.place(), like.more());
            UnitId id = new UnitId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + i));
            units.add(StockUnit.arrived(id, other, TODAY).knowing(row.past().with(new FieldAction(false, TODAY))));
        }
        return units;
    }
}
