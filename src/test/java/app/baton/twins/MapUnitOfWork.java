package app.baton.twins;

import app.baton.journal.Activity;
import app.baton.journal.ActivityBook;
import app.baton.journal.ActivityEntry;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.UnitOfWork;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Units of work over maps: one thread at a time, everything put back when a change throws. A unit that fails inside
 * another one takes back its own part only, and the outer one decides about the rest.
 */
public final class MapUnitOfWork implements UnitOfWork {

    private final Clock clock;
    private final Ids ids;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Follower> followers = new ArrayList<>();
    private final Shelf<UUID, ActivityEntry> activity;
    private int writing;
    private int reading;

    public MapUnitOfWork(Clock clock) {
        this.clock = clock;
        ids = new Ids(clock);
        activity = new Shelf<>(this);
    }

    @Override
    public <T> T write(Actor actor, Function<ActivityLog, T> change) {
        turn.lock();
        try {
            if (reading > 0) {
                throw new IllegalStateException("a change does not start inside a read");
            }
            return attempt(actor, change);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T read(Supplier<T> query) {
        turn.lock();
        // a read inside a change belongs to the change
        int more = writing > 0 ? 0 : 1;
        reading += more;
        try {
            return query.get();
        } finally {
            reading -= more;
            turn.unlock();
        }
    }

    private <T> T attempt(Actor actor, Function<ActivityLog, T> change) {
        if (writing == 0) {
            followers.forEach(Follower::begin);
        }
        List<Runnable> undo = followers.stream().map(Follower::undo).toList();
        var log = new Log(actor);
        boolean done = false;
        writing++;
        try {
            T result = change.apply(log);
            done = true;
            return result;
        } finally {
            writing--;
            log.open = false;
            if (!done) {
                undo.forEach(Runnable::run);
            }
            if (writing == 0) {
                followers.forEach(Follower::keep);
            }
        }
    }

    /** The reading side of what {@link #write} logs. */
    public ActivityBook activity() {
        return new ActivityBook() {
            @Override
            public Page<ActivityEntry> newest(PageRequest request) {
                return page(entry -> true, request);
            }

            @Override
            public Page<ActivityEntry> of(String subject, String subjectId, PageRequest request) {
                return page(entry -> entry.activity().subject().equals(subject)
                        && entry.activity().subjectId().equals(subjectId), request);
            }

            private Page<ActivityEntry> page(Function<ActivityEntry, Boolean> wanted, PageRequest request) {
                List<ActivityEntry> rows = activity.rows().values().stream().filter(wanted::apply)
                        .sorted(Comparator.comparing(ActivityEntry::id).reversed()).toList();
                return Pages.cut(rows, entry -> entry.id().toString(), Comparator.reverseOrder(), request);
            }
        };
    }

    void follow(Follower shelf) {
        followers.add(shelf);
    }

    boolean writing() {
        return turn.isHeldByCurrentThread() && writing > 0;
    }

    void requireWriting() {
        if (!writing()) {
            throw new IllegalStateException("books are written inside a unit of work only");
        }
    }

    /** What takes part in units of work. */
    interface Follower {

        void begin();

        /** What puts back the state of now. */
        Runnable undo();

        void keep();
    }

    private final class Log implements ActivityLog {

        private final Actor actor;
        private boolean open = true;

        Log(Actor actor) {
            this.actor = actor;
        }

        @Override
        public void note(Activity line) {
            if (!open) {
                throw new IllegalStateException("the unit of work of this log is over");
            }
            UUID id = ids.next();
            activity.put(id, new ActivityEntry(id, clock.now().truncatedTo(ChronoUnit.MICROS), actor, line));
        }
    }
}
