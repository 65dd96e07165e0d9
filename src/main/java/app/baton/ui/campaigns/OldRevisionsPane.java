package app.baton.ui.campaigns;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.LinesButton;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The campaigns that still promise an old revision, each with what changed and what comes next; nothing where there are none. */
final class OldRevisionsPane extends VBox {

    private final OldRevisionsViewModel model;
    private final Texts texts;
    private final Consumer<OldRevisionsViewModel.Row> open;
    private final Label title = Typography.section("");
    private final VBox rows = new VBox();
    private final Button take;
    private boolean wanted;

    OldRevisionsPane(OldRevisionsViewModel model, Texts texts, Consumer<OldRevisionsViewModel.Row> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("old-revisions");
        getStyleClass().add(Styles.CARD);
        title.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
        take = Buttons.primary("take-along", "", model::takeAlong);
        HBox head = new HBox(title, Typography.spring(), take);
        head.getStyleClass().add(Styles.ROW);
        rows.getStyleClass().add(Styles.TIGHT);
        getChildren().addAll(head, Typography.small(texts.say("campaigns.old.why")), rows);
        model.rows().addListener((ListChangeListener<OldRevisionsViewModel.Row>) change -> fill());
        fill();
    }

    /** The keyboard goes to the next step, or to the first campaign, as soon as they are there. */
    void focus() {
        wanted = true;
        focusIfThere();
    }

    private void focusIfThere() {
        if (wanted && !rows.getChildren().isEmpty()) {
            wanted = false;
            Focus.on(take.isVisible() ? take : rows.getChildren().getFirst());
        }
    }

    private void fill() {
        CampaignsView.show(this, !model.rows().isEmpty());
        title.setText(texts.say("campaigns.old", model.rows().size()));
        take.setText(texts.say("campaigns.old.take", model.notBegun()));
        CampaignsView.show(take, model.takeable());
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
        focusIfThere();
    }

    private Node row(OldRevisionsViewModel.Row row) {
        VBox words = new VBox(Typography.label(row.name(), Styles.BODY, Styles.STRONG));
        row.changes().forEach(change -> words.getChildren().add(Typography.small(change)));
        words.getChildren().add(Typography.caption(row.next()));
        return new LinesButton("old-" + row.of().told().campaign().id(), words, row.name() + ". " + row.next(),
                () -> open.accept(row));
    }
}
