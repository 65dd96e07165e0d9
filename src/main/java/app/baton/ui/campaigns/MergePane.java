package app.baton.ui.campaigns;

import app.baton.campaign.CampaignMerge;
import app.baton.campaign.CampaignMerge.Side;
import app.baton.campaign.CampaignSaving;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Under the head while two people have changed one field of a draft: what each wrote, to pick from. */
final class MergePane extends VBox {

    private final EditorViewModel model;
    private final Texts texts;

    MergePane(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("merge-pane");
        getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.merging().asked().subscribe(this::show);
    }

    private void show(CampaignSaving.@Nullable Asked asked) {
        CampaignsView.show(this, asked != null);
        getChildren().clear();
        if (asked == null) {
            return;
        }
        getChildren().addAll(Typography.section(texts.say("campaigns.merge.title")),
                Typography.body(texts.say("campaigns.merge")));
        asked.merge().questions().forEach(question -> getChildren().add(question(question)));
        HBox buttons = new HBox(Typography.spring(), Buttons.primary("merge-keep", texts.say("campaigns.merge.keep"),
                model::merge));
        buttons.getStyleClass().add(Styles.BUTTON_BAR);
        getChildren().add(buttons);
    }

    private Node question(CampaignMerge.Question question) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(Typography.label(texts.name(question.field()), Styles.FIELD_LABEL),
                Typography.caption(texts.say("campaigns.merge.was", question.base())),
                choice(question, Side.MINE, texts.say("campaigns.merge.mine", question.mine()), group),
                choice(question, Side.THEIRS, texts.say("campaigns.merge.theirs", question.theirs()), group));
        box.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        return box;
    }

    private Node choice(CampaignMerge.Question question, Side side, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId("merge-" + question.field().wire() + "-" + (side == Side.MINE ? "mine" : "theirs"));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(side == Side.MINE);
        button.setOnAction(event -> model.merging().answer(question.field(), side));
        return button;
    }
}
