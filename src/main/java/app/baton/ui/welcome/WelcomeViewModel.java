package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The first window: three ways in, and a fourth for those who have a home somewhere else. */
public final class WelcomeViewModel {

    /** What is in front. */
    public enum Page { CHOICE, SET_UP, JOIN }

    private final WelcomeActions actions;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Errand demo;
    private final SetUpViewModel setUp;
    private final JoinViewModel join;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.CHOICE);

    public WelcomeViewModel(WelcomeActions actions, Background background, Dialogs dialogs, Texts texts) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.texts = texts;
        demo = new Errand(background);
        setUp = new SetUpViewModel(actions, background, dialogs, texts);
        join = new JoinViewModel(actions, background, dialogs, texts);
    }

    /** Makes the demo dealership in its usual folder and opens it. */
    public void exploreDemo() {
        create(Optional.empty());
    }

    public void exploreDemoElsewhere() {
        dialogs.chooseFolder(texts.say("welcome.demo-folder"), folder -> create(Optional.of(folder)));
    }

    private void create(Optional<Path> folder) {
        demo.run(texts.say("welcome.making-demo"), progress -> actions.createDemo(folder, progress), this::open,
                dialogs::problem);
    }

    public void stopDemo() {
        demo.stop();
    }

    public void openAnother() {
        dialogs.chooseFolder(texts.say("welcome.open-another"), this::open);
    }

    /** Whether a home was left for this window, so that there is a way back. */
    public boolean mayGoBack() {
        return actions.before().isPresent();
    }

    public void goBack() {
        actions.before().ifPresent(this::open);
    }

    private void open(Path home) {
        try {
            actions.open(home);
        } catch (Problem problem) {
            dialogs.problem(problem);
        }
    }

    public void show(Page wanted) {
        page.set(wanted);
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether the demo is being made. */
    public ReadOnlyBooleanProperty busy() {
        return demo.busy();
    }

    public SetUpViewModel setUp() {
        return setUp;
    }

    public JoinViewModel join() {
        return join;
    }
}
