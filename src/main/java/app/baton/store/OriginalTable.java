package app.baton.store;

import static app.baton.store.schema.Indexes.ORIGINAL_TAKEN_NEWEST;
import static app.baton.store.schema.Tables.ORIGINAL;
import static app.baton.store.schema.Tables.ORIGINAL_ENQUIRY;
import static app.baton.store.schema.Tables.ORIGINAL_PART;
import static app.baton.store.schema.Tables.ORIGINAL_TAKEN;

import app.baton.lead.Original;
import app.baton.lead.OriginalBook;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.store.schema.tables.records.OriginalPartRecord;
import app.baton.store.schema.tables.records.OriginalTakenRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;

/** Documents with leads as they came, each content once and in parts. */
final class OriginalTable implements OriginalBook {

    private static final Parts<OriginalPartRecord> PARTS = new Parts<>(ORIGINAL_PART, ORIGINAL_PART.DEALERSHIP,
            ORIGINAL_PART.ID, ORIGINAL_PART.VERSION, ORIGINAL_PART.ORIGINAL, ORIGINAL_PART.PLACE, ORIGINAL_PART.CONTENT);
    private static final TypeReference<List<TakenIn.Trouble>> TROUBLES = new TypeReference<>() { };

    private final Sql sql;

    OriginalTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean keep(Original original, byte[] content) {
        var dsl = sql.write();
        if (id(original.sha256()).isPresent()) {
            return false;
        }
        UUID id = sql.newId();
        dsl.insertInto(ORIGINAL).set(ORIGINAL.DEALERSHIP, sql.dealership()).set(ORIGINAL.ID, id).set(ORIGINAL.VERSION, 1L)
                .set(ORIGINAL.SHA256, original.sha256()).set(ORIGINAL.NAME, original.name())
                .set(ORIGINAL.DOOR, original.door().name()).set(ORIGINAL.BYTES, content.length)
                .set(ORIGINAL.WHOLE, original.whole()).execute();
        PARTS.keep(sql, id, content);
        return true;
    }

    @Override
    public void holds(Original original, EnquiryId enquiry) {
        var dsl = sql.write();
        UUID id = id(original.sha256()).orElseThrow();
        if (dsl.fetchExists(ORIGINAL_ENQUIRY, in(id).and(ORIGINAL_ENQUIRY.SHA.eq(enquiry.sha256())))) {
            return;
        }
        dsl.insertInto(ORIGINAL_ENQUIRY).set(ORIGINAL_ENQUIRY.DEALERSHIP, sql.dealership())
                .set(ORIGINAL_ENQUIRY.ID, sql.newId()).set(ORIGINAL_ENQUIRY.VERSION, 1L).set(ORIGINAL_ENQUIRY.ORIGINAL, id)
                .set(ORIGINAL_ENQUIRY.SHA, enquiry.sha256()).execute();
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return sql.read().select(ORIGINAL.ID, ORIGINAL.BYTES).from(ORIGINAL).where(is(sha256)).fetchOptional()
                .map(row -> PARTS.read(sql, row.value1(), row.value2()));
    }

    @Override
    public List<Original> of(Collection<EnquiryId> enquiries) {
        List<UUID> ids = sql.read().selectDistinct(ORIGINAL_ENQUIRY.ORIGINAL).from(ORIGINAL_ENQUIRY)
                .where(ORIGINAL_ENQUIRY.DEALERSHIP.eq(sql.dealership()),
                        ORIGINAL_ENQUIRY.SHA.in(enquiries.stream().map(EnquiryId::sha256).toList()))
                .fetch(ORIGINAL_ENQUIRY.ORIGINAL);
        return sql.read().select(ORIGINAL.SHA256, ORIGINAL.NAME, ORIGINAL.DOOR, ORIGINAL.BYTES, ORIGINAL.WHOLE).from(ORIGINAL)
                .where(ORIGINAL.DEALERSHIP.eq(sql.dealership()), ORIGINAL.ID.in(ids)).fetch(OriginalTable::original).stream()
                .sorted(Comparator.comparing(Original::name).thenComparing(Original::sha256)).toList();
    }

