package app.baton.ui.tracker;

import app.baton.incentive.MoneySplit;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.joda.money.Money;

/**
 * Money by whose it is, as one bar: everybody's solid, conditional hatched, the store's dotted. Its length is told
 * against the largest offer on the page, so that rows compare.
 */
final class SplitBar extends Pane {

    private static final double HEIGHT = 10;

    private final List<Region> parts = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    SplitBar(MoneySplit split, Money largest, Texts texts) {
        getStyleClass().add(Styles.SPLIT);
        double whole = Math.max(1, largest.getAmount().doubleValue());
        part(split.everybody(), whole, Styles.SPLIT_EVERYBODY);
        part(split.conditional(), whole, Styles.SPLIT_CONDITIONAL);
        part(split.dealer(), whole, Styles.SPLIT_DEALER);
        setAccessibleText(words(split, texts));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private void part(Money money, double whole, String style) {
        if (money.isPositive()) {
            Region part = new Region();
            part.getStyleClass().add(style);
            parts.add(part);
            shares.add(money.getAmount().doubleValue() / whole);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = Math.max(3, shares.get(i) * getWidth());
            parts.get(i).resizeRelocate(x, (getHeight() - HEIGHT) / 2, width, HEIGHT);
            x += width;
        }
    }

    static String words(MoneySplit split, Texts texts) {
        List<String> words = new ArrayList<>();
        lines(split, texts).forEach(line -> words.add(line.words() + " " + line.figure()));
        return String.join(", ", words);
    }

    /** The parts that there are, each with its name. */
    static List<Why.Line> lines(MoneySplit split, Texts texts) {
        List<Why.Line> lines = new ArrayList<>();
        if (split.everybody().isPositive()) {
            lines.add(new Why.Line(texts.say("enum.Audience.EVERYBODY"), texts.formats().money(split.everybody()), ""));
        }
        if (split.conditional().isPositive()) {
            lines.add(new Why.Line(texts.say("enum.Audience.CONDITIONAL"), texts.formats().money(split.conditional()), ""));
        }
        if (split.dealer().isPositive()) {
            lines.add(new Why.Line(texts.say("enum.Audience.DEALER"), texts.formats().money(split.dealer()), ""));
        }
        return lines;
    }
}
