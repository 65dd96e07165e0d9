package app.baton.intake.leads;

/**
 * A document with leads as text, letter by letter as it came, with markup and the head of a mail: for a person to read, never
 * to be rendered.
 *
 * @param text empty where it is none, such as a workbook
 * @param cut whether it is only the beginning
 */
public record OriginalText(String text, boolean cut) {

    /** More characters are more than anybody reads, and a text field shows them slowly. */
    static final int MOST = 200_000;
    private static final int ONE_IN = 20;

    public static OriginalText of(byte[] content) {
        Letters letters = Letters.of(content);
        if (letters.dropped() * ONE_IN > content.length) {
            return new OriginalText("", false);
        }
        String text = letters.text();
        return text.length() <= MOST ? new OriginalText(text, false) : new OriginalText(text.substring(0, MOST), true);
    }
}
