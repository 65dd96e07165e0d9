package app.baton.ui.campaigns;

import app.baton.campaign.Finding;
import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the floor would miss, and what deserves a look; each with its mend. */
final class FindingsPane extends VBox {

    private final EditorViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Label title = Typography.section("");

    FindingsPane(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("findings");
        getStyleClass().add(Styles.CARD);
        rows.getStyleClass().add(Styles.PROMISES);
        getChildren().addAll(title, rows);
        model.findings().addListener((ListChangeListener<Finding>) change -> fill());
        fill();
    }

    private void fill() {
        long stops = model.findings().stream().filter(Finding::stops).count();
        title.setText(stops == 0 ? texts.say("campaigns.findings.none") : texts.say("campaigns.findings", stops));
        rows.getChildren().setAll(model.findings().stream().map(FindingsPane::row).toList());
    }

    private static Node row(Finding finding) {
        Node icon = finding.stops() ? Icons.of(Icons.ERROR, Styles.BAD) : Icons.of(Icons.WARNING, Styles.CARE);
        VBox words = new VBox(Typography.small(finding.sentence()), Typography.caption(finding.mend()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
        return row;
    }
}
