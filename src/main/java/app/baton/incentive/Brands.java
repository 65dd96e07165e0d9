package app.baton.incentive;

import java.util.List;

/** Brands by name: only these, or every one but those. Exactly one of the two lists is given. */
public record Brands(List<String> only, List<String> except) {

    public Brands {
        only = List.copyOf(only);
        except = List.copyOf(except);
        Invalid.unless(only.isEmpty() != except.isEmpty(), "only", "Name the brands that count, or those that do not.");
    }
}
