package app.baton.ui.deals;

import app.baton.deal.Quote;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the checks found on the way that is looked at, each with its mend; those about dealer money only with it (R28). */
final class FindingsBox extends VBox {

    /** {@code whole} shows all of them, else those alone that stop the deal; {@code turn} is called to see the others. */
    FindingsBox(Quote.OnRoute way, boolean dealerMoney, boolean whole, Runnable turn, Texts texts) {
        setId("findings");
        getStyleClass().add(Styles.FINDINGS);
        if (way.findings().isEmpty()) {
            Label none = Typography.small(texts.say("jacket.no-findings"));
            none.setGraphic(Icons.of(Icons.MET, Styles.GOOD));
            getChildren().add(none);
        }
        List<Finding> all = way.findings().stream().filter(finding -> dealerMoney || !finding.dealers())
                .sorted(Comparator.comparing(Finding::severity)).toList();
        if (!all.isEmpty()) {
            Button sum = Buttons.flat("checks", sum(all, texts), turn);
            sum.setGraphic(Icons.of(whole ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            sum.setTooltip(Keys.tooltip(texts.say("deals.checks"), KeyCombination.valueOf(DealsScreen.CHECK_KEYS)));
            sum.setFocusTraversable(false);
            sum.setMinWidth(0);
            sum.setWrapText(true);
            getChildren().add(sum);
        }
        all.stream().filter(finding -> whole || finding.severity() == Severity.STOP)
                .forEach(finding -> getChildren().add(finding(finding, texts)));
    }

    private static String sum(List<Finding> all, Texts texts) {
        return String.join(" · ", Arrays.stream(Severity.values()).filter(severity -> count(all, severity) > 0)
                .map(severity -> texts.say("deals.checks.count", severity, count(all, severity))).toList());
    }

    private static long count(List<Finding> all, Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static VBox finding(Finding finding, Texts texts) {
        Label sentence = Typography.small(texts.say("deals.finding", finding.severity(), finding.sentence(texts)));
        sentence.setGraphic(icon(finding.severity()));
        VBox box = new VBox(sentence, Typography.caption(finding.mend(texts)));
        box.getStyleClass().add(Styles.FINDING);
        box.setId("finding-" + finding.code());
        return box;
    }

    private static FontIcon icon(Severity severity) {
        return switch (severity) {
            case STOP -> Icons.of(Icons.ERROR, Styles.BAD);
            case WARNING -> Icons.of(Icons.WARNING, Styles.CARE);
            case NOTE -> Icons.of(Icons.INFO, Styles.INFO);
        };
    }
}
