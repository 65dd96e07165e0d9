package app.baton.ui.programs;

import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Turn;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One difference between two revisions: which way it goes, what it is about, before and after. */
final class ChangeLine extends VBox {

    ChangeLine(Texts texts, RevisionDiff.Change change) {
        getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        HBox head = Typography.row();
        if (change.turn() != Turn.DIFFERENT) {
            String word = texts.name(change.turn());
            head.getChildren().add(change.turn() == Turn.BETTER ? Badge.good(word) : Badge.bad(word));
        }
        if (!change.line().startsWith(change.label())) {
            head.getChildren().add(Typography.line(change.label(), Styles.CAPTION));
        }
        if (!head.getChildren().isEmpty()) {
            getChildren().add(head);
        }
        getChildren().add(Typography.body(change.line()));
    }
}
