package app.baton.twins;

import app.baton.journal.Secrets;
import java.util.Optional;

/** The desk's secrets in memory. */
public final class MapSecrets implements Secrets {

    private final Shelf<String, byte[]> secrets;

    public MapSecrets(MapUnitOfWork unit) {
        secrets = new Shelf<>(unit);
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(secrets.rows().get(name)).map(byte[]::clone);
    }

    @Override
    public void put(String name, byte[] secret) {
        secrets.put(name, secret.clone());
    }
}
