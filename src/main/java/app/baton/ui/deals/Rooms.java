package app.baton.ui.deals;

import app.baton.campaign.Brief;
import app.baton.campaign.Reading;
import app.baton.deal.QuoteRoom;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.deals.grid.LivingQuoteViewModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the deal is worked out with: the programs of today's deliveries and later ones, so that another day can be tried. They are
 * kept where newer ones might change figures that somebody has seen, until those are found to change none or a person takes them.
 */
final class Rooms {

    private final DealsDesks desks;
    private final Texts texts;
    private final User user;
    private final Background.Lane lane;
    private @Nullable Read now;
    private @Nullable LocalDate asked;

    /**
     * What was read.
     *
     * @param from the first day of delivery that the programs are for
     * @param vehicles null where only the programs were read
     * @param brief the newest one, read with the vehicles
     */
    record Read(QuoteRoom room, LocalDate from, @Nullable Vehicles vehicles, Optional<Brief> brief) { }

    Rooms(DealsDesks desks, Background background, Texts texts, User user) {
        this.desks = desks;
        this.texts = texts;
        this.user = user;
        lane = background.lane(texts.say("deals.reading"));
    }

    void read(LocalDate from, boolean vehicles, Consumer<Read> taken, Consumer<Problem> failed) {
        asked = from;
        lane.run(progress -> {
            QuoteRoom room = desks.quotes().room(user, from);
            return new Read(room, from, vehicles
                    ? new Vehicles(desks.stock().offered(user), room.programs().models(), texts) : null,
                    vehicles ? desks.briefs().now(user).map(Reading::brief) : Optional.empty());
        }, taken, failed);
    }

    /** Forgets what is being read for an earlier day, which the deal is no longer planned for. */
    void waitForNoEarlierDay() {
        if (asked != null && !areFor(asked)) {
            lane.cancel();
        }
    }

    /** Takes what was read; false where figures that were {@code seen} keep the programs that they stand on for now. */
    boolean take(Read fresh, boolean seen) {
        Read was = now;
        boolean keeps = was != null && seen && !fresh.from().isBefore(was.from())
                && LivingQuoteViewModel.differ(was.room().sheet(), fresh.room().sheet(), fresh.from().equals(was.from()));
        stand(was != null && keeps ? was.room() : fresh.room(), was != null && keeps ? was.from() : fresh.from());
        return !keeps;
    }

    /** From now on the deal is worked out with these. */
    void stand(QuoteRoom room, LocalDate from) {
        now = new Read(room, from, null, Optional.empty());
    }

    /** Empty until something was read. */
    Optional<QuoteRoom> room() {
        return Optional.ofNullable(now).map(Read::room);
    }

    /** Whether the programs of deliveries on that day are among them. */
    boolean areFor(LocalDate delivery) {
        return now != null && !delivery.isBefore(now.from());
    }
}
