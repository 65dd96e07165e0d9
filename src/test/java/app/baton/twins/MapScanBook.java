package app.baton.twins;

import app.baton.deal.scan.ScanBook;
import java.util.Optional;

/** The contents of scans, in memory. */
public final class MapScanBook implements ScanBook {

    private final Shelf<String, byte[]> contents;

    public MapScanBook(MapUnitOfWork unit) {
        contents = new Shelf<>(unit);
    }

    @Override
    public boolean has(String sha256) {
        return contents.rows().containsKey(sha256);
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(contents.rows().get(sha256)).map(byte[]::clone);
    }

    @Override
    public boolean keep(String sha256, byte[] content) {
        contents.requireWriting();
        if (has(sha256)) {
            return false;
        }
        contents.put(sha256, content.clone());
        return true;
    }
}
