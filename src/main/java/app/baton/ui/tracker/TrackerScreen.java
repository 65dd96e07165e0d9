package app.baton.ui.tracker;

import app.baton.insight.TrackerDesk;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The incentive tracker as the shell shows it. */
public final class TrackerScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "tracker";

    private final Texts texts;
    private final TrackerViewModel model;
    private final TrackerView view;

    TrackerScreen(TrackerViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        view = new TrackerView(model, texts);
    }

    /** The place in the navigation, for everybody. */
    public static ScreenEntry entry(TrackerDesk desk, Background background, Texts texts) {
        return new ScreenEntry(ID, texts.say("tracker.title"), Feather.TAG, KeyCombination.valueOf("Shortcut+4"), user -> true,
                context -> of(desk, background, texts, context));
    }

    static TrackerScreen of(TrackerDesk desk, Background background, Texts texts, ScreenContext context) {
        return new TrackerScreen(new TrackerViewModel(desk, background, texts, context), texts);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("tracker.title"));
    }

    @Override
    public void shown() {
        model.reload();
    }

    /** A program by its number, a campaign by its id. */
    @Override
    public void open(String thing) {
        model.open(thing);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(view.firstThing());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("tracker-filter", texts.say("tracker.focus-filter"), Feather.FILTER, view::focusFilter)
                        .withKeys("Slash"),
                Command.of("tracker-customer", texts.say("tracker.for-a-customer"), Feather.USER, view::askCustomer)
                        .withKeys("U"),
                Command.of("tracker-next", texts.say("tracker.next-row"), Feather.CHEVRON_DOWN, () -> model.move(1))
                        .withKeys("J"),
                Command.of("tracker-previous", texts.say("tracker.previous-row"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K"),
                Command.of("tracker-copy", texts.say("tracker.copy"), Feather.COPY, model::copySelected)
                        .withKeys("Shortcut+C").when(() -> model.selected().get() != null),
                Command.of("tracker-export", texts.say("tracker.export"), Feather.DOWNLOAD, view::export)
                        .withKeys("Shortcut+E"),
                Command.of("tracker-clear", texts.say("tracker.clear"), Feather.X, model::clearFilter));
    }
}
