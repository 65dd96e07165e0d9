package app.baton.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must be told, in a whole sentence that says what happened and how to mend it.
 * Anything that is not a {@code Problem} and reaches the last-resort handler is a defect of the program.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is; the commands turn it into their exit code. */
    public enum Kind {
        /** The input is wrong: exit 2. */
        BAD_INPUT,
        /** The person may not do this: exit 3. */
        NOT_ALLOWED,
        /** Somebody else changed the same thing first: exit 3. */
        CONFLICT,
        /** It could not be done now: exit 3. */
        COULD_NOT
    }

    private final Kind kind;
    private final String code;
    private final @Nullable String field;

    private Problem(Kind kind, String code, @Nullable String field, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.code = code;
        this.field = field;
    }

    /** The field's path is a JSON pointer or the name of the form's field. */
    public static Problem badInput(String code, String field, String sentence) {
        return new Problem(Kind.BAD_INPUT, code, field, sentence, null);
    }

    public static Problem notAllowed(String code, String sentence) {
        return new Problem(Kind.NOT_ALLOWED, code, null, sentence, null);
    }

    public static Problem conflict(String code, String sentence) {
        return new Problem(Kind.CONFLICT, code, null, sentence, null);
    }

    public static Problem couldNot(String code, String sentence) {
        return new Problem(Kind.COULD_NOT, code, null, sentence, null);
    }

    public static Problem couldNot(String code, String sentence, Throwable cause) {
        return new Problem(Kind.COULD_NOT, code, null, sentence, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** Short and stable, such as {@code brief.older}; tests and support name problems by it. */
    public String code() {
        return code;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
