package app.baton.store;

import static app.baton.store.schema.Tables.ACTIVITY;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.UnitOfWork;
import java.util.function.Function;
import java.util.function.Supplier;

/** Units of work as transactions of the engine; the lines of the activity log are rows of the same transaction. */
final class Transactions implements UnitOfWork {

    private final Sql sql;
    private final Clock clock;

    Transactions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public <T> T write(Actor actor, Function<ActivityLog, T> change) {
        return sql.inTransaction(dsl -> {
            var log = new Log(actor);
            try {
                return change.apply(log);
            } finally {
                log.open = false;
            }
        });
    }

    @Override
    public <T> T read(Supplier<T> query) {
        return sql.inSnapshot(query);
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
            sql.write().insertInto(ACTIVITY)
                    .set(ACTIVITY.DEALERSHIP, sql.dealership())
                    .set(ACTIVITY.ID, sql.newId())
                    .set(ACTIVITY.VERSION, 1L)
                    .set(ACTIVITY.HAPPENED, Sql.micros(clock.now()))
                    .set(ACTIVITY.DESK, sql.desk().value())
                    .set(ACTIVITY.ACTOR, actor.id())
                    .set(ACTIVITY.ACTOR_NAME, actor.name())
                    .set(ACTIVITY.WHAT, line.what())
                    .set(ACTIVITY.SUBJECT, line.subject())
                    .set(ACTIVITY.SUBJECT_ID, line.subjectId())
                    .set(ACTIVITY.DETAILS, Json.write(line.details()))
                    .execute();
        }
    }
}
