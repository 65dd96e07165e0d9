package app.baton.app.demo;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.Approvals;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.BriefHeader;
import app.baton.campaign.BriefKeeper;
import app.baton.campaign.BriefMaker;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.FakePost;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.deal.QuoteDesk;
import app.baton.deal.StackDesk;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealPost;
import app.baton.deal.life.DealQuotes;
import app.baton.deal.life.FinanceDesk;
import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonHouseTerms;
import app.baton.exchange.JsonPrograms;
import app.baton.exchange.JsonTaxTable;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.Draft;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
        told.story.tell(told.cast, () -> told.newYears++, Progress.unwatched());
        return told;
    }

    /** The marketing director of the story. */
    public User mia() {
        return DemoPeople.MIA.asUser();
    }

    private static Cast cast(StoryClock clock, MapBooks books) {
        JsonPrograms programs = new JsonPrograms();
        JsonCampaigns campaigns = new JsonCampaigns(programs);
        Texts texts = Texts.english(clock.zone());
        Ids ids = new Ids(clock);
        FakePost post = new FakePost();
        Approvals approvals = new Approvals(books.programs(), programs, campaigns, texts);
        DealKeeper deals = new DealKeeper(books.deals(), DealPost.nobody(), books.unitOfWork(), DESK, clock, ids);
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
                        books.unitOfWork(), clock),
                new HoldDesk(books.stock(), StockPost.none(), books.unitOfWork(), clock, texts), StockPost.none(),
                new FrictionDesk(books.friction(), post, books.settings(), books.unitOfWork(), DESK, clock, ids),
                new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(), clock, ids, texts),
                new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), clock, ids, texts),
                new ConfirmDesk(books.drafts(), books.programs(), books.bulletins(), new Touches(List.of()), by -> { },
                        books.unitOfWork(), clock, texts),
                new QuoteDesk(new StackDesk(books.programs(), books.unitOfWork()), books.settings(), new JsonHouseTerms(),
                        JsonTaxTable.shipped(), "MI", books.unitOfWork()),
                new DealDesk(deals), new FinanceDesk(deals, new DealQuotes(books.programs(), books.unitOfWork()),
                        new StockDesk(books.stock(), new StockArrivals(books.stock(), books.settings(), clock, ids),
                                StockPost.none(), books.unitOfWork(), clock), texts), leads(clock, books, ids));
    }

    private static LeadOffice leads(StoryClock clock, MapBooks books, Ids ids) {
        return LeadOffice.of(books.leadOffice(), LeadPost.nobody(), books.unitOfWork(), DESK, clock, ids);
    }

    /** What a person could see and compare; signatures and keys differ in every demo. */
    List<String> shown() {
        List<String> all = new ArrayList<>();
        programs().forEach(program -> all.add(program.toString()));
        campaigns().forEach(file -> all.add(file.campaign() + " " + file.state()));
        headers().forEach(header -> {
            all.add(header.number() + " " + header.day() + " " + header.byName() + " " + header.issued());
            books.briefs().readers(header.number()).forEach(word -> all.add(word.name() + " " + word.at()));
        });
        books.stock().offered().forEach(unit -> all.add(unit.listing() + " " + unit.past() + " " + unit.state() + " "
                + unit.since() + " " + unit.hold()));
        notes().forEach(note -> all.add(note.kind() + " " + note.byName() + " " + note.at() + " " + note.text() + " "
                + note.about().campaignName() + " " + note.answered().map(answer -> answer.text() + answer.at())));
        drafts().forEach(draft -> all.add(draft.content() + " " + draft.state() + " " + draft.reason()));
        return all;
    }

    List<Draft> drafts() {
        return all(request -> cast.steward().open(mia(), request));
    }

    List<FrictionNote> notes() {
        return all(request -> cast.friction().newest(mia(), request));
    }

    List<BriefHeader> headers() {
        return all(request -> books.briefs().history(request));
    }

    List<CampaignFile> campaigns() {
        return all(request -> books.campaigns().list(request));
    }

    List<Program> programs() {
        return all(request -> books.programs().usable(LocalDate.of(2000, 1, 1), request));
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<T> page = pages.apply(new PageRequest(200, next));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }
}
