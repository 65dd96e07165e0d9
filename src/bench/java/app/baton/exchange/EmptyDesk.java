package app.baton.exchange;

import app.baton.campaign.Arrivals;
import app.baton.campaign.MovingClock;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import app.baton.people.PeopleArrivals;
import app.baton.people.PeoplePost;
import app.baton.people.Roster;
import app.baton.store.Store;
import app.baton.store.StoreFormats;
import app.baton.store.home.Home;
import app.baton.store.home.HomeFacts;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import app.baton.twins.MapPasswords;
import app.baton.vehicle.StockArrivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A desk with a new, encrypted store on disk for every call, so that each one takes its first brief. */
@State(Scope.Benchmark)
public class EmptyDesk {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    Intake intake;
    private Path folder;
    private Store store;

    /** Makes the home and opens its store. */
    @Setup(Level.Invocation)
    public void open() throws IOException {
        JsonPrograms programs = new JsonPrograms();
        JsonCampaigns campaigns = new JsonCampaigns(programs);
        var formats = new StoreFormats(programs, campaigns, new JsonDeals(), new JsonLeads());
        MovingClock clock = new MovingClock("2026-11-02T13:00:00Z");
        Dealership dealership = new Dealership(new DealershipId(new UUID(7, 7)), "Lakeside Ford", "Lakeside", "MI", clock.zone());
        Desk desk = new Desk(new DeskId(new UUID(9, 9)), "Showroom 2", dealership);
        folder = Files.createTempDirectory("baton-bench-home");
        Path place = folder.resolve("home");
        Home.make(place, new HomeFacts(desk, false, "0"), making -> {
            StoreKey key = making.keyring(TestKeys.CHEAP).begin("ana", "correct horse".toCharArray(), TODAY);
            Store.create(making, key, clock, formats).close();
            return true;
        });
        Home home = Home.open(place);
        StoreKey key = home.keyring(TestKeys.CHEAP).unlock("ana", "correct horse".toCharArray());
        store = Store.open(home, key, clock, formats);
        ShareBooks books = new ShareBooks(store.unitOfWork(), store.documents(), store.settings(), store.secrets(),
                store.briefs());
        intake = new Intake(desk.id(), books, new Contents(programs),
                new Arrivals(store.campaigns(), store.briefs(), store.programs(), store.friction(),
                        new StockArrivals(store.stock(), store.settings(), clock, new Ids(clock)), people(desk, clock),
                        campaigns), CustomerReader.none());
    }

    private PeopleArrivals people(Desk desk, MovingClock clock) {
        Roster roster = new Roster(store.people(), store.colleagues(), PeoplePost.none(), desk.id(), store.unitOfWork());
        return new PeopleArrivals(store.people(), store.colleagues(), new MapPasswords(), roster, desk.id(),
                Texts.english(clock.zone()));
    }

    /** Closes and removes the home. */
    @TearDown(Level.Invocation)
    public void remove() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
