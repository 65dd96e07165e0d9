package app.baton.ui.campaigns;

import app.baton.campaign.OfferSplit;
import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What people will get: everybody's money, conditional money with its condition, dealer money by itself. */
final class SplitPane extends VBox {

    private final Texts texts;
    private final VBox content = new VBox();

    SplitPane(EditorViewModel model, Texts texts) {
        this.texts = texts;
        setId("split");
        getStyleClass().add(Styles.CARD);
        content.getStyleClass().add(Styles.STACK);
        getChildren().addAll(Typography.section(texts.say("campaigns.split")), content);
        model.split().subscribe(this::show);
    }

    private void show(@Nullable OfferSplit split) {
        content.getChildren().clear();
        if (split == null || split.lines().isEmpty() && split.dealer().isEmpty()) {
            content.getChildren().add(Typography.small(texts.say("campaigns.split.nothing")));
            return;
        }
        split.lines().forEach(line -> content.getChildren().add(line(line)));
        if (!split.dealer().isEmpty()) {
            VBox dealer = new VBox(Typography.label(texts.say("campaigns.split.dealer"), Styles.FACT_NAME));
            dealer.getStyleClass().add(Styles.TIGHT);
            for (OfferSplit.Share share : split.dealer()) {
                Label amount = Typography.label(texts.formats().money(share.most()), Styles.BODY, Styles.DEALER);
                amount.setGraphic(Icons.of(Icons.DEALER_MONEY, Styles.DEALER));
                dealer.getChildren().add(row(share.program().name(), amount));
            }
            content.getChildren().add(dealer);
        }
    }

    private Node line(OfferSplit.VehicleLine line) {
        VBox box = new VBox(Typography.label(line.name(), Styles.BODY, Styles.STRONG));
        box.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        box.getChildren().add(row(texts.say("campaigns.split.everybody"), money(line.everybodyTotal(), Styles.CUSTOMER)));
        for (OfferSplit.Share share : line.everybody()) {
            box.getChildren().add(Typography.caption(texts.say("campaigns.split.of", share.program().name(), range(share))));
        }
        for (OfferSplit.Share share : line.conditional()) {
            Label figure = share.money() ? Typography.label(texts.say("campaigns.split.plus", range(share)), Styles.BODY)
                    : Typography.label(texts.say("campaigns.split.instead"), Styles.SMALL, Styles.MUTED);
            box.getChildren().addAll(row(share.program().name(), figure), Typography.caption(share.condition()));
        }
        if (line.mostTotal().isGreaterThan(line.everybodyTotal())) {
            box.getChildren().add(row(texts.say("campaigns.split.most"), money(line.mostTotal(), Styles.MUTED)));
        }
        return box;
    }

    private Label money(Money amount, String style) {
        return Typography.label(texts.formats().money(amount), Styles.BODY, Styles.STRONG, style);
    }

    private String range(OfferSplit.Share share) {
        if (share.least().isEqual(share.most())) {
            return texts.formats().money(share.most());
        }
        return share.least().isZero() ? texts.say("campaigns.split.at-most", share.most())
                : texts.say("campaigns.split.range", share.least(), share.most());
    }

    private static Node row(String name, Label figure) {
        Label words = Typography.small(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, figure);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }
}
