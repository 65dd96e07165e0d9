package app.baton.ui.deals;

import app.baton.incentive.Program;
import app.baton.incentive.Situation.Asked;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One program beside the stack of a route: in it, or left out and why.
 *
 * @param words    who pays it to whom, or why it is left out
 * @param proofs   the papers to bring, for what is in the stack
 * @param open     a question that is still to be answered for it
 * @param printed  the amounts of which one stands on the certificate, where nobody has said which
 * @param upTo     what the program gives at most, where somebody says what it gives here; null where nobody has to
 * @param leased   whether somebody has to say what is left to be paid of the buyer's lease
 * @param counted  whether somebody has to say how many were delivered with it
 * @param unlock   what would let it in, and what that gains; empty where nothing near would
 * @param readings what a person has signed of its text, and what still has to be read
 */
record StackLine(Program program, Stand stand, @Nullable Money amount, String words, List<String> proofs, @Nullable Asked open,
                 List<Money> printed, @Nullable Money upTo, boolean leased, boolean counted, String unlock,
                 List<ToRead> readings) {

    StackLine {
        readings = List.copyOf(readings);
    }

    /** Not for this deal, and nothing near would change that: listed only when somebody asks for all. */
    boolean isRemote() {
        return stand == Stand.OUT && unlock.isEmpty() && readings.isEmpty();
    }

    /** How a program stands. */
    enum Stand {
        /** In the stack. */
        TAKEN,
        /** The store's own money, beside it. */
        DEALER,
        /** Something is still to be asked or read. */
        ASK,
        /** It could be had, and something else is better or stands against it. */
        BEATEN,
        /** It is not for this buyer, vehicle, day or route. */
        OUT
    }
}
