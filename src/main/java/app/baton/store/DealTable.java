package app.baton.store;

import static app.baton.store.schema.Indexes.DEAL_CHANGED;
import static app.baton.store.schema.Indexes.DEAL_EVENT_UNSENT;
import static app.baton.store.schema.Indexes.DEAL_OWNER;
import static app.baton.store.schema.Indexes.DEAL_VIN;
import static app.baton.store.schema.Indexes.DEAL_VIN_READ;
import static app.baton.store.schema.Tables.DEAL;
import static app.baton.store.schema.Tables.DEAL_EVENT;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealBook;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealFormat;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealState;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.DealEventRecord;
import app.baton.store.schema.tables.records.DealRecord;
import app.baton.vehicle.Vin;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deals: what happened, event by event, and a row a deal for the lists. */
final class DealTable implements DealBook {

    private static final Logger LOG = LoggerFactory.getLogger(DealTable.class);
    private static final int MOST_AT_ONCE = 200;

    private final Sql sql;
    private final DealFormat format;

    DealTable(Sql sql, DealFormat format) {
        this.sql = sql;
        this.format = format;
    }

    @Override
    public Optional<Deal> find(DealId id) {
        return Deal.of(events(id));
    }

    @Override
    public List<DealEvent> events(DealId id) {
        return sql.read().selectFrom(DEAL_EVENT)
                .where(DEAL_EVENT.DEALERSHIP.eq(sql.dealership()), DEAL_EVENT.DEAL.eq(id.value()))
                .orderBy(DEAL_EVENT.DEALERSHIP, DEAL_EVENT.DEAL, DEAL_EVENT.HAPPENED, DEAL_EVENT.ID)
                .fetch(this::event).stream().sorted(DealEvent.ORDER).toList();
    }

    @Override
    public boolean add(DealEvent event) {
        var dsl = sql.write();
        Map<UUID, UUID> desks = dsl.select(DEAL_EVENT.ID, DEAL_EVENT.DESK).from(DEAL_EVENT)
                .where(DEAL_EVENT.DEALERSHIP.eq(sql.dealership()), DEAL_EVENT.ID.in(event.id(), event.besides()))
                .fetchMap(DEAL_EVENT.ID, DEAL_EVENT.DESK);
        if (desks.containsKey(event.besides()) || event.desk().value().equals(desks.get(event.id()))) {
            return false;
        }
        // two who add to one deal wait for each other, so that its row tells of both
        dsl.select(DEAL.ID).from(DEAL).where(is(event.deal())).forUpdate().fetch();
        DealEventRecord row = row(event);
        row.setId(desks.containsKey(event.id()) ? event.besides() : event.id());
        dsl.insertInto(DEAL_EVENT).set(row).execute();
        find(event.deal()).ifPresent(this::keep);
        return true;
    }

    @Override
    public Optional<DealEvent> unsent(DeskId desk) {
        return sql.read().selectFrom(sql.along(DEAL_EVENT, DEAL_EVENT_UNSENT))
                .where(DEAL_EVENT.DEALERSHIP.eq(sql.dealership()), DEAL_EVENT.SENT.isFalse(), DEAL_EVENT.DESK.eq(desk.value()))
                .orderBy(DEAL_EVENT.DEALERSHIP, DEAL_EVENT.SENT, DEAL_EVENT.DESK, DEAL_EVENT.HAPPENED, DEAL_EVENT.ID).limit(1)
                .fetchOptional(this::event);
    }

    @Override
    public void sent(DealEvent event) {
        sql.write().update(DEAL_EVENT).set(DEAL_EVENT.SENT, true)
                .where(DEAL_EVENT.DEALERSHIP.eq(sql.dealership()), DEAL_EVENT.EVENT.eq(event.id()),
                        DEAL_EVENT.DESK.eq(event.desk().value()), DEAL_EVENT.DEAL.eq(event.deal().value())).execute();
    }

    private void keep(Deal deal) {
        var dsl = sql.write();
        DealRow shown = DealRow.of(deal);
        DealRecord row = dsl.newRecord(DEAL);
        row.setVersion(deal.version());
        row.setState(shown.state().name());
        row.setBuyer(shown.buyer());
        row.setVehicle(shown.vehicle());
        row.setStock(shown.stock());
        row.setOwner(shown.owner().value());
        row.setOwnerName(shown.ownerName());
        row.setSince(Sql.micros(shown.since()));
        row.setChanged(Sql.micros(shown.changed()));
        Vin vin = deal.offer().situation().vehicle().vin();
        row.setVin(vin == null ? null : vin.value());
        row.setVinRead(true);
        if (dsl.update(DEAL).set(row).where(is(deal.id())).execute() == 0) {
            row.setDealership(sql.dealership());
            row.setId(deal.id().value());
            dsl.insertInto(DEAL).set(row).execute();
        }
    }

    @Override
    public Page<DealRow> in(DealState state, PageRequest request) {
        Condition after = request.after().map(key -> {
            String[] halves = Keyset.pair(key);
            Instant last = Instant.parse(halves[0]);
            return DEAL.SINCE.ge(last).and(DEAL.SINCE.gt(last).or(DEAL.ID.gt(UUID.fromString(halves[1]))));
        }).orElse(DSL.noCondition());
        return page(sql.read().selectFrom(DEAL).where(DEAL.DEALERSHIP.eq(sql.dealership()), DEAL.STATE.eq(state.name()), after)
                .orderBy(DEAL.DEALERSHIP, DEAL.STATE, DEAL.SINCE, DEAL.ID).limit(Keyset.limit(request)).fetch(DealTable::shown),
                request, DealRow::since);
    }

