package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.WhyPopover;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says over a deal that newer programs would change its figures, and by how much. */
final class QuoteBanner extends HBox {

    QuoteBanner(LivingQuoteViewModel model, Texts texts) {
        setId("quote-banner");
        getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        Label words = Typography.small("");
        words.setId("quote-banner-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button take = Buttons.withKeys(Buttons.plain("quote-take", texts.say("deals.living.take"), model::take),
                texts.say("deals.living.take"), KeyCombination.valueOf(WorkbenchView.TAKE_KEYS));
        Button why = Buttons.flat("quote-why", texts.say("deals.living.why.button"), () -> { });
        why.setOnAction(event -> WhyPopover.open(why, Objects.requireNonNull(model.banner().get()).why()));
        getChildren().addAll(Icons.of(Icons.WARNING, Styles.CARE), words, why, take);
        model.banner().subscribe(now -> {
            words.setText(now == null ? "" : now.words());
            setVisible(now != null);
            setManaged(now != null);
        });
    }
}
