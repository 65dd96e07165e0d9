package app.baton.ui.tracker;

import app.baton.app.demo.ToldStory;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.Lakeside;
import app.baton.campaign.ReadingDesk;
import app.baton.incentive.StewardDesk;
import app.baton.insight.CalendarDesk;
import app.baton.insight.MoveDesk;
import app.baton.insight.TrackerDesk;
import app.baton.insight.TrackerDesks;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.people.Person;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.util.Optional;

/** The tracker's view models for one person, with what they told and asked; the screen is made when it is needed. */
final class TrackerDeskOf {

    private final Texts texts;
    private final TrackerPages pages;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNavigator navigator = new FakeNavigator();
    private Optional<TrackerScreen> screen = Optional.empty();

    private TrackerDeskOf(TrackerDesks desks, Texts texts, User user) {
        this.texts = texts;
        ScreenContext context = new ScreenContext(user, navigator, dialogs);
        InlineBackground background = new InlineBackground();
        pages = new TrackerPages(new TrackerViewModel(desks.tracker(), background, texts, context),
                new CalendarViewModel(desks.calendar(), desks.moves(), background, texts, context),
                new ChartsViewModel(desks.tracker(), background, texts, context));
    }

    static TrackerDeskOf of(Lakeside store, User user) {
        return new TrackerDeskOf(desks(store.books, store.reading, store.campaigns, store.clock, store.texts), store.texts, user);
    }

    /** The marketing person of a told story. */
    static TrackerDeskOf of(ToldStory story) {
        Clock clock = story.story.clock();
        Texts texts = Texts.english(clock.zone());
        User marketing = story.books.people().everybody().stream().filter(it -> it.roles().contains(Role.MARKETING)).findFirst()
                .map(Person::asUser).orElseThrow();
        return new TrackerDeskOf(desks(story.books, story.cast.reading(), story.cast.campaigns(), clock, texts), texts,
                marketing);
    }

    static TrackerDesks desks(MapBooks books, ReadingDesk reading, CampaignDesk campaigns, Clock clock, Texts texts) {
        StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(), clock,
                new Ids(clock), texts);
        return new TrackerDesks(new TrackerDesk(books.programs(), books.campaigns(), reading, books.stock(), books.unitOfWork(),
                clock, texts), new CalendarDesk(books.programs(), books.campaigns(), books.drafts(), books.unitOfWork(), clock),
                new MoveDesk(steward, campaigns, books.unitOfWork()));
    }

    TrackerScreen screen() {
        if (screen.isEmpty()) {
            screen = Optional.of(new TrackerScreen(pages, texts));
        }
        return screen.get();
    }

    ChartsViewModel charts() {
        return pages.charts();
    }

    CalendarViewModel calendar() {
        return pages.calendar();
    }

    TrackerViewModel model() {
        return pages.offers();
    }

    FakeDialogs dialogs() {
        return dialogs;
    }

    FakeNavigator navigator() {
        return navigator;
    }
}
