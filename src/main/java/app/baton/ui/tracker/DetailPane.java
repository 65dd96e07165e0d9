package app.baton.ui.tracker;

import app.baton.campaign.Campaign;
import app.baton.insight.OfferDetail;
import app.baton.insight.OfferLine;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected offer, opened: what it gives, to whom, why and how, papers, claim, and the ways on. */
final class DetailPane extends ScrollPane {

    private final TrackerViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();

    DetailPane(TrackerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(Styles.TRACKER_SIDE, Styles.EDITOR_SCROLL);
        content.getStyleClass().addAll(Styles.CARD);
        setContent(content);
        model.detail().subscribe(this::show);
    }

    private void show(@Nullable OfferDetail detail) {
        content.getChildren().clear();
        setVvalue(0);
        if (detail == null) {
            content.getChildren().add(Typography.small(texts.say("tracker.detail.nothing")));
            return;
        }
        OfferLine line = detail.line();
        Label name = Typography.section(line.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        content.getChildren().add(name);
        if (detail.revision() > 0) {
            content.getChildren().add(Typography.caption(texts.say("tracker.detail.revision", line.code(), detail.revision())));
        }
        if (!line.marks().isEmpty()) {
            FlowPane badges = Typography.wrapping();
            line.marks().forEach(mark -> badges.getChildren().add(MarkBadges.badge(mark, texts)));
            content.getChildren().add(badges);
        }
        if (!line.money().isZero()) {
            content.getChildren().add(new SplitBar(line.money(), OfferTable.total(line.money()), texts));
            content.getChildren().add(Typography.caption(SplitBar.words(line.money(), texts)));
        }
        detail.items().forEach(item -> content.getChildren().add(item(item)));
        if (!detail.was().isEmpty()) {
            VBox was = new VBox(Typography.label(texts.say("tracker.detail.before", detail.revision() - 1), Styles.FACT_NAME));
            was.getStyleClass().add(Styles.TIGHT);
            detail.was().forEach(words -> was.getChildren().add(Typography.small(words)));
            was.setId("detail-before");
            content.getChildren().add(was);
        }
        content.getChildren().add(ways(detail));
    }

    private VBox item(OfferDetail.Item item) {
        String name = item.source().isEmpty() ? item.name() : texts.say("tracker.detail.of", item.name(), item.source());
        VBox box = new VBox(Typography.label(name, Styles.FACT_NAME), Typography.small(item.words()));
        box.getStyleClass().add(Styles.TIGHT);
        return box;
    }

    private FlowPane ways(OfferDetail detail) {
        FlowPane ways = Typography.wrapping();
        OfferLine line = detail.line();
        if (line.isProgram()) {
            for (Campaign campaign : detail.campaigns()) {
                Button open = Buttons.plain("campaign-" + campaign.id(), campaign.name(),
                        () -> model.openCampaign(campaign.id().toString()));
                ways.getChildren().add(open);
            }
        } else {
            ways.getChildren().add(Buttons.plain("open-offer", texts.say("tracker.detail.open-campaign"),
                    () -> model.openOffer(line)));
        }
        if (line.units() != null && line.units().fit() + line.units().mayFit() > 0) {
            ways.getChildren().add(Buttons.plain("open-stock", texts.say("tracker.detail.open-stock", line.units().fit()),
                    () -> model.openStock(line)));
        }
        return ways;
    }
}
