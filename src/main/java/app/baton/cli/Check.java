package app.baton.cli;

import java.util.Optional;

/** One finding of the doctor: {@code mend} says what to do where not all is well. */
public record Check(String name, State state, String sentence, Optional<String> mend) {

    /** How it stands. */
    public enum State {
        OK, WARN, BAD
    }

    static Check ok(String name, String sentence) {
        return new Check(name, State.OK, sentence, Optional.empty());
    }

    static Check warn(String name, String sentence, String mend) {
        return new Check(name, State.WARN, sentence, Optional.of(mend));
    }

    static Check bad(String name, String sentence, String mend) {
        return new Check(name, State.BAD, sentence, Optional.of(mend));
    }
}
