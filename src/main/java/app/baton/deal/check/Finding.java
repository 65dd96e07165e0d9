package app.baton.deal.check;

import app.baton.journal.Texts;

/**
 * What a check found.
 *
 * @param words the sentence, with the amounts, programs and days that it names
 */
public record Finding(CheckCode code, Severity severity, Words words) {

    /** Says the sentence in a language. */
    @FunctionalInterface
    public interface Words {
        String in(Texts texts);
    }

    static Finding stop(CheckCode code, Words words) {
        return new Finding(code, Severity.STOP, words);
    }

    static Finding warning(CheckCode code, Words words) {
        return new Finding(code, Severity.WARNING, words);
    }

    static Finding note(CheckCode code, Words words) {
        return new Finding(code, Severity.NOTE, words);
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
