package app.baton.campaign;

/**
 * One thing that a campaign lacks: {@code field} names the form's field ({@code headline}, {@code promises/0/why}),
 * {@code sentence} what is wrong, {@code mend} what to do about it.
 */
public record Finding(String field, Weight weight, String code, String sentence, String mend) {

    /** Whether it holds the proposal back or only deserves a look. */
    public enum Weight {
        STOP, WARNING
    }

    public static Finding stop(String field, String code, String sentence, String mend) {
        return new Finding(field, Weight.STOP, code, sentence, mend);
    }

    public static Finding warning(String field, String code, String sentence, String mend) {
        return new Finding(field, Weight.WARNING, code, sentence, mend);
    }

    public boolean stops() {
        return weight == Weight.STOP;
    }
}
