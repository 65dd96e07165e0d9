package app.baton.app.demo;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.Approvals;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.BriefKeeper;
import app.baton.campaign.BriefMaker;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.FakePost;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.PeopleDesk;
import app.baton.people.PeoplePost;
import app.baton.people.Roster;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import app.baton.twins.MapPasswords;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The demo dealership told over books in memory, without keys, files or a share: what a demo home holds, in a fraction of
 * the time. For every test and picture that wants a store that lives.
 */
public final class ToldStory {

    private static final DeskId DESK = new DeskId(new UUID(1, 1));

    public final DemoStory story;
    public final MapBooks books;
    public final Cast cast;
    public int newYears;

    private ToldStory(Instant now, int months) {
        story = DemoStory.until(now, months);
        books = new MapBooks(story.clock());
        cast = cast(story.clock(), books);
    }

    /** The story up to a moment, with so many whole months before the present one. */
    public static ToldStory until(String now, int months) {
        ToldStory told = new ToldStory(Instant.parse(now), months);
        told.story.tell(told.cast, () -> told.newYears++, SILENT);
        return told;
    }

    /** The marketing director of the story. */
    public User mia() {
        return DemoPeople.MIA.asUser();
    }

    private static final Progress SILENT = new Progress() {
        @Override
        public void at(long done, long total) { }

        @Override
        public void say(String what) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private static Cast cast(StoryClock clock, MapBooks books) {
        JsonPrograms programs = new JsonPrograms();
        JsonCampaigns campaigns = new JsonCampaigns(programs);
        Texts texts = Texts.english(clock.zone());
        Ids ids = new Ids(clock);
        FakePost post = new FakePost();
        Approvals approvals = new Approvals(books.programs(), programs, campaigns, texts);
        return new Cast(clock, books.unitOfWork(), books.people(),
                new PeopleDesk(books.people(), new MapPasswords(), new Roster(books.people(), books.colleagues(),
                        PeoplePost.none(), DESK, books.unitOfWork()), books.unitOfWork(), ids, texts),
                new ProgramDesk(books.programs(), programs, books.unitOfWork()), post,
                new CampaignDesk(books.campaigns(), books.programs(),
                        new NamingDesk(books.campaigns(), books.settings(), books.unitOfWork()), post, books.unitOfWork(), clock,
                        ids, texts),
                new ApprovalDesk(books.campaigns(), approvals, post, books.unitOfWork(), clock),
                new BriefDesk(new BriefMaker(books.campaigns(), books.briefs(), approvals, clock, texts),
                        new BriefKeeper(books.briefs(), books.campaigns(), books.programs()), books.briefs(), post,
                        books.settings(), books.unitOfWork(), DESK, clock),
                new ReadingDesk(books.briefs(), books.people(), books.colleagues(), post, books.settings(),
                        books.unitOfWork(), DESK, clock),
                books.briefs(), programs, campaigns,
                books.stock(), new StockDesk(books.stock(), new StockArrivals(books.stock(), books.settings(), clock, ids),
                        StockPost.none(),
                        books.unitOfWork(), clock, ids),
                new HoldDesk(books.stock(), StockPost.none(), books.unitOfWork(), clock, texts), StockPost.none(),
                new FrictionDesk(books.friction(), post, books.settings(), books.unitOfWork(), DESK, clock, ids),
                new StewardDesk(books.drafts(), books.programs(), books.people(), books.unitOfWork(), clock, ids, texts),
                new ConfirmDesk(books.drafts(), books.programs(), books.bulletins(), new Touches(List.of()), by -> { },
                        books.unitOfWork(), clock, texts));
    }
}
