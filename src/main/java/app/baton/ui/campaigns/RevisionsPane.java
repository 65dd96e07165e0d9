package app.baton.ui.campaigns;

import app.baton.campaign.Approval;
import app.baton.campaign.CampaignFile;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every revision of the campaign with the answers it was given; each opens as it stood. */
final class RevisionsPane extends VBox {

    private final EditorViewModel model;
    private final Texts texts;
    private final Consumer<CampaignFile> open;
    private final VBox rows = new VBox();

    RevisionsPane(EditorViewModel model, Texts texts, Consumer<CampaignFile> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("revisions");
        getStyleClass().add(Styles.CARD);
        rows.getStyleClass().add(Styles.PROMISES);
        getChildren().addAll(Typography.section(texts.say("campaigns.revisions")), rows);
        model.revisions().addListener((ListChangeListener<CampaignFile>) change -> fill());
    }

    private void fill() {
        CampaignsView.show(this, !model.revisions().isEmpty());
        rows.getChildren().setAll(model.revisions().stream().map(this::row).toList());
    }

    private Node row(CampaignFile file) {
        HBox head = new HBox(Buttons.flat("revision-" + file.campaign().revision(),
                texts.say("campaigns.revision", file.campaign().revision()), () -> open.accept(file)), Typography.spring(),
                StateBadge.of(file.state(), texts));
        head.getStyleClass().add(Styles.ROW);
        VBox row = new VBox(head);
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        for (Approval answer : file.approvals()) {
            row.getChildren().add(Typography.caption(answer.approved()
                    ? texts.say("campaigns.answer.yes", answer.kind(), answer.byName(), answer.at())
                    : texts.say("campaigns.answer.no", answer.kind(), answer.byName(), answer.at(), answer.reason())));
        }
        return row;
    }
}
