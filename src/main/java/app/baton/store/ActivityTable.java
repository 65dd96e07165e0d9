package app.baton.store;

import static app.baton.store.schema.Tables.ACTIVITY;

import app.baton.journal.Activity;
import app.baton.journal.ActivityBook;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Actor;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.store.schema.tables.records.ActivityRecord;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** The activity log. Its ids grow with time, so that the newest lines are those with the highest ids. */
final class ActivityTable implements ActivityBook {

    private final Sql sql;

    ActivityTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ActivityEntry> newest(PageRequest request) {
        return page(DSL.noCondition(), List.of(ACTIVITY.DEALERSHIP, ACTIVITY.ID.desc()), request);
    }

    @Override
    public Page<ActivityEntry> of(String subject, String subjectId, PageRequest request) {
        return page(ACTIVITY.SUBJECT.eq(subject).and(ACTIVITY.SUBJECT_ID.eq(subjectId)),
                List.of(ACTIVITY.DEALERSHIP, ACTIVITY.SUBJECT, ACTIVITY.SUBJECT_ID, ACTIVITY.ID.desc()), request);
    }

    private Page<ActivityEntry> page(Condition wanted, List<OrderField<?>> order, PageRequest request) {
        Condition after = request.after().map(key -> ACTIVITY.ID.lt(UUID.fromString(key))).orElse(DSL.noCondition());
        List<ActivityEntry> found = sql.read().selectFrom(ACTIVITY)
                .where(ACTIVITY.DEALERSHIP.eq(sql.dealership()), wanted, after)
                .orderBy(order).limit(Keyset.limit(request)).fetch(ActivityTable::entry);
        return Keyset.page(found, request, entry -> entry.id().toString());
    }

    private static ActivityEntry entry(ActivityRecord row) {
        return new ActivityEntry(row.getId(), row.getHappened(), new Actor(row.getActor(), row.getActorName()),
                new Activity(row.getWhat(), row.getSubject(), row.getSubjectId(), Json.map(row.getDetails())));
    }
}
