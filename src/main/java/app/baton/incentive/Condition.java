package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who and what may have a program: a tree over typed {@link Fact}s. Each fact is known yes, known no or unknown, so a
 * tree is met, not met, or asks. {@code text} is the sponsor's own wording of that part, for the reason shown.
 */
public sealed interface Condition {

    /** Every one of them; an empty list is always met. */
    record All(List<Condition> of, @Nullable String text) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> of, @Nullable String text) implements Condition {
        public Any {
            of = List.copyOf(of);
            Invalid.unless(!of.isEmpty(), "of", "There is nothing to choose from, so nobody could meet it.");
        }
    }

    /** The contrary; unknown stays unknown. */
    record Not(Condition of, @Nullable String text) implements Condition { }

    /** A fact, with the papers that prove it. */
    record Is(Fact fact, List<ProofRule> proofs, @Nullable String text) implements Condition {
        public Is {
            proofs = List.copyOf(proofs);
        }
    }

    static Condition always() {
        return new All(List.of(), null);
    }

    static Condition is(Fact fact) {
        return new Is(fact, List.of(), null);
    }

    static Condition all(Condition... of) {
        return new All(List.of(of), null);
    }

    /** Whether the tree is met by what is known of its facts. */
    default Known known(Function<Fact, Known> facts) {
        return switch (this) {
            case All all -> all.of().stream().map(part -> part.known(facts)).reduce(Known.YES, Known::and);
            case Any any -> any.of().stream().map(part -> part.known(facts)).reduce(Known.NO, Known::or);
            case Not not -> not.of().known(facts).not();
            case Is is -> facts.apply(is.fact());
        };
    }

    /** What it asks for, in one line of plain English. */
    default String words(Texts texts) {
        return Phrases.capital(new EligibilityWords(texts).words(this));
    }

    /** Every leaf of the tree, from left to right. */
    default List<Is> leaves() {
        List<Is> leaves = new ArrayList<>();
        switch (this) {
            case All all -> all.of().forEach(part -> leaves.addAll(part.leaves()));
            case Any any -> any.of().forEach(part -> leaves.addAll(part.leaves()));
            case Not not -> leaves.addAll(not.of().leaves());
            case Is is -> leaves.add(is);
        }
        return leaves;
    }
}
