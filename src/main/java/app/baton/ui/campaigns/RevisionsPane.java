package app.baton.ui.campaigns;

import app.baton.campaign.Approval;
import app.baton.campaign.CampaignChange;
import app.baton.campaign.CampaignFile;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every revision with the answers it was given and what changed against the one before it; each opens as it stood. */
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
        rows.getStyleClass().add(Styles.PROMISES);
        getChildren().add(rows);
        model.revisions().addListener((ListChangeListener<CampaignFile>) change -> fill());
        model.aside().shown().subscribe(this::fill);
    }

    private void fill() {
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
        for (CampaignChange change : model.aside().shown().get().changes().getOrDefault(file.campaign().revision(), List.of())) {
            row.getChildren().add(Typography.caption(change.sentence()));
        }
        return row;
    }
}
