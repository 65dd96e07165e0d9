package app.baton.store;

import static app.baton.store.schema.Tables.LEAD;
import static app.baton.store.schema.Tables.LEAD_TURN;

import app.baton.lead.Due;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Whose turn it is to be given a lead, and who is away. */
final class LeadTurns {

    private final Sql sql;

    LeadTurns(Sql sql) {
        this.sql = sql;
    }

    Map<PersonId, Long> turns() {
        return sql.read().select(LEAD_TURN.ID, LEAD_TURN.TURN).from(LEAD_TURN)
                .where(LEAD_TURN.DEALERSHIP.eq(sql.dealership()))
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    Map<PersonId, Integer> waiting() {
        Map<PersonId, Integer> waiting = new HashMap<>();
        sql.read().select(LEAD.OWNER, DSL.count()).from(LEAD)
                .where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.PART.eq(LeadRows.OPEN),
                        LEAD.DUE_KIND.eq(Due.Kind.ANSWER.name())).groupBy(LEAD.OWNER)
                .forEach(row -> waiting.put(new PersonId(row.value1()), row.value2()));
        return waiting;
    }

    void give(PersonId person) {
        Long last = sql.write().select(DSL.max(LEAD_TURN.TURN)).from(LEAD_TURN)
                .where(LEAD_TURN.DEALERSHIP.eq(sql.dealership())).fetchSingle().value1();
        ensure(person);
        sql.write().update(LEAD_TURN).set(LEAD_TURN.TURN, last == null ? 1 : last + 1)
                .set(LEAD_TURN.VERSION, LEAD_TURN.VERSION.plus(1)).where(is(person)).execute();
    }

    Map<PersonId, Instant> away() {
        return sql.read().select(LEAD_TURN.ID, LEAD_TURN.AWAY).from(LEAD_TURN)
                .where(LEAD_TURN.DEALERSHIP.eq(sql.dealership()), LEAD_TURN.AWAY.isNotNull())
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    void leave(PersonId person, Instant until) {
        ensure(person);
        sql.write().update(LEAD_TURN).set(LEAD_TURN.AWAY, Sql.micros(until))
                .set(LEAD_TURN.VERSION, LEAD_TURN.VERSION.plus(1)).where(is(person)).execute();
    }

    private void ensure(PersonId person) {
        if (!sql.write().fetchExists(LEAD_TURN, is(person))) {
            sql.write().insertInto(LEAD_TURN).set(LEAD_TURN.DEALERSHIP, sql.dealership())
                    .set(LEAD_TURN.ID, person.value()).set(LEAD_TURN.VERSION, 1L).set(LEAD_TURN.TURN, 0L).execute();
        }
    }

    private Condition is(PersonId person) {
        return LEAD_TURN.DEALERSHIP.eq(sql.dealership()).and(LEAD_TURN.ID.eq(person.value()));
    }
}
