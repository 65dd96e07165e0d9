package app.baton.finance;

/**
 * What cannot be a contract: which of its parts is wrong (a path such as {@code payments/0/count}) and a sentence for the
 * person who wrote it. Readers put their own place in front.
 */
public final class Unsound extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;

    Unsound(String place, String sentence) {
        super(sentence);
        this.place = place;
    }

    public String place() {
        return place;
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    static void unless(boolean right, String place, String sentence) {
        if (!right) {
            throw new Unsound(place, sentence);
        }
    }
}
