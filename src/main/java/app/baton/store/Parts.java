package app.baton.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * A content in parts: the rows of one table, bound to whatever they are a part of.
 *
 * @param of what a part is a part of
 * @param place where it stands among the others, from 0
 */
record Parts<R extends Record>(Table<R> table, TableField<R, UUID> dealership, TableField<R, UUID> id,
                               TableField<R, Long> version, TableField<R, UUID> of, TableField<R, Integer> place,
                               TableField<R, byte[]> content) {

    /** The embedded engine takes at most twice as much in one row. */
    private static final int MOST = 1 << 19;

    void keep(Sql sql, UUID whole, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += MOST) {
            sql.write().insertInto(table).set(dealership, sql.dealership()).set(id, sql.newId()).set(version, 1L)
                    .set(of, whole).set(place, from / MOST)
                    .set(content, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + MOST))).execute();
        }
    }

    /** All of it; {@code length} is how long it is. */
    byte[] read(Sql sql, UUID whole, int length) {
        var bytes = new ByteArrayOutputStream(length);
        try (var parts = sql.read().select(content).from(table).where(dealership.eq(sql.dealership()), of.eq(whole))
                .orderBy(dealership, of, place).fetchLazy()) {
            parts.forEach(part -> bytes.writeBytes(part.value1()));
        }
        return bytes.toByteArray();
    }
}
