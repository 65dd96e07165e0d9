package app.baton.incentive;

/** A lender's credit tier by its own name, such as {@code T0-1}; which score it stands for is in the rulebook. */
public record Tier(String code) implements Comparable<Tier> {

    public Tier {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9+-]{0,9}")) {
            throw new IllegalArgumentException("A tier has 1 to 10 letters, digits, plus or dash: " + code);
        }
    }

    @Override
    public int compareTo(Tier other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
