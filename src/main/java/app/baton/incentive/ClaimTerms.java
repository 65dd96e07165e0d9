package app.baton.incentive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the store gets its money back. {@code code} is the accounting code to claim with; where the claim carries a
 * certificate's number or a PIN instead, {@code with} says so.
 */
public record ClaimTerms(With with, @Nullable String code, Due due, @Nullable Late late) {

    public ClaimTerms {
        Invalid.unless((with == With.CODE) == (code != null), "code", "A code is given exactly when the claim needs one.");
        Invalid.unless(late == null || due instanceof Due.AfterDelivery || due instanceof Due.On, "late",
                "Only a claim that has a last day can be late.");
    }

    /** What identifies the claim. */
    public enum With {
        CODE, CERTIFICATE_NUMBER, PIN,
        /** Nothing is claimed apart: a rate, a lease, the store's own money. */
        NOTHING
    }

    /** Until when a claim must arrive. */
    public sealed interface Due {

        /** Days after the delivery date; the last day counts. */
        record AfterDelivery(int days) implements Due {
            public AfterDelivery {
                Invalid.unless(days >= 1, "days", "A claim has at least one day: " + days + ".");
            }
        }

        /** One day for all. */
        record On(LocalDate day) implements Due { }

        /** Travels with the contract or lease itself. */
        record WithContract() implements Due { }

        /** The store's own: no claim. */
        record None() implements Due { }
    }

    /** After that, it is still paid until this day with these people's signatures; later, never. */
    public record Late(LocalDate until, List<String> signatures) {
        public Late {
            signatures = List.copyOf(signatures);
            Invalid.unless(!signatures.isEmpty(), "signatures", "Say who has to sign.");
        }
    }

    /** Nothing to claim. */
    public static ClaimTerms none() {
        return new ClaimTerms(With.NOTHING, null, new Due.None(), null);
    }
}
