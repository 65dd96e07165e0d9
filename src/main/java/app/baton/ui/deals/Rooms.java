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
 * What the deal is worked out with: read for its day of delivery, and kept where newer programs might change figures that
 * somebody has seen, until they are found to change none or a person takes them.
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
     * @param vehicles null where only the programs were read
     * @param brief the newest one, read with the vehicles
     */
    record Read(QuoteRoom room, LocalDate delivery, @Nullable Vehicles vehicles, Optional<Brief> brief) { }

    Rooms(DealsDesks desks, Background background, Texts texts, User user) {
        this.desks = desks;
        this.texts = texts;
        this.user = user;
        lane = background.lane(texts.say("deals.reading"));
    }

    void read(LocalDate delivery, boolean vehicles, Consumer<Read> taken, Consumer<Problem> failed) {
        asked = delivery;
        lane.run(progress -> {
            QuoteRoom room = desks.quotes().room(user, delivery);
            return new Read(room, delivery, vehicles
                    ? new Vehicles(desks.stock().offered(user), room.programs().models(), texts) : null,
                    vehicles ? desks.briefs().now(user).map(Reading::brief) : Optional.empty());
        }, taken, failed);
    }

    /** Forgets what is being read for a day that the deal is no longer planned for. */
    void waitForNoOtherDay() {
        if (asked != null && !areFor(asked)) {
            lane.cancel();
        }
    }

    /** Takes what was read; false where figures that were {@code seen} keep the programs that they stand on for now. */
    boolean take(Read fresh, boolean seen) {
        Read was = now;
        boolean keeps = was != null && seen && !fresh.delivery().isBefore(was.delivery())
                && LivingQuoteViewModel.differ(was.room().sheet(), fresh.room().sheet(), fresh.delivery().equals(was.delivery()));
        stand(was != null && keeps ? was.room() : fresh.room(), fresh.delivery());
        return !keeps;
    }

    /** From now on the deal is worked out with these. */
    void stand(QuoteRoom room, LocalDate delivery) {
        now = new Read(room, delivery, null, Optional.empty());
    }

    /** Empty until something was read. */
    Optional<QuoteRoom> room() {
        return Optional.ofNullable(now).map(Read::room);
    }

    /** Whether the programs are those of that day. */
    boolean areFor(LocalDate delivery) {
        return now != null && now.delivery().equals(delivery);
    }
}
