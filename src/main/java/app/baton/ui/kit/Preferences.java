package app.baton.ui.kit;

import java.util.Optional;

/**
 * Small choices of this machine that outlive the window, such as theme and size. They hold nothing of customers and are
 * read before anybody signs in. Implementations never throw: a choice that cannot be kept is forgotten.
 */
public interface Preferences {

    Optional<String> find(String name);

    void put(String name, String value);

    /** Forgets everything at the end; for tests and pictures. */
    static Preferences inMemory() {
        var values = new java.util.HashMap<String, String>();
        return new Preferences() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }
        };
    }
}
