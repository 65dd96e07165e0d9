package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One desk of an invented store on a Monday morning, 8:00 in Michigan, with four people and a few programs. */
public final class Lakeside {

    public static final DeskId DESK = new DeskId(new UUID(1, 1));

    public final MovingClock clock = new MovingClock("2026-11-02T13:00:00Z");
    public final MapBooks books = new MapBooks(clock);
    public final FakePost post = new FakePost();
    public final Texts texts = Texts.english(clock.zone());
    public final User mia = hire(1, "mia", "Mia Chen", Role.MARKETING);
    public final User frank = hire(2, "frank", "Frank Ode", Role.FINANCE_MANAGER);
    public final User sam = hire(3, "sam", "Sam Ruiz", Role.SALES_MANAGER);
    public final User ana = hire(4, "ana", "Ana Morales", Role.SALESPERSON);

    public final Program cash = Offers.cash("26-1101", 1, Offers.LAST, Map.of("F-150", 2500, "Explorer", 1500));
    public final Program military = Offers.military("26-1115", Offers.LAST, 500);
    public final Program dealer = Offers.dealerCash("26-1106", Offers.LAST, 1000);

    public final Approvals approvals = new Approvals(books.programs(), FakeFormats.programs(), new FakeFormats(), texts);
    public final NamingDesk naming = new NamingDesk(books.campaigns(), books.settings(), books.unitOfWork());
    public final CampaignHistory history = new CampaignHistory(books.activity(), books.unitOfWork());
    public final CampaignDesk campaigns = new CampaignDesk(books.campaigns(), books.programs(), naming, post, books.unitOfWork(),
            clock, new Ids(clock), texts);
    public final RenewDesk renew = new RenewDesk(books.campaigns(), books.programs(), campaigns, books.unitOfWork(), clock);
    public final ApprovalDesk answers = new ApprovalDesk(books.campaigns(), approvals, post, books.unitOfWork(), clock);
    public final BriefDesk briefs = new BriefDesk(
            new BriefMaker(books.campaigns(), books.briefs(), approvals, clock, texts),
            new BriefKeeper(books.briefs(), books.campaigns(), books.programs()), books.briefs(), post, books.settings(),
            books.unitOfWork(), DESK, clock);
    public final ReadingDesk reading = new ReadingDesk(books.briefs(), books.people(), books.colleagues(), post, books.settings(),
            books.unitOfWork(), DESK, clock);
    public final FrictionDesk friction = new FrictionDesk(books.friction(), post, books.settings(), books.unitOfWork(), DESK,
            clock, new Ids(clock));

    public Lakeside() {
        this(true);
    }

    /** With or without the few invented programs. */
    public Lakeside(boolean withPrograms) {
        if (withPrograms) {
            know(cash);
            know(military);
            know(dealer);
        }
    }

    public void know(Program program) {
        books.unitOfWork().write(mia.actor(), log -> books.programs().add(program));
    }

    /** A draft that lacks nothing. */
    public Campaign truckMonth(Program... programs) {
        List<Promised> promises = new ArrayList<>();
        for (Program program : programs) {
            promises.add(new Promised(program.ref(), "Wins owners of older trucks.", "Cash or standard route, as a rebate line.",
                    "Ask what they drive today."));
        }
        Campaign blank = campaigns.blank(mia).campaign();
        return new Campaign(blank.id(), 1, "2026-11 Truck Month", Channel.EMAIL, Intent.HIGH, List.of("2026-11-truck-month"),
                Offers.FIRST, Offers.LAST, Dollars.of(4200), "40 qualified leads by Nov 30", List.of("F-150"),
                "https://lakesideford.example/truck-month", "$2,500 off every new F-150", "Come in until November 30.",
                promises, "Moves aged trucks before the year ends.", "You saw $2,500 off; that is for everybody.",
                List.of(new SeenContent("F-150 review", "https://reviews.example/f-150")), List.of("vehicle", "trade-in"),
                "Ask the trade first.", mia.id());
    }

    /** Proposes and answers until it is approved. */
    public CampaignFile approved(Campaign campaign) {
        CampaignFile file = proposed(campaign);
        for (ApprovalKind kind : answers.missing(file)) {
            file = answers.answer(kind == ApprovalKind.FINANCE ? frank : sam, file, kind, true, "");
        }
        return file;
    }

    public CampaignFile proposed(Campaign campaign) {
        return proposed(CampaignFile.draft(campaign));
    }

    public CampaignFile proposed(CampaignFile unsaved) {
        CampaignFile draft = campaigns.save(mia, unsaved);
        return campaigns.propose(mia, draft, clock.now().plus(Duration.ofHours(4)));
    }

    private User hire(int number, String login, String name, Role role) {
        Person person = Person.newcomer(new PersonId(new UUID(4, number)), login, name, "", Set.of(role));
        return books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(person)).asUser();
    }
}
