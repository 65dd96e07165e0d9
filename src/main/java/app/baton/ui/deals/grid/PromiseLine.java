package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.WhyPopover;
import java.util.Objects;
import javafx.scene.control.Label;

/** One line of what was promised against what is in the deal; it answers "why" with each promise. */
final class PromiseLine {

    private final Label words = Typography.line("", Styles.SMALL);

    PromiseLine(PromisesViewModel model, Texts texts) {
        words.setId("promise-line");
        WhyPopover.on(words, texts, () -> Objects.requireNonNull(model.line().get()).why());
        model.line().subscribe(now -> {
            words.setVisible(now != null);
            words.setManaged(now != null);
            if (now != null) {
                words.setText(now.words());
                words.setGraphic(switch (now.stand()) {
                    case KEPT -> Icons.of(Icons.MET, Styles.GOOD);
                    case OPEN -> Icons.of(Icons.ASK, Styles.CARE);
                    case LESS -> Icons.of(Icons.INFO, Styles.INFO);
                    case BROKEN -> Icons.of(Icons.NOT_MET, Styles.BAD);
                });
            }
        });
    }

    Label node() {
        return words;
    }
}
