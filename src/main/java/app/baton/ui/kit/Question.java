package app.baton.ui.kit;

/** A yes-or-no question: {@code yes} is the verb on the button, never just "OK"; a dangerous one starts on the no. */
public record Question(String title, String sentence, String yes, boolean dangerous) {

    public static Question of(String title, String sentence, String yes) {
        return new Question(title, sentence, yes, false);
    }

    public static Question dangerous(String title, String sentence, String yes) {
        return new Question(title, sentence, yes, true);
    }
}
