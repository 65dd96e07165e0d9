package app.baton.ui.campaigns;

import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The next brief: what changes for the floor, what stays out and why, and the one button that issues it. */
final class PublishPane extends VBox {

    private final Texts texts;
    private final Button publish;
    private final VBox content = new VBox();
    private final VBox old = new VBox();
    private final Label title = Typography.section("");

    PublishPane(CampaignsViewModel model, Texts texts) {
        this.texts = texts;
        setId("publish-pane");
        getStyleClass().add(Styles.CARD);
        content.getStyleClass().add(Styles.STACK);
        publish = Buttons.primary("publish", texts.say("campaigns.publish"), model::publish);
        publish.setMaxWidth(Double.MAX_VALUE);
        old.setId("publish-old");
        model.old().rows().addListener((ListChangeListener<OldRevisionsViewModel.Row>) change -> old(model.old()));
        old(model.old());
        getChildren().addAll(title, content, old, publish);
        model.publishing().subscribe(this::show);
    }

    void focus() {
        publish.requestFocus();
    }

    private void show(@Nullable PublishPage page) {
        CampaignsView.show(this, page != null);
        if (page == null) {
            return;
        }
        title.setText(texts.say("campaigns.publish.title", page.number()));
        publish.setText(texts.say("campaigns.publish.button", page.number()));
        publish.setDisable(page.blocked());
        content.getChildren().setAll(Typography.body(page.summary()));
        if (page.changesNothing() && !page.blocked()) {
            content.getChildren().add(Typography.small(texts.say("campaigns.publish.unchanged")));
        }
        page.changes().forEach(line -> content.getChildren().add(change(line)));
        page.blocks().forEach(sentence -> content.getChildren().add(line(Icons.of(Icons.WARNING, Styles.CARE), sentence)));
        page.leftOut().forEach(sentence -> content.getChildren()
                .add(line(Icons.of(Feather.MINUS_CIRCLE, Styles.MUTED), sentence)));
    }

    /** What the brief would say of programs that went on meanwhile, with the step that mends it. */
    private void old(OldRevisionsViewModel model) {
        CampaignsView.show(old, !model.rows().isEmpty());
        old.getChildren().setAll(line(Icons.of(Icons.WARNING, Styles.CARE), model.sentence()));
        if (model.takeable()) {
            old.getChildren().add(Buttons.flat("publish-take-along", texts.say("campaigns.old.take", model.notBegun()),
                    model::takeAlong));
        }
    }

    private static Node change(PublishPage.Line line) {
        Label badge = switch (line.kind()) {
            case ENDED, WORSE -> Badge.bad(line.word());
            case BETTER -> Badge.good(line.word());
            case NEW, CAMPAIGN -> Badge.info(line.word(), Feather.PLUS);
            case DIFFERENT, CONDITIONS, DATES -> Badge.care(line.word(), Feather.REFRESH_CW);
            case WORDS -> Badge.plain(line.word(), Feather.EDIT_3);
        };
        VBox row = new VBox(badge, Typography.small(line.sentence()));
        row.getStyleClass().add(Styles.TIGHT);
        return row;
    }

    private static Node line(Node icon, String sentence) {
        Label words = Typography.small(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
        return row;
    }
}
