package app.baton.paper;

import app.baton.journal.Texts;
import app.baton.paper.Type.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Whose tax it is, what it is taken of, and what is not known of it. */
final class TaxBands {

    private final Ways ways;
    private final Runs runs;
    private final Texts texts;

    TaxBands(Ways ways, Runs runs) {
        this.ways = ways;
        this.runs = runs;
        this.texts = runs.texts();
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("deal-paper.taxes"))));
        new TaxWords(ways, texts).all().forEach((words, some) -> {
            String letters = ways.letters(some);
            bands.add(Band.running(0.15f, letters.isEmpty() ? Paragraph.of(runs.plain(words))
                    : Paragraph.of(runs.strong(texts.say("deal-paper.for-ways", letters)), runs.plain(words))));
        });
        return bands;
    }
}