    @Override
    public Page<DealRow> newest(PageRequest request) {
        return page(sql.read().selectFrom(sql.along(DEAL, DEAL_CHANGED))
                .where(DEAL.DEALERSHIP.eq(sql.dealership()), earlier(request))
                .orderBy(DEAL.DEALERSHIP, DEAL.CHANGED.desc(), DEAL.ID.desc())
                .limit(Keyset.limit(request)).fetch(DealTable::shown), request, DealRow::changed);
    }

    @Override
    public Page<DealRow> of(PersonId owner, PageRequest request) {
        return page(sql.read().selectFrom(sql.along(DEAL, DEAL_OWNER))
                .where(DEAL.DEALERSHIP.eq(sql.dealership()), DEAL.OWNER.eq(owner.value()), earlier(request))
                .orderBy(DEAL.DEALERSHIP, DEAL.OWNER, DEAL.CHANGED.desc(), DEAL.ID.desc())
                .limit(Keyset.limit(request)).fetch(DealTable::shown), request, DealRow::changed);
    }

    @Override
    public Page<DealRow> of(Vin vin, PageRequest request) {
        return page(sql.read().selectFrom(sql.along(DEAL, DEAL_VIN))
                .where(DEAL.DEALERSHIP.eq(sql.dealership()), DEAL.VIN.eq(vin.value()), earlier(request))
                .orderBy(DEAL.DEALERSHIP, DEAL.VIN, DEAL.CHANGED.desc(), DEAL.ID.desc())
                .limit(Keyset.limit(request)).fetch(DealTable::shown), request, DealRow::changed);
    }

    /** Deals that were kept before their rows named the vehicle get that from what happened to them. */
    void readVins() {
        List<DealId> unread = unread();
        while (!unread.isEmpty()) {
            List<DealId> these = unread;
            sql.inTransaction(dsl -> {
                these.forEach(this::readVin);
                return dsl.update(DEAL).set(DEAL.VIN_READ, true).where(DEAL.DEALERSHIP.eq(sql.dealership()),
                        DEAL.ID.in(these.stream().map(DealId::value).toList())).execute();
            });
            unread = unread();
        }
    }

    /** What a newer version wrote of a deal keeps nobody out of the store. */
    private void readVin(DealId id) {
        try {
            find(id).ifPresent(this::keep);
        } catch (Problem unreadable) {
            LOG.warn("deal {} cannot be found by its vehicle: {}", id, unreadable.code());
        }
    }

    private List<DealId> unread() {
        return sql.read().select(DEAL.ID).from(sql.along(DEAL, DEAL_VIN_READ))
                .where(DEAL.DEALERSHIP.eq(sql.dealership()), DEAL.VIN_READ.isFalse())
                .orderBy(DEAL.DEALERSHIP, DEAL.VIN_READ, DEAL.ID).limit(MOST_AT_ONCE).fetch(row -> new DealId(row.value1()));
    }

    @Override
    public Map<DealState, Long> counts() {
        Map<DealState, Long> counts = new EnumMap<>(DealState.class);
        sql.read().select(DEAL.STATE, DSL.count()).from(DEAL).where(DEAL.DEALERSHIP.eq(sql.dealership())).groupBy(DEAL.STATE)
                .forEach(row -> counts.put(DealState.valueOf(row.value1()), row.value2().longValue()));
        return counts;
    }

    private static Page<DealRow> page(List<DealRow> found, PageRequest request,
            Function<DealRow, Instant> moment) {
        return Keyset.page(found, request, row -> moment.apply(row) + " " + row.id());
    }

    /** Beyond what the page before has shown. */
    private static Condition earlier(PageRequest request) {
        return request.after().map(key -> {
            String[] halves = Keyset.pair(key);
            Instant last = Instant.parse(halves[0]);
            return DEAL.CHANGED.le(last).and(DEAL.CHANGED.lt(last).or(DEAL.ID.lt(UUID.fromString(halves[1]))));
        }).orElse(DSL.noCondition());
    }

    private static DealRow shown(DealRecord row) {
        return new DealRow(new DealId(row.getId()), DealState.valueOf(row.getState()), row.getBuyer(), row.getVehicle(),
                row.getStock(), new PersonId(row.getOwner()), row.getOwnerName(), row.getSince(), row.getChanged());
    }

    private DealEventRecord row(DealEvent event) {
        var row = new DealEventRecord();
        row.setDealership(sql.dealership());
        row.setVersion(1L);
        row.setEvent(event.id());
        row.setDeal(event.deal().value());
        row.setHappened(Sql.micros(event.at()));
        row.setPerson(event.by().value());
        row.setPersonName(event.byName());
        row.setDesk(event.desk().value());
        row.setSeen(event.seen());
        row.setSent(false);
        row.setContent(format.write(event.step()));
        return row;
    }

    private DealEvent event(DealEventRecord row) {
        return new DealEvent(row.getEvent(), new DealId(row.getDeal()), new PersonId(row.getPerson()), row.getPersonName(),
                new DeskId(row.getDesk()), row.getHappened(), row.getSeen(), format.read(row.getContent()));
    }

    private Condition is(DealId id) {
        return DEAL.DEALERSHIP.eq(sql.dealership()).and(DEAL.ID.eq(id.value()));
    }
}