    @Override
    public List<EnquiryId> enquiries(Original original) {
        return id(original.sha256()).map(id -> sql.read().select(ORIGINAL_ENQUIRY.SHA).from(ORIGINAL_ENQUIRY).where(in(id))
                .fetch(row -> new EnquiryId(row.value1()))).orElse(List.of());
    }

    @Override
    public void note(TakenIn taken) {
        UUID id = id(taken.original().sha256()).orElseThrow();
        sql.write().insertInto(ORIGINAL_TAKEN).set(ORIGINAL_TAKEN.DEALERSHIP, sql.dealership())
                .set(ORIGINAL_TAKEN.ID, sql.newId()).set(ORIGINAL_TAKEN.VERSION, 1L).set(ORIGINAL_TAKEN.ORIGINAL, id)
                .set(ORIGINAL_TAKEN.TAKEN, Sql.micros(taken.at())).set(ORIGINAL_TAKEN.PERSON_NAME, taken.byName())
                .set(ORIGINAL_TAKEN.FRESH, taken.fresh()).set(ORIGINAL_TAKEN.ADDED, taken.added())
                .set(ORIGINAL_TAKEN.KNOWN, taken.known())
                .set(ORIGINAL_TAKEN.TROUBLES, Json.MAPPER.writeValueAsString(taken.troubles())).execute();
    }

    @Override
    public Optional<TakenIn> last(String sha256) {
        return id(sha256).flatMap(id -> told(sql.read().selectFrom(ORIGINAL_TAKEN)
                .where(ORIGINAL_TAKEN.DEALERSHIP.eq(sql.dealership()), ORIGINAL_TAKEN.ORIGINAL.eq(id)).fetch()).stream()
                .max(Comparator.comparing(TakenIn::at)));
    }

    @Override
    public List<TakenIn> newest(int most) {
        return told(sql.read().selectFrom(sql.along(ORIGINAL_TAKEN, ORIGINAL_TAKEN_NEWEST))
                .where(ORIGINAL_TAKEN.DEALERSHIP.eq(sql.dealership()))
                .orderBy(ORIGINAL_TAKEN.DEALERSHIP, ORIGINAL_TAKEN.TAKEN.desc(), ORIGINAL_TAKEN.ID.desc()).limit(most).fetch());
    }

    private List<TakenIn> told(List<OriginalTakenRecord> rows) {
        Map<UUID, Original> originals = sql.read().select(ORIGINAL.ID, ORIGINAL.SHA256, ORIGINAL.NAME, ORIGINAL.DOOR,
                        ORIGINAL.BYTES, ORIGINAL.WHOLE).from(ORIGINAL)
                .where(ORIGINAL.DEALERSHIP.eq(sql.dealership()),
                        ORIGINAL.ID.in(rows.stream().map(OriginalTakenRecord::getOriginal).distinct().toList()))
                .fetchMap(ORIGINAL.ID, OriginalTable::original);
        return rows.stream().map(row -> new TakenIn(Objects.requireNonNull(originals.get(row.getOriginal())), row.getTaken(),
                row.getPersonName(), row.getFresh(), row.getAdded(), row.getKnown(),
                Json.MAPPER.readValue(row.getTroubles(), TROUBLES))).toList();
    }

    private static Original original(Record row) {
        return new Original(row.get(ORIGINAL.SHA256), row.get(ORIGINAL.NAME), Original.Door.valueOf(row.get(ORIGINAL.DOOR)),
                row.get(ORIGINAL.BYTES), row.get(ORIGINAL.WHOLE));
    }

    private Optional<UUID> id(String sha256) {
        return sql.read().select(ORIGINAL.ID).from(ORIGINAL).where(is(sha256)).fetchOptional(ORIGINAL.ID);
    }

    private Condition is(String sha256) {
        return ORIGINAL.DEALERSHIP.eq(sql.dealership()).and(ORIGINAL.SHA256.eq(sha256));
    }

    private Condition in(UUID original) {
        return ORIGINAL_ENQUIRY.DEALERSHIP.eq(sql.dealership()).and(ORIGINAL_ENQUIRY.ORIGINAL.eq(original));
    }
}
