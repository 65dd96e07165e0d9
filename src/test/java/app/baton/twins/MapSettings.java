package app.baton.twins;

import app.baton.journal.Settings;
import java.util.Optional;

/** The desk's settings in memory. */
public final class MapSettings implements Settings {

    private final Shelf<String, String> settings;

    public MapSettings(MapUnitOfWork unit) {
        settings = new Shelf<>(unit);
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(settings.rows().get(name));
    }

    @Override
    public void put(String name, String value) {
        settings.put(name, value);
    }
}
