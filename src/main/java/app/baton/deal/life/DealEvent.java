package app.baton.deal.life;

import app.baton.deal.check.Decision;
import app.baton.deal.scan.Scan;
import app.baton.incentive.Invalid;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a deal, on one desk. Deals are never changed; more happens to them.
 *
 * @param seen the newest event of the deal that its writer had before him; null is none. Where another one came between, two
 *         people worked on one deal, and both are told
 */
public record DealEvent(UUID id, DealId deal, PersonId by, String byName, DeskId desk, Instant at, @Nullable UUID seen,
                        Step step) {

    /** The longest note or reason, in characters. */
    public static final int LONGEST = 2000;

    /** The order in which things happened, the same on every desk. */
    public static final Comparator<DealEvent> ORDER = Comparator.comparing(DealEvent::at)
            .thenComparing(event -> event.desk().value()).thenComparing(DealEvent::id);

    /** Whether its desk may have opened this deal by it; of what else happens, the deal alone can tell. */
    public boolean mayBe() {
        return !(step instanceof Opened) || deal.equals(DealId.of(desk, id));
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

    /** A salesperson began a deal. */
    public record Opened(Offer offer) implements Step { }

    /** The sales desk changed it; finance changed what is finance's while it had it (tax, decision, contract). */
    public record Changed(Offer offer) implements Step { }

    /** A pencil is asked for (R16). */
    public record PencilRequested(String note) implements Step {
        public PencilRequested {
            checkNote(note);
        }
    }

    /** The sales manager set price and trade allowance (R16). */
    public record Penciled(Offer offer, String note) implements Step {
        public Penciled {
            checkNote(note);
        }
    }

    /** The newest pencil was shown to the customer. */
    public record Presented() implements Step { }

    /** The customer said yes to one way of buying. */
    public record Committed(Way way) implements Step { }

    /** It went to finance. */
    public record Submitted() implements Step { }

    /** Finance gave it back. */
    public record Returned(String reason) implements Step {
        public Returned {
            checkReason(reason, "Say the one thing that has to be mended.");
        }
    }

    /** The lender decided (R17). {@code stipulations} are what he wants to see before he pays. */
    public record Decided(Decision decision, List<String> stipulations) implements Step {
        public Decided {
            stipulations = List.copyOf(stipulations);
            Invalid.unless(!decision.lender().isBlank(), "lender", "Name the lender.");
        }
    }

    /** The lender said no. */
    public record Declined(String lender, String reason) implements Step {
        public Declined {
            Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
            checkNote(reason);
        }
    }

    /** A promise that the deal does not keep was ended (R19). {@code promise} is in the advertisement's words. */
    public record PromiseEnded(String promise, Ending ending) implements Step {
        public PromiseEnded {
            Invalid.unless(!promise.isBlank(), "promise", "Say which promise it is.");
        }
    }

    /** A paper was shown (R3). */
    public record ProofShown(ProofSeen proof) implements Step { }

    /** A file that shows a proof was kept with it. {@code proof} is the event by which that one was shown. */
    public record ScanAdded(UUID proof, Scan scan) implements Step { }

    /** A file was taken away from a proof; its content stays. */
    public record ScanTaken(UUID proof, String sha256, String reason) implements Step {
        public ScanTaken {
            checkReason(reason, "Say why the scan is taken away.");
        }
    }

    /** Finance signs it: the structure, not yet the contract. */
    public record Approved(String note) implements Step {
        public Approved {
            checkNote(note);
        }
    }

    /** The contract was signed on that day. */
    public record Contracted(LocalDate on) implements Step { }

    /**
     * The customer drove off on that day.
     *
     * @param spotSignedBy who signed for it that no lender has decided yet (R17); empty where one has, or none is needed
     */
    public record Delivered(LocalDate on, String spotSignedBy) implements Step { }

    /** The sale was reported to the manufacturer. */
    public record Reported(LocalDate on) implements Step { }

    /** The lender paid. */
    public record Funded(LocalDate on) implements Step { }

    /** The store asked for its money, program by program. */
    public record ClaimsOpened() implements Step { }

    /** Every paper is in its place. */
    public record Audited() implements Step { }

    /** The contract did not stand, a new one has to be worked out on the programs of its new day (R18). */
    public record Recontracted(String reason) implements Step {
        public Recontracted {
            checkReason(reason, "Say why the contract does not stand.");
        }
    }

    /** The customer did not buy. */
    public record Lost(String reason) implements Step {
        public Lost {
            checkReason(reason, "Say why the customer did not buy.");
        }
    }

    /** The deal was taken back, and what it had set going with it (R18). */
    public record Unwound(LocalDate on, String reason) implements Step {
        public Unwound {
            checkReason(reason, "Say why the deal was taken back.");
        }
    }

    private static void checkReason(String text, String mend) {
        Invalid.unless(!text.isBlank(), "reason", mend);
        Invalid.unless(text.length() <= LONGEST, "reason", "A reason has at most " + LONGEST + " characters.");
    }

    private static void checkNote(String text) {
        Invalid.unless(text.length() <= LONGEST, "note", "A note has at most " + LONGEST + " characters.");
    }
}
