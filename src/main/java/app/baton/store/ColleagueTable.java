package app.baton.store;

import static app.baton.store.schema.Tables.COLLEAGUE;

import app.baton.journal.DeskId;
import app.baton.people.Colleague;
import app.baton.people.ColleagueBook;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.ColleagueRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Everybody of the dealership as the desks told each other. */
final class ColleagueTable implements ColleagueBook {

    private static final Comparator<Colleague> BY_NAME = Comparator
            .comparing((Colleague colleague) -> colleague.card().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(colleague -> colleague.card().id().toString());

    private final Sql sql;

    ColleagueTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Colleague> everybody() {
        return sql.read().selectFrom(COLLEAGUE).where(COLLEAGUE.DEALERSHIP.eq(sql.dealership()))
                .fetch(ColleagueTable::colleague).stream().sorted(BY_NAME).toList();
    }

    @Override
    public Optional<Colleague> find(PersonId id) {
        return sql.read().selectFrom(COLLEAGUE).where(is(id)).fetchOptional(ColleagueTable::colleague);
    }

    @Override
    public void keep(Colleague colleague) {
        var dsl = sql.write();
        PersonCard card = colleague.card();
        ColleagueRecord row = dsl.newRecord(COLLEAGUE);
        row.setDesk(card.desk().value());
        row.setName(card.name());
        row.setTitle(card.title());
        row.setRoles(String.join(",", card.roles()));
        row.setActive(card.active());
        row.setRevision(card.revision());
        row.setSaidBy(colleague.by().value());
        row.setIntroduced(colleague.introduced());
        row.setSaid(colleague.said());
        int changed = dsl.update(COLLEAGUE).set(row).set(COLLEAGUE.VERSION, COLLEAGUE.VERSION.plus(1)).where(is(card.id()))
                .execute();
        if (changed == 0) {
            row.setDealership(sql.dealership());
            row.setId(card.id().value());
            row.setVersion(1L);
            dsl.insertInto(COLLEAGUE).set(row).execute();
        }
    }

    @Override
    public void remove(PersonId id) {
        sql.write().deleteFrom(COLLEAGUE).where(is(id)).execute();
    }

    private Condition is(PersonId id) {
        return COLLEAGUE.DEALERSHIP.eq(sql.dealership()).and(COLLEAGUE.ID.eq(id.value()));
    }

    private static Colleague colleague(ColleagueRecord row) {
        List<String> roles = row.getRoles().isEmpty() ? List.of() : Arrays.asList(row.getRoles().split(","));
        return new Colleague(new PersonCard(new PersonId(row.getId()), new DeskId(row.getDesk()), row.getName(),
                row.getTitle(), roles, row.getActive(), row.getRevision()), new DeskId(row.getSaidBy()), row.getIntroduced(),
                row.getSaid());
    }
}
