package app.baton.ui.finance;

import app.baton.deal.Quote;
import app.baton.deal.figures.Figure;
import app.baton.journal.Texts;
import app.baton.paper.HowPaid;
import app.baton.paper.Reason;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.Why;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sums of the chosen way with their lines, in the words of the jacket; each answers where it comes from. */
final class FigureBox {

    private final Texts texts;

    FigureBox(Texts texts) {
        this.texts = texts;
    }

    /** How it is paid, every sum, and what the store keeps of it. */
    List<Node> of(Quote.OnRoute on) {
        List<Node> all = new ArrayList<>(List.of(Typography.body(WayWords.of(on.stack().route(), texts))));
        HowPaid.sentence(on.worked(), texts).map(Typography::small).ifPresent(all::add);
        VBox sums = new VBox();
        sums.setId("figures");
        sums.getStyleClass().add(Styles.TIGHT);
        on.worked().figures().forEach(figure -> add(figure, sums, MoneyHue.PLAIN));
        on.worked().checks().forEach(figure -> add(figure, sums, MoneyHue.CUSTOMER));
        sums.getChildren().add(row(on.gross().total(), true, MoneyHue.DEALER));
        all.add(sums);
        return all;
    }

    /** A sum and its lines below it. */
    private void add(Figure figure, VBox sums, MoneyHue hue) {
        sums.getChildren().add(row(figure, true, hue));
        figure.parts().forEach(part -> sums.getChildren().add(row(part, false, hue)));
    }

    private Node row(Figure figure, boolean sum, MoneyHue hue) {
        Label name = Typography.line(figure.label(texts), sum ? Styles.STRONG : Styles.SMALL);
        Node amount = Figures.money(texts.formats(), figure.amount(), hue);
        WhyPopover.on(amount, texts, () -> new Why(figure.label(texts), Reason.of(figure, texts).stream()
                .map(reason -> Why.Line.at(reason.depth(), reason.label(), reason.amount(), reason.because())).toList(), ""));
        amount.setFocusTraversable(false);
        HBox row = Typography.row(name, Typography.spring(), amount);
        if (!sum) {
            HBox.setMargin(name, new Insets(0, 0, 0, 12));
        }
        return row;
    }
}
