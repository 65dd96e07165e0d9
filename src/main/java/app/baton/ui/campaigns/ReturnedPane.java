package app.baton.ui.campaigns;

import app.baton.campaign.Approval;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Under the head of a campaign that came back: who said no and why, with the way to mend it, until it is proposed again. */
final class ReturnedPane extends HBox {

    private final EditorViewModel model;
    private final Texts texts;
    private final Label words = Typography.body("");
    private final Button mend;

    ReturnedPane(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("returned-pane");
        getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        words.setId("returned-why");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        mend = Buttons.plain("returned-mend", texts.say("campaigns.returned-mend"), model.acts()::revise);
        getChildren().addAll(Icons.of(Icons.WARNING, Styles.CARE), words, mend);
        model.file().subscribe(file -> show());
        model.revisions().addListener((ListChangeListener<CampaignFile>) change -> show());
    }

    private void show() {
        Optional<Approval> no = Optional.ofNullable(model.file().get()).flatMap(this::refusal);
        words.setText(no.map(it -> texts.say("campaigns.returned-why", it.revision(), it.byName(), it.at(), it.reason()))
                .orElse(""));
        CampaignsView.show(mend, model.acts().revisable());
        CampaignsView.show(this, no.isPresent());
    }

    /** The no to what is open, or to the revision before it while its next one is written. */
    private Optional<Approval> refusal(CampaignFile open) {
        Optional<CampaignFile> returned = open.state() == CampaignState.DRAFT
                ? model.revisions().stream().filter(it -> it.campaign().revision() == open.campaign().revision() - 1).findFirst()
                : Optional.of(open);
        return returned.filter(it -> it.state() == CampaignState.RETURNED)
                .flatMap(it -> it.approvals().stream().filter(answer -> !answer.approved()).findFirst());
    }
}
