package app.baton.store;

import static app.baton.store.schema.Tables.SECRET;

import app.baton.journal.Problem;
import app.baton.journal.Secrets;
import app.baton.store.home.StoreKey;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jooq.Condition;

/**
 * The secrets of this desk, each encrypted by the store key and bound to its name and desk, so that whoever reads a
 * server's tables or exchanges two rows learns and gains nothing.
 */
final class SecretTable implements Secrets {

    private final Sql sql;
    private final StoreKey key;

    SecretTable(Sql sql, StoreKey key) {
        this.sql = sql;
        this.key = key;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return sql.read().select(SECRET.SEALED).from(SECRET).where(is(name)).fetchOptional(SECRET.SEALED)
                .map(sealed -> unseal(name, sealed));
    }

    @Override
    public void put(String name, byte[] secret) {
        var dsl = sql.write();
        byte[] sealed = key.seal(bound(name), secret);
        int changed = dsl.update(SECRET).set(SECRET.SEALED, sealed).set(SECRET.VERSION, SECRET.VERSION.plus(1))
                .where(is(name)).execute();
        if (changed == 0) {
            dsl.insertInto(SECRET)
                    .set(SECRET.DEALERSHIP, sql.dealership())
                    .set(SECRET.ID, sql.newId())
                    .set(SECRET.VERSION, 1L)
                    .set(SECRET.DESK, sql.desk().value())
                    .set(SECRET.NAME, name)
                    .set(SECRET.SEALED, sealed)
                    .execute();
        }
    }

    private byte[] unseal(String name, byte[] sealed) {
        try {
            return key.unseal(bound(name), sealed);
        } catch (GeneralSecurityException changed) {
            throw Problem.couldNot("store.secret", "The secret " + name + " of this desk can't be read with this home's key:"
                    + " it was changed, or it was written by another home. Restore this home from a backup, or let the desk"
                    + " join again.", changed);
        }
    }

    private String bound(String name) {
        return "secret " + sql.desk() + " " + name;
    }

    private Condition is(String name) {
        return SECRET.DEALERSHIP.eq(sql.dealership()).and(SECRET.DESK.eq(sql.desk().value())).and(SECRET.NAME.eq(name));
    }
}
