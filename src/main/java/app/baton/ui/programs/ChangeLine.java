package app.baton.ui.programs;

import app.baton.incentive.RevisionDiff;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One difference between two revisions: which way it goes, what it is about, before and after. */
final class ChangeLine extends VBox {

    ChangeLine(Texts texts, RevisionDiff.Change change) {
        Label badge = switch (change.turn()) {
            case BETTER -> Badge.good(texts.name(change.turn()));
            case WORSE -> Badge.bad(texts.name(change.turn()));
            case DIFFERENT -> Badge.plain(texts.name(change.turn()), Feather.REFRESH_CW);
        };
        getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        boolean named = change.line().startsWith(change.label());
        getChildren().addAll(named ? badge : Typography.row(badge, Typography.line(change.label(), Styles.CAPTION)),
                Typography.body(change.line()));
    }
}
