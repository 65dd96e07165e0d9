package app.baton.store;

import static app.baton.store.schema.Tables.LEAD;

import app.baton.campaign.Intent;
import app.baton.journal.PageRequest;
import app.baton.lead.Customer;
import app.baton.lead.Due;
import app.baton.lead.LeadId;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadState;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.LeadRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the queue shows of a lead as a row of its table, and which rows a list shows. */
final class LeadRows {

    static final short OPEN = 0;
    static final short RESTS = 1;
    static final short OVER = 2;
    static final UUID NOBODY = new UUID(0, 0);

    private LeadRows() { }

    static LeadRecord record(LeadRecord row, LeadRow shown) {
        PersonId owner = shown.owner();
        Customer customer = shown.customer();
        row.setVersion(shown.version());
        row.setPart(part(shown.state()));
        row.setState(shown.state().name());
        row.setKind(shown.kind().name());
        row.setStage(shown.stage());
        row.setIntent(shown.intent().name());
        row.setBand((short) shown.due().band());
        row.setDue(Sql.micros(shown.due().by()));
        row.setDueKind(shown.due().kind().name());
        row.setOwner(owner == null ? NOBODY : owner.value());
        row.setOwnerName(shown.ownerName());
        row.setName(customer.name());
        row.setPhones(String.join(" ", customer.phones()));
        row.setEmail(customer.email());
        row.setPostal(customer.postalCode());
        row.setWants(shown.wants());
        row.setSource(shown.source());
        row.setWords(shown.words());
        row.setReceived(Sql.micros(shown.received()));
        row.setChanged(Sql.micros(shown.changed()));
        row.setEscalate(micros(shown.escalateBy()));
        row.setAttempts(shown.attempts());
        row.setUnread(shown.unread());
        return row;
    }

    private static @Nullable Instant micros(@Nullable Instant instant) {
        return instant == null ? null : Sql.micros(instant);
    }

    static LeadRow shown(LeadRecord row) {
        var customer = new Customer(row.getName(), row.getPhones().isEmpty() ? List.of() : List.of(row.getPhones().split(" ")),
                row.getEmail(), row.getPostal());
        return new LeadRow(new LeadId(row.getId()), LeadState.valueOf(row.getState()), LeadKind.valueOf(row.getKind()),
                row.getStage(), Intent.valueOf(row.getIntent()),
                new Due(Due.Kind.valueOf(row.getDueKind()), row.getDue(), row.getBand()), customer, row.getWants(),
                row.getSource(), row.getOwner().equals(NOBODY) ? null : new PersonId(row.getOwner()), row.getOwnerName(),
                row.getReceived(), row.getChanged(), row.getEscalate(), row.getAttempts(), row.getUnread(), row.getVersion());
    }

    private static short part(LeadState state) {
        return state.isOver() ? OVER : state == LeadState.COLD ? RESTS : OPEN;
    }

    static boolean newestFirst(LeadQuery.View view) {
        return view == LeadQuery.View.OVER || view == LeadQuery.View.COLD;
    }

    static Condition such(UUID dealership, LeadQuery query) {
        Condition such = LEAD.DEALERSHIP.eq(dealership);
        PersonId owner = query.owner();
        LeadKind kind = query.kind();
        such = such.and(switch (query.view()) {
            case TODAY -> LEAD.PART.eq(OPEN).and(LEAD.DUE.lt(Sql.micros(query.tonight())));
            case LATE -> LEAD.PART.eq(OPEN).and(LEAD.DUE.lt(Sql.micros(query.now())));
            case OPEN -> LEAD.PART.eq(OPEN);
            case COLD -> LEAD.PART.eq(RESTS);
            case UNOWNED -> LEAD.PART.eq(OPEN).and(LEAD.OWNER.eq(NOBODY));
            case UNREAD -> LEAD.PART.eq(OPEN).and(LEAD.UNREAD.eq(true));
            case OVER -> LEAD.PART.eq(OVER);
        });
        if (owner != null && query.view() != LeadQuery.View.UNOWNED) {
            such = such.and(LEAD.OWNER.eq(owner.value()));
        }
        if (kind != null) {
            such = such.and(LEAD.KIND.eq(kind.name()));
        }
        for (String word : query.text().toLowerCase(Locale.ROOT).split("\\s+")) {
            such = word.isEmpty() ? such : such.and(LEAD.WORDS.contains(word));
        }
        return such;
    }

    /** Where the next page starts. */
    static String key(LeadQuery.View view, LeadRow row) {
        return newestFirst(view) ? row.changed() + " " + row.id() : row.due().band() + " " + row.due().by() + " " + row.id();
    }

    /** Beyond what the page before has shown. */
    static Condition after(LeadQuery.View view, PageRequest request) {
        return request.after().map(key -> {
            String[] parts = Keyset.pair(key);
            if (newestFirst(view)) {
                Instant last = Instant.parse(parts[0]);
                return LEAD.CHANGED.le(last).and(LEAD.CHANGED.lt(last).or(LEAD.ID.lt(UUID.fromString(parts[1]))));
            }
            short band = Short.parseShort(parts[0]);
            String[] rest = Keyset.pair(parts[1]);
            Instant last = Instant.parse(rest[0]);
            return LEAD.BAND.ge(band).and(LEAD.BAND.gt(band).or(LEAD.DUE.gt(last))
                    .or(LEAD.DUE.eq(last).and(LEAD.ID.gt(UUID.fromString(rest[1])))));
        }).orElse(DSL.noCondition());
    }
}
