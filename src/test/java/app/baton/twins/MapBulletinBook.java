package app.baton.twins;

import app.baton.incentive.Bulletin;
import app.baton.incentive.BulletinBook;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bulletins in memory. */
public final class MapBulletinBook implements BulletinBook {

    private final Shelf<String, Bulletin> bulletins;

    public MapBulletinBook(MapUnitOfWork unit) {
        bulletins = new Shelf<>(unit);
    }

    @Override
    public List<Bulletin.Header> list() {
        return bulletins.rows().values().stream().map(bulletin -> new Bulletin.Header(bulletin.name(), bulletin.kept()))
                .sorted(Comparator.comparing(Bulletin.Header::kept).reversed()).toList();
    }

    @Override
    public Optional<Bulletin> find(String name) {
        return Optional.ofNullable(bulletins.rows().get(name));
    }

    @Override
    public void keep(Bulletin bulletin) {
        bulletins.put(bulletin.name(),
                new Bulletin(bulletin.name(), bulletin.text(), bulletin.kept().truncatedTo(ChronoUnit.MICROS)));
    }
}
