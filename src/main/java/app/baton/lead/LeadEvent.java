package app.baton.lead;

import app.baton.incentive.Invalid;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.lead.enquiry.Enquiry;
import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a lead, on one desk: its timeline is made of them (LQ14). Nothing is ever taken out.
 *
 * @param seen the newest event of the lead that its writer had before him; null is none
 */
public record LeadEvent(UUID id, LeadId lead, PersonId by, String byName, DeskId desk, Instant at, @Nullable UUID seen,
                        Step step) {

    /** The longest note, in characters. */
    public static final int LONGEST = 2000;

    /** The order in which things happened, the same on every desk. */
    public static final Comparator<LeadEvent> ORDER = Comparator.comparing(LeadEvent::at)
            .thenComparing(event -> event.desk().value()).thenComparing(LeadEvent::id);

    /** Whether its desk may have received this lead by it; of what else happens, the lead alone can tell. */
    public boolean mayBe() {
        return !(step instanceof Received) || lead.equals(LeadId.of(desk, id));
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

    /** It came in. */
    public record Received(Enquiry enquiry, LeadChannel channel, LeadKind business) implements Step { }

    /** The same person wrote again: one lead, another signal (LQ7). */
    public record WroteAgain(Enquiry enquiry, LeadChannel channel) implements Step { }

    /**
     * Somebody is to work on it. {@code why} is the route's name, or what a person said.
     *
     * @param answerBy until when the customer has to have been tried
     * @param escalateBy when a manager is told, if nobody did
     */
    public record Assigned(PersonId to, String toName, String why, Instant answerBy, Instant escalateBy) implements Step { }

    /** Nobody answered in time, and a manager was told (LQ11). */
    public record Escalated(PersonId to, String toName) implements Step { }

    /** The customer came in, called back or was reached without an outcome to note yet. */
    public record Spoke(Way way, String note) implements Step {
        public Spoke {
            checkNote(note);
        }
    }

    /** An effort ended so; {@code reason} is a code of the store's, empty where none was asked (LQ12, LQ13). */
    public record Disposed(String code, String name, Disposition.Effect effect, Way way, String reason, String reasonName,
                           @Nullable NextStep next, String note) implements Step {
        public Disposed {
            checkNote(note);
        }
    }

    /** A step was planned, or put off. */
    public record Planned(NextStep next) implements Step { }

    /** Something was learned of the customer, in his words; R2 asks who said so and how. */
    public record Learned(LeadFact fact, String value) implements Step {
        public Learned {
            Invalid.unless(!value.isBlank() && value.length() <= 200, "value",
                    "What was learned is one to 200 characters long.");
        }
    }

    /** His name, numbers or address were put right. */
    public record Corrected(Customer customer) implements Step { }

    /** An appointment was set or changed (LQ18). */
    public record Met(Appointment appointment) implements Step { }

    /** Something to remember. */
    public record Noted(String text) implements Step {
        public Noted {
            Invalid.unless(!text.isBlank(), "text", "Write what is to be remembered.");
            checkNote(text);
        }
    }

    /** The customer said that he does not want to be reached that way; null is no way at all (R4). */
    public record Stopped(@Nullable Way way, String words) implements Step {
        public Stopped {
            checkNote(words);
        }
    }

    /** The customer said that he may be reached that way (R4). */
    public record Allowed(Way way, String words) implements Step {
        public Allowed {
            checkNote(words);
        }
    }

    /** A deal was structured for him. {@code deal} is the deal's id. */
    public record Quoted(UUID deal) implements Step { }

    /** He bought. */
    public record Bought(LocalDate on) implements Step { }

    /** Service takes him over on that day (R31). */
    public record HandedToService(LocalDate on, PersonId to, String toName) implements Step { }

    /** It is worked on again. */
    public record Reopened(String why) implements Step {
        public Reopened {
            checkNote(why);
        }
    }

    /** Nothing happened to it for so long that it rests now, until somebody asks once more (LQ20). */
    public record WentCold(NextStep next) implements Step { }

    /** It went into the other lead, which is the same person's. */
    public record WentInto(LeadId other) implements Step { }

    /** The other lead came into this one. */
    public record TookIn(LeadId other, Enquiry enquiry) implements Step { }

    /** Somebody took back what he did: it stays in the timeline and counts no more. */
    public record Withdrawn(UUID event) implements Step { }

    private static void checkNote(String note) {
        Invalid.unless(note.length() <= LONGEST, "note", "A note has at most " + LONGEST + " characters.");
    }
}
