package app.baton.twins;

import app.baton.deal.scan.Parcel;
import app.baton.deal.scan.ParcelBook;
import app.baton.deal.scan.ScanBook;
import app.baton.journal.DeskId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Scans on their way, in memory. */
public final class MapParcelBook implements ParcelBook {

    private final Shelf<String, Parcel> parcels;
    private final Shelf<String, Boolean> waiting;
    private final ScanBook scans;

    public MapParcelBook(MapUnitOfWork unit, ScanBook scans) {
        parcels = new Shelf<>(unit);
        waiting = new Shelf<>(unit);
        this.scans = scans;
    }

    private static String key(Parcel parcel) {
        return parcel.desk() + " " + parcel.id();
    }

    @Override
    public void add(Parcel parcel) {
        parcels.requireWriting();
        if (!parcels.rows().containsKey(key(parcel))) {
            parcels.put(key(parcel), parcel);
            waiting.put(key(parcel), true);
        }
    }

    @Override
    public Optional<Parcel> of(DeskId desk, String sha256) {
        return all().filter(parcel -> parcel.desk().equals(desk) && parcel.sha256().equals(sha256)).findFirst();
    }

    private Stream<Parcel> all() {
        return parcels.rows().values().stream();
    }

    @Override
    public List<Parcel> toSend(DeskId self, int most) {
        return waiting(parcel -> parcel.desk().equals(self) && scans.has(parcel.sha256()), most);
    }

    @Override
    public List<Parcel> toFetch(int most) {
        return waiting(parcel -> !scans.has(parcel.sha256()), most);
    }

    private List<Parcel> waiting(Predicate<Parcel> which, int most) {
        return all().filter(parcel -> Boolean.TRUE.equals(waiting.rows().get(key(parcel)))).filter(which).limit(most).toList();
    }

    @Override
    public void settled(Parcel parcel) {
        waiting.requireWriting();
        waiting.put(key(parcel), false);
    }

    @Override
    public void sendAgain(DeskId self) {
        waiting.requireWriting();
        all().filter(parcel -> parcel.desk().equals(self)).toList().forEach(parcel -> waiting.put(key(parcel), true));
    }
}
