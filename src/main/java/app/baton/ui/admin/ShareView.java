package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.ui.admin.ShareViewModel.Facts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The shared folder on one card, the digits to read aloud on the other. */
final class ShareView {

    private final Texts texts;
    private final Label folder = Typography.small("");
    private final StackPane health = new StackPane();
    private final Label sentence = Typography.body("");
    private final Label digits = Typography.label("", Styles.CODE, Styles.FINGERPRINT);
    private final Label dealership = Typography.body("");
    private final Label trust = Typography.caption("");
    private final Button sync;
    private final Node node;

    ShareView(ShareViewModel model, Texts texts) {
        this.texts = texts;
        folder.getStyleClass().add(Styles.CODE);
        folder.setId("share-folder");
        sentence.setId("share-sentence");
        health.setMaxWidth(VBox.USE_PREF_SIZE);
        digits.setId("dealership-fingerprint");
        digits.setWrapText(true);
        digits.setMinHeight(VBox.USE_PREF_SIZE);
        sync = Buttons.primary("sync-now", texts.say("admin.sync"), model::syncNow);
        sync.disableProperty().bind(model.busy());
        Button change = Buttons.plain("change-folder", texts.say("admin.change-folder"), model::changeFolder);
        change.disableProperty().bind(model.busy());
        show(change, model.mayChange());
        Button copy = Buttons.plain("copy-fingerprint", texts.say("admin.copy"), model::copyFingerprint);
        VBox share = Cards.section(texts.say("admin.share"), folder, Typography.row(health), sentence,
                Typography.row(sync, change), Typography.caption(texts.say("admin.share-hint")));
        VBox print = Cards.section(texts.say("admin.fingerprint"), dealership, digits, Typography.row(copy), trust);
        model.facts().subscribe(facts -> {
            fill(facts);
            show(digits, !facts.fingerprint().isEmpty());
            show(copy, !facts.fingerprint().isEmpty());
        });
        VBox column = new VBox(Cards.columns(share, print));
        node = new ContentPane(texts, column, model.state());
    }

    Node node() {
        return node;
    }

    Node firstThing() {
        return sync;
    }

    private void fill(Facts facts) {
        folder.setText(facts.folder());
        show(folder, !facts.folder().isEmpty());
        health.getChildren().setAll(switch (facts.health()) {
            case FINE -> Badge.good(texts.say("admin.share-fine"));
            case TROUBLE -> Badge.care(texts.say("admin.share-trouble"), Icons.OFFLINE);
            case UNKNOWN -> Badge.plain(texts.say("admin.share-unknown"), Feather.CLOCK);
        });
        sentence.setText(facts.sentence());
        digits.setText(facts.fingerprint());
        dealership.setText(facts.fingerprint().isEmpty() ? texts.say("admin.no-dealership")
                : texts.say("admin.fingerprint-why", facts.dealership()));
        trust.setText(facts.trust());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
