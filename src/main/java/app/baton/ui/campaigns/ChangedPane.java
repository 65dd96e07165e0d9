package app.baton.ui.campaigns;

import app.baton.campaign.CampaignChange;
import app.baton.campaign.CampaignFile;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What became other since the revision before, on top of the side while a later revision is open that is no draft any
 * more: who has to answer it need not read all of it twice.
 */
final class ChangedPane extends VBox {

    private final EditorViewModel model;
    private final Texts texts;
    private final Label title = Typography.section("");
    private final VBox lines = new VBox();

    ChangedPane(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("changed");
        getStyleClass().add(Styles.CARD);
        lines.getStyleClass().add(Styles.STACK);
        getChildren().addAll(title, lines);
        model.file().subscribe(file -> show());
        model.aside().shown().subscribe(shown -> show());
    }

    private void show() {
        CampaignFile file = model.file().get();
        EditorAside.Shown aside = model.aside().shown().get();
        List<CampaignChange> changes = file == null || model.editable() || !file.campaign().id().equals(aside.of()) ? null
                : aside.changes().get(file.campaign().revision());
        CampaignsView.show(this, changes != null);
        if (changes == null || file == null) {
            return;
        }
        int before = file.campaign().revision() - 1;
        title.setText(texts.say("campaigns.changed", before));
        lines.getChildren().setAll(changes.isEmpty() ? List.of(Typography.small(texts.say("campaigns.changed.nothing", before)))
                : changes.stream().<Node>map(change -> Typography.small(change.sentence())).toList());
    }
}
