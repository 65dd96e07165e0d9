package app.baton.ui.kit;

import app.baton.journal.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands in a pane that has nothing to show: an icon, a title, a sentence a person would say, and the next step. */
public final class StatePane extends VBox {

    private StatePane(Feather icon, String title, String sentence, PaneState.@Nullable Step step) {
        getStyleClass().add(Styles.STATE_PANE);
        Label words = Typography.body(sentence);
        words.setId("state-sentence");
        Label heading = Typography.section(title);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(icon, Styles.STATE_ICON), heading, words);
        if (step != null) {
            getChildren().add(Buttons.plain("state-step", step.label(), step.run()));
        }
    }

    /** With an icon of the screen's own. */
    public static StatePane of(Feather icon, String title, String sentence) {
        return new StatePane(icon, title, sentence, null);
    }

    /** For every state that shows words. */
    static StatePane of(Texts texts, PaneState state) {
        return switch (state) {
            case PaneState.Ready ready -> throw new IllegalArgumentException("a ready pane shows its content");
            case PaneState.Loading loading -> throw new IllegalArgumentException("a loading pane shows a skeleton");
            case PaneState.Empty empty -> new StatePane(Icons.EMPTY, empty.title(), empty.sentence(), empty.step());
            case PaneState.Offline offline ->
                    new StatePane(Icons.OFFLINE, texts.say("kit.offline"), offline.sentence(), offline.retry());
            case PaneState.Failed failed ->
                    new StatePane(Icons.WARNING, texts.say("kit.failed"), failed.problem().sentence(), failed.retry());
            case PaneState.NotAllowed notAllowed ->
                    new StatePane(Icons.NO_PERMISSION, texts.say("kit.not-allowed"), notAllowed.sentence(), null);
        };
    }
}
