package app.baton.ui.campaigns;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Campaigns as the shell shows them. */
public final class CampaignsScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = Doors.CAMPAIGNS;

    /** So often the screen looks whether the share brought something. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final Background background;
    private final Texts texts;
    private final CampaignsViewModel model;
    private final CampaignsView view;
    private Background.@Nullable Running watching;

    CampaignsScreen(CampaignsViewModel model, Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
        this.model = model;
        view = new CampaignsView(model, texts);
    }

    /** The place in the navigation, for everybody who may read what is published. */
    public static ScreenEntry entry(CampaignDesks desks, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("campaigns.title"), Feather.FLAG, KeyCombination.valueOf("Shortcut+5"),
                user -> true, context -> of(desks, background, clock, texts, context));
    }

    static CampaignsScreen of(CampaignDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        return new CampaignsScreen(new CampaignsViewModel(desks, background, clock, texts, context), background, texts);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("campaigns.title"));
    }

    @Override
    public void shown() {
        model.reload();
        watching = background.repeat(texts.say("campaigns.looking"), LOOK_EVERY, progress -> {
            model.look();
            return "";
        });
    }

    @Override
    public void hidden() {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
    }

    /** A campaign by its id, {@code friction}, {@code friction} and the id of a note to answer, or one of the {@link Doors}. */
    @Override
    public void open(String thing) {
        model.open(thing);
        if (thing.equals(Doors.OLD_REVISIONS)) {
            view.focusOldRevisions();
        }
    }

    @Override
    public Optional<String> unsaved() {
        return model.unsaved();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(view.firstThing());
    }

    @Override
    public List<Command> commands() {
        EditorViewModel editor = model.editor();
        return List.of(
                Command.of("campaign-new", texts.say("campaigns.new"), Feather.PLUS, model::create).withKeys("N")
                        .when(() -> model.mayWrite() && !model.editing().get()),
                Command.of("campaign-back", texts.say("campaigns.back"), Feather.ARROW_LEFT, model::back).withKeys("Alt+Left")
                        .when(() -> model.editing().get()),
                Command.of("campaign-save", texts.say("campaigns.save"), Feather.SAVE, editor::save).withKeys("Shortcut+S")
                        .when(() -> model.editing().get() && editor.editable()),
                Command.of("campaign-name", texts.say("campaigns.name-by-standard"), Feather.TYPE, editor::nameByStandard)
                        .withKeys("F2").when(() -> model.editing().get() && editor.editable()),
                Command.of("campaign-undo", texts.say("campaigns.undo"), Feather.CORNER_UP_LEFT, editor::undo)
                        .withKeys("Shortcut+Z").when(() -> model.editing().get() && editor.editable()),
                Command.of("campaign-propose", texts.say("campaigns.propose"), Feather.SEND, editor::propose)
                        .withKeys("Shortcut+Enter").when(() -> model.editing().get() && editor.editable()),
                Command.of("campaigns-take-along", texts.say("campaigns.old.take", model.old().notBegun()), Feather.FAST_FORWARD,
                        model.old()::takeAlong).when(() -> model.old().takeable() && !model.editing().get()),
                Command.of("brief-publish", texts.say("campaigns.publish"), Feather.RADIO, view::askToPublish)
                        .when(model::mayPublish));
    }
}
