package app.baton.campaign;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened to a friction note, on one desk. Notes are never changed; more happens to them. */
public record FrictionEvent(UUID id, FrictionId note, PersonId by, String byName, DeskId desk, Instant at, Step step) {

    /** The longest text of a note or an answer, in characters. */
    public static final int LONGEST = 2000;

    /** Whether its desk may have written this note by it: of what else happens, the note alone can tell whose it is. */
    boolean mayBe() {
        return !(step instanceof Written) || note.equals(FrictionId.of(desk, id));
    }

    /**
     * Where it is kept beside an event of another desk that took the same id first: ids are the desks' own, and none can
     * keep another one's event out.
     */
    public UUID besides() {
        return Ids.madeOf(desk, id);
    }

    /** What happened. */
    public sealed interface Step { }

    /** Somebody of the floor wrote it; marketing should answer by the given moment. */
    public record Written(FrictionKind kind, String text, FrictionAbout about, Instant answerBy) implements Step {

        public Written {
            check(text);
        }
    }

    /** Its writer put it in other words. */
    public record Edited(FrictionKind kind, String text, FrictionAbout about) implements Step {

        public Edited {
            check(text);
        }
    }

    /** Marketing answered, and says what was changed. */
    public record Answered(String text, FrictionEffect effect) implements Step {

        public Answered {
            check(text);
        }
    }

    /** Its writer does not mean it any more. */
    public record TakenBack() implements Step { }

    private static void check(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a note or answer has 1 to " + LONGEST + " characters");
        }
    }
}
