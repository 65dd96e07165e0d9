package app.baton.paper;

import app.baton.deal.figures.Figure;
import app.baton.deal.worksheet.Gross;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every figure with the lines that it is the sum of, and the rule, rate or program behind each. */
final class JacketFigures {

    private static final float STEP = 0.025f;
    private static final float AMOUNT = 0.16f;

    private final Jacket jacket;
    private final Runs runs;
    private final Texts texts;
    /** Sums whose lines stand on the paper already. */
    private final Set<String> shown = new HashSet<>();

    JacketFigures(Jacket jacket, Runs runs) {
        this.jacket = jacket;
        this.runs = runs;
        this.texts = runs.texts();
    }

    List<Band> bands() {
        Worked worked = jacket.on().worked();
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("jacket.figures"))));
        contract(worked, bands);
        worked.figures().forEach(figure -> add(figure, 0, bands));
        bands.add(runs.heading(texts.say("jacket.tax")));
        add(worked.tax().figure(), 0, bands);
        worked.tax().workings().forEach(figure -> add(figure, 0, bands));
        worked.tax().gaps().forEach(gap -> bands.add(runs.note(gap.sentence(texts))));
        if (!worked.checks().isEmpty()) {
            bands.add(runs.heading(texts.say("jacket.beside")));
            worked.checks().forEach(figure -> add(figure, 0, bands));
        }
        gross(jacket.on().gross(), bands);
        return bands;
    }

    /** Rates and terms, which are no sums. */
    private void contract(Worked worked, List<Band> bands) {
        HowPaid.sentence(worked, texts).map(runs::note).ifPresent(bands::add);
        if (worked instanceof Sale sale && sale.box() != null && sale.loan() != null && sale.buyRate() != null) {
            bands.add(runs.note(texts.say("jacket.buy-rate", sale.buyRate())));
        }
    }

    private void gross(Gross gross, List<Band> bands) {
        bands.add(runs.heading(texts.say("jacket.gross")));
        add(gross.total(), 0, bands);
        bands.add(row(0, Paragraph.of(runs.strong(texts.say("jacket.after-pack"))), runs.strong(runs.cents(gross.afterPack()))));
        GrossWords.unknown(gross, texts).ifPresent(words -> bands.add(runs.note(words)));
    }

    private void add(Figure figure, int depth, List<Band> bands) {
        boolean sum = !figure.parts().isEmpty() || depth == 0;
        String label = figure.label(texts);
        String amount = runs.cents(figure.amount());
        List<Run> words = new ArrayList<>(List.of(sum ? runs.strong(label) : runs.plain(label)));
        if (shown.contains(label + figure.amount().abs())) {
            words.add(runs.gray(texts.say("jacket.as-above")));
        }
        String why = Reason.because(figure, texts);
        if (!why.isEmpty()) {
            words.add(runs.gray(why));
        }
        Band row = row(depth, Paragraph.of(words.toArray(Run[]::new)), sum ? runs.strong(amount) : runs.plain(amount));
        boolean again = !figure.parts().isEmpty() && !shown.add(label + figure.amount().abs());
        bands.add(figure.parts().isEmpty() || again ? row : row.holdingNext());
        if (!again) {
            figure.parts().forEach(part -> add(part, depth + 1, bands));
        }
    }

    private static Band row(int depth, Paragraph label, Run amount) {
        float left = depth * STEP;
        return Band.row(depth == 0 ? 0.3f : 0.1f, Cell.left(left, 1 - AMOUNT - 0.02f - left, label),
                Cell.right(1 - AMOUNT, AMOUNT, Paragraph.of(amount)));
    }
}
