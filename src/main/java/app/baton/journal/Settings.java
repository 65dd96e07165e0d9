package app.baton.journal;

import java.util.Optional;

/** Named settings of this desk's store, such as the share's folder. Written in a unit of work. */
public interface Settings {

    Optional<String> find(String name);

    void put(String name, String value);
}
