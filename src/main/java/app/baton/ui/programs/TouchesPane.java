package app.baton.ui.programs;

import app.baton.incentive.Touch;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a new revision touches, each openable: whoever confirms must know what follows. */
final class TouchesPane extends VBox {

    TouchesPane(Texts texts, List<Touch> touches, Consumer<Touch> open) {
        getStyleClass().add(Styles.CARD);
        setId("touches");
        HBox head = new HBox(Icons.of(Icons.WARNING, Styles.CARE),
                Typography.section(texts.say("programs.touches", touches.size())));
        head.getStyleClass().add(Styles.ROW);
        getChildren().add(head);
        for (Touch touch : touches) {
            VBox words = new VBox(Typography.body(touch.name()),
                    Typography.caption(texts.say("programs.touch", touch.what(), touch.standing(), touch.uses())));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(words, Buttons.flat("touch-" + touch.id(), texts.say("programs.touch.open"),
                    () -> open.accept(touch)));
            row.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
            getChildren().add(row);
        }
    }
}
