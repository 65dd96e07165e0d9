package app.baton.incentive;

/**
 * Content that a record refuses: which of its fields (a path from the record, such as {@code rows/2/months}) and a
 * sentence for the person who wrote it. Readers put their own place in front.
 */
public final class Invalid extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public Invalid(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Throws unless the content is right. */
    public static void unless(boolean right, String field, String sentence) {
        if (!right) {
            throw new Invalid(field, sentence);
        }
    }
}
