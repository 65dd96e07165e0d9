package app.baton.lead.offer;

import app.baton.journal.Background;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.UnitOfWork;
import app.baton.lead.radar.HouseholdIndex;
import app.baton.lead.radar.IndexBuilder;
import app.baton.lead.radar.PrivateOffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The index of the households, made anew when lists came in since. Whoever types asks the one that is there and never waits;
 * whoever makes a new one does so in the background, one at a time. Safe for any number of threads.
 */
public final class Radar {

    private static final int PAGE = 1000;

    private final OfferBook offers;
    private final UnitOfWork work;
    private final AtomicReference<Optional<Made>> made = new AtomicReference<>(Optional.empty());
    private final ReentrantLock making = new ReentrantLock();

    /** An index, and how many lists had been taken in when it was made. */
    private record Made(long lists, HouseholdIndex index) { }

    public Radar(OfferBook offers, UnitOfWork work) {
        this.offers = offers;
        this.work = work;
    }

    /**
     * Makes the index anew if lists came in since it was made.
     *
     * @return whether there is another one now; false too when it was asked to stop
     */
    public boolean refresh(Background.Progress progress) {
        making.lock();
        try {
            Optional<Made> next = work.read(() -> {
                long lists = offers.listsTaken();
                return made.get().filter(it -> it.lists() == lists).isPresent() ? Optional.empty() : make(lists, progress);
            });
            next.ifPresent(it -> made.set(next));
            return next.isPresent();
        } finally {
            making.unlock();
        }
    }

    private Optional<Made> make(long lists, Background.Progress progress) {
        IndexBuilder builder = HouseholdIndex.builder();
        Optional<String> next = Optional.empty();
        long done = 0;
        do {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            progress.at(done, 0);
            Page<PrivateOffer> page = offers.list(new PageRequest(PAGE, next));
            page.rows().forEach(builder::add);
            done += page.rows().size();
            next = page.next();
        } while (next.isPresent());
        return Optional.of(new Made(lists, builder.build()));
    }

    /** The index as it was made last; empty while there is none yet. */
    Optional<HouseholdIndex> index() {
        return made.get().map(Made::index);
    }
}
