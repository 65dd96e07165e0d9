package app.baton.incentive;

/** The sponsor's own number of a program, such as {@code 26-1101}; unique within a dealership. */
public record ProgramId(String value) implements Comparable<ProgramId> {

    public ProgramId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")) {
            throw new IllegalArgumentException("a program's id has 1 to 40 letters, digits, dots, dashes: " + value);
        }
    }

    @Override
    public int compareTo(ProgramId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
