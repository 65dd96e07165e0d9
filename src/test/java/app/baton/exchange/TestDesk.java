package app.baton.exchange;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.Approvals;
import app.baton.campaign.Arrivals;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.BriefKeeper;
import app.baton.campaign.BriefMaker;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.MovingClock;
import app.baton.campaign.ReadingDesk;
import app.baton.incentive.ProgramSheet;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.ColleagueDesk;
import app.baton.people.PeopleArrivals;
import app.baton.people.PeopleDesk;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.Roster;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import app.baton.twins.MapPasswords;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One whole desk over maps and a real folder: what Wiring builds, without a store and a screen. */
final class TestDesk {

    final DeskId id;
    final String name;
    final MovingClock clock;
    final MapBooks books;
    final ShareBooks shareBooks;
    final SignedPost post;
    final CampaignDesk campaigns;
    final ApprovalDesk answers;
    final BriefDesk briefs;
    final ReadingDesk reading;
    final FrictionDesk friction;
    final StockDesk stock;
    final MapPasswords passwords = new MapPasswords();
    final Roster roster;
    final PeopleDesk people;
    final ColleagueDesk colleagues;
    final HoldDesk holds;
    final Trust trust;
    final Joining joining;
    final CustomerPost customers;
    final KeyRenewal renewal;
    /** What customer documents said that arrived here. */
    final List<CustomerPaper> papers = new ArrayList<>();
    /** Why none is taken now. */
    @Nullable RuntimeException untaken;
    /** What else is done with them. */
    CustomerReader deals = (paper, log) -> List.of();
    private final Texts texts;
    private Folder folder;
    private Sync sync;

    TestDesk(DeskId id, String name, Folder folder, MovingClock clock) {
        this.id = id;
        this.name = name;
        this.clock = clock;
        this.folder = folder;
        texts = Texts.english(clock.zone());
        books = new MapBooks(clock);
        shareBooks = new ShareBooks(books.unitOfWork(), books.documents(), books.settings(), books.secrets(), books.briefs());
        JsonPrograms programs = new JsonPrograms();
        JsonCampaigns format = new JsonCampaigns(programs);
        post = new SignedPost(id, shareBooks, books.programs(), programs, clock);
        Approvals approvals = new Approvals(books.programs(), programs, format, texts);
        campaigns = new CampaignDesk(books.campaigns(), books.programs(),
                new NamingDesk(books.campaigns(), books.settings(), books.unitOfWork()), post, books.unitOfWork(), clock,
                new Ids(clock), texts);
        answers = new ApprovalDesk(books.campaigns(), approvals, post, books.unitOfWork(), clock);
        briefs = new BriefDesk(new BriefMaker(books.campaigns(), books.briefs(), approvals, clock, texts),
                new BriefKeeper(books.briefs(), books.campaigns(), books.programs()), books.briefs(), post, books.settings(),
                books.unitOfWork(), id, clock);
        reading = new ReadingDesk(books.briefs(), books.people(), books.colleagues(), post, books.settings(),
                books.unitOfWork(), id, clock);
        friction = new FrictionDesk(books.friction(), post, books.settings(), books.unitOfWork(), id, clock, new Ids(clock));
        stock = new StockDesk(books.stock(), stockArrivals(), post, books.unitOfWork(), clock);
        holds = new HoldDesk(books.stock(), post, books.unitOfWork(), clock, texts);
        roster = new Roster(books.people(), books.colleagues(), post, id, books.unitOfWork());
        people = new PeopleDesk(books.people(), passwords, roster, books.unitOfWork(), new Ids(clock), texts);
        colleagues = new ColleagueDesk(books.people(), books.colleagues(), passwords, roster, books.unitOfWork(), texts);
        trust = new Trust(shareBooks, id, clock, new SecureRandom());
        customers = new CustomerPost(post, shareBooks, id, new SecureRandom());
        renewal = new KeyRenewal(shareBooks, id, clock, new SecureRandom());
        joining = new Joining(shareBooks, clock, new SecureRandom());
        restart();
    }

    /** A new process: what was remembered in memory only is gone. */
    void restart() {
        JsonPrograms programs = new JsonPrograms();
        sync = new Sync(folder, id, shareBooks, new Arrivals(books.campaigns(), books.briefs(), books.programs(),
                books.friction(), stockArrivals(), peopleArrivals(), new JsonCampaigns(programs)),
                this::keep, new ScanLine(books.scans(), books.parcels()), programs, clock, new Ids(clock));
    }

    private List<Problem> keep(CustomerPaper paper, ActivityLog log) {
        if (untaken != null) {
            throw untaken;
        }
        papers.add(paper);
        return deals.take(paper, log);
    }

    private PeopleArrivals peopleArrivals() {
        return new PeopleArrivals(books.people(), books.colleagues(), passwords, roster, id, texts);
    }

    private StockArrivals stockArrivals() {
        return new StockArrivals(books.stock(), books.settings(), clock, new Ids(clock));
    }

    void moveTo(Folder other) {
        folder = other;
        restart();
    }

    Folder folder() {
        return folder;
    }

    Sync syncJob() {
        return sync;
    }

    SyncReport sync() {
        return sync.run(new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody watches
            }

            @Override
            public void say(String message) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
    }

    User hire(int number, String login, String personName, Role role) {
        Person person = Person.newcomer(new PersonId(new UUID(4, number)), login, personName, "", Set.of(role));
        return books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(person)).asUser();
    }

    void know(ProgramSheet sheet) {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            sheet.rulebooks().forEach(books.programs()::add);
            sheet.programs().forEach(books.programs()::add);
            return true;
        });
    }

    List<String> asideCodes() {
        return books.documents().keptAside(100).stream().map(KeptAside::code).toList();
    }

    long newestBrief() {
        return books.briefs().newest().map(brief -> brief.number()).orElse(0L);
    }

    SigningKey key(Duty duty) {
        return shareBooks.keys().entitled(shareBooks.trusted().orElseThrow(), id, duty);
    }
}
