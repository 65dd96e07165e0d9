package app.baton.ui.finance;

import app.baton.deal.Quote;
import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.journal.Texts;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.Why;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        terms(on.worked(), all);
        VBox sums = new VBox();
        sums.setId("figures");
        sums.getStyleClass().add(Styles.TIGHT);
        on.worked().figures().forEach(figure -> add(figure, sums, MoneyHue.PLAIN));
        on.worked().checks().forEach(figure -> add(figure, sums, MoneyHue.CUSTOMER));
        sums.getChildren().add(row(on.gross().total(), true, MoneyHue.DEALER));
        all.add(sums);
        return all;
    }

    private void terms(Worked worked, List<Node> all) {
        switch (worked) {
            case Sale sale -> {
                Loan loan = sale.loan();
                FederalBox box = sale.box();
                if (loan != null && box != null) {
                    all.add(Typography.small(texts.say("jacket.loan", loan.payments(), texts.formats().cents(loan.payment()),
                            loan.first(), loan.annual(), box.disclosedRate().toPlainString())));
                }
            }
            case Leased leased -> all.add(Typography.small(texts.say("jacket.lease", leased.lease().payments(),
                    texts.formats().cents(leased.periodic().amount()), leased.lease().factor().wire(),
                    leased.lease().factor().yearly())));
        }
    }

    /** A sum and its lines below it. */
    private void add(Figure figure, VBox sums, MoneyHue hue) {
        sums.getChildren().add(row(figure, true, hue));
        figure.parts().forEach(part -> sums.getChildren().add(row(part, false, hue)));
    }

    private Node row(Figure figure, boolean sum, MoneyHue hue) {
        Label name = Typography.line(figure.label(texts), sum ? Styles.STRONG : Styles.SMALL);
        Node amount = Figures.money(texts.formats(), figure.amount(), hue);
        WhyPopover.on(amount, texts, () -> why(figure));
        amount.setFocusTraversable(false);
        HBox row = Typography.row(name, Typography.spring(), amount);
        if (!sum) {
            HBox.setMargin(name, new Insets(0, 0, 0, 12));
        }
        return row;
    }

    private Why why(Figure figure) {
        List<Why.Line> lines = figure.parts().isEmpty() ? List.of(line(figure))
                : figure.parts().stream().map(this::line).toList();
        return new Why(figure.label(texts), lines, texts.formats().cents(figure.amount()));
    }

    private Why.Line line(Figure figure) {
        return new Why.Line(figure.label(texts), texts.formats().cents(figure.amount()),
                figure.because().stream().map((Because because) -> because.sentence(texts)).collect(Collectors.joining("; ")));
    }
}
