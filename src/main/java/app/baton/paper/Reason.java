package app.baton.paper;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of what an amount is made of, in words.
 *
 * @param depth 0 is the amount itself, 1 what it is the sum of, and so on
 * @param because the rules and sources that it stands on, or an empty text
 */
public record Reason(int depth, String label, String amount, String because) {

    /** A sum with all that it is made of. */
    public static List<Reason> of(Figure figure, Texts texts) {
        List<Reason> all = new ArrayList<>();
        add(figure, 0, texts, all);
        return all;
    }

    private static void add(Figure figure, int depth, Texts texts, List<Reason> all) {
        all.add(new Reason(depth, figure.label(texts), texts.formats().cents(figure.amount()), because(figure, texts)));
        figure.parts().forEach(part -> add(part, depth + 1, texts, all));
    }

    /** A sentence that belongs to it and is no sum. */
    static Reason said(String sentence) {
        return new Reason(0, sentence, "", "");
    }

    static String because(Figure figure, Texts texts) {
        return String.join("; ", figure.because().stream().map((Because because) -> because.sentence(texts)).toList());
    }
}
