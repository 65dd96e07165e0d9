package app.baton.journal;

import java.util.UUID;

/** Who does something, as the activity log names them: a person, or the program itself while nobody is signed in. */
public record Actor(UUID id, String name) {

    /** Sync, scheduled briefs and other work that goes on while the window is locked. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system");

    public boolean isSystem() {
        return equals(SYSTEM);
    }
}
