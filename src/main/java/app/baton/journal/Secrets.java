package app.baton.journal;

import java.util.Optional;

/** Small secrets of this desk, such as its signing key, kept inside the encrypted store. Written in a unit of work. */
public interface Secrets {

    Optional<byte[]> find(String name);

    void put(String name, byte[] secret);
}
