package app.baton.deal.check;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.util.Arrays;

/**
 * What a check found.
 *
 * @param words the sentence, with the amounts, programs and days that it names
 * @param dealers whether it speaks of the store's own money, which is never shown to a customer (R28)
 */
public record Finding(CheckCode code, Severity severity, Words words, boolean dealers) {

    /** Says the sentence in a language. */
    @FunctionalInterface
    public interface Words {
        String in(Texts texts);
    }

    /** The deal is not approved with it. */
    public static Finding stop(CheckCode code, Words words) {
        return new Finding(code, Severity.STOP, words, false);
    }

    /** Finance looks at it before it approves. */
    public static Finding warning(CheckCode code, Words words) {
        return new Finding(code, Severity.WARNING, words, false);
    }

    /** Worth a look. */
    public static Finding note(CheckCode code, Words words) {
        return new Finding(code, Severity.NOTE, words, false);
    }

    /** The same for those alone who may see dealer money. */
    Finding forDealers() {
        return new Finding(code, severity, words, true);
    }

    /** The same for those alone who may see dealer money where one of these programs is not for customers. */
    public Finding about(Program... programs) {
        return Arrays.stream(programs).anyMatch(program -> program.audience() == Audience.DEALER) ? forDealers() : this;
    }

    /** What is the matter. */
    public String sentence(Texts texts) {
        return words.in(texts);
    }

    /** What to do about it. */
    public String mend(Texts texts) {
        return texts.name(code);
    }
}
