package app.baton.ui.deals;

import app.baton.campaign.BriefHeader;
import app.baton.campaign.ReadingDesk;
import app.baton.journal.Background;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for a newer brief while the deal is in front: programs come with it, and a quote is told what they change. */
final class BriefWatch {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final long NONE = -1;

    private final ReadingDesk briefs;
    private final Background background;
    private final Background.Lane looking;
    private final Texts texts;
    private final User user;
    private final Runnable news;
    private Background.@Nullable Running watching;
    private long seen = NONE;

    /** {@code news} is called on the screen's thread when there is a newer one than before. */
    BriefWatch(ReadingDesk briefs, Background background, Texts texts, User user, Runnable news) {
        this.briefs = briefs;
        this.background = background;
        this.texts = texts;
        this.user = user;
        this.news = news;
        looking = background.lane(texts.say("deals.reading"));
    }

    void start() {
        stop();
        watching = background.repeat(texts.say("deals.reading"), LOOK_EVERY, progress -> {
            look();
            return "";
        });
    }

    void stop() {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
    }

    /** Looks now; safe on any thread. */
    void look() {
        looking.run(progress -> briefs.history(user, PageRequest.first(1)).rows().stream().findFirst(), this::found,
                problem -> { });
    }

    private void found(Optional<BriefHeader> newest) {
        long number = newest.map(BriefHeader::number).orElse(NONE);
        boolean newer = seen != NONE && number > seen;
        seen = number;
        if (newer) {
            news.run();
        }
    }
}
