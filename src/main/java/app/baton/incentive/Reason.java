package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import app.baton.journal.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a program on one deal and whether the deal meets it. {@code condition} is what is asked for in the
 * sponsor's words; a day, a limit or a table has none.
 *
 * @param open the questions whose answers would decide it, while it is unknown
 * @param proofs the papers that prove it, where it is met or may be
 * @param readings what a person decided and signed of the text in it that no machine can decide
 */
public record Reason(Kind kind, Known known, @Nullable Condition condition, @Nullable Window window, List<Asked> open,
                     List<ProofRule> proofs, List<Reading> readings) {

    /** What makes the demand. */
    public enum Kind {
        /** A condition of the program's own text. */
        CONDITION,
        /** A condition on every program of the bulletin. */
        STANDING,
        /** One of the deal's days. */
        WINDOW,
        /** The program's table has no row for the vehicle, the tier or the term. */
        TABLE,
        /** So many deliveries, so much money, so many in a household. */
        LIMIT,
        /** How much it is: a certificate's print, a price, a figure of the deal that nobody knows yet. */
        AMOUNT
    }

    public Reason {
        open = List.copyOf(open);
        proofs = List.copyOf(proofs);
        readings = List.copyOf(readings);
    }

    /** Without a text that somebody has read. */
    public Reason(Kind kind, Known known, @Nullable Condition condition, @Nullable Window window, List<Asked> open,
                  List<ProofRule> proofs) {
        this(kind, known, condition, window, open, proofs, List.of());
    }

    /** Whether only a person who reads the program can decide what is still open (never silently met). */
    public boolean onlyReading() {
        return known == Known.UNKNOWN && !open.isEmpty()
                && open.stream().allMatch(asked -> asked.fact() instanceof Fact.ReadTheProgram);
    }

    /** The demand of that program and what became of it, in one sentence. */
    public String sentence(Program program, Texts texts) {
        return new ReasonWords(texts).of(this, program);
    }
}
