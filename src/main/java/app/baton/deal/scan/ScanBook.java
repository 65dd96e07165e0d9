package app.baton.deal.scan;

import java.util.Optional;

/** The contents of scans, each kept once whoever it belongs to. Nothing is ever deleted. Writing needs a unit of work. */
public interface ScanBook {

    /** Whether the content is here; it may not have arrived yet. */
    boolean has(String sha256);

    Optional<byte[]> find(String sha256);

    /** Keeps a content by its SHA-256; whether it was new. */
    boolean keep(String sha256, byte[] content);
}
