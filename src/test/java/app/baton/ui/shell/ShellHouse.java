package app.baton.ui.shell;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.KeptAside;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.people.WaitingRoles;
import app.baton.ui.kit.FakeGate;
import app.baton.ui.kit.FxBackground;
import app.baton.ui.kit.GalleryScreen;
import app.baton.ui.kit.Preferences;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Staff;
import app.baton.ui.kit.TaskItem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A whole shell over a fake home, for walks and pictures. */
final class ShellHouse implements ShellStatus {

    final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:02:00Z"), ZoneId.of("America/Detroit"));
    final Texts texts = Texts.english(clock.zone());
    final FakeGate gate = new FakeGate();
    final Preferences preferences = Preferences.inMemory();
    final Map<String, GalleryScreen> screens = new HashMap<>();
    final List<KeptAside> refused = new ArrayList<>();
    Duration lockAfter = Duration.ZERO;
    ShareState share = ShareState.reachable(clock.now().minusSeconds(40), 0);
    Optional<WaitingRoles.Wait> waiting = Optional.empty();
    int syncs;
    int left;

    ShellHouse() {
        gate.people.addAll(Staff.all());
        gate.pins.put(Staff.ANA.id(), "1234");
        gate.pins.put(Staff.GRACE.id(), "998877");
        refused.add(new KeptAside(new UUID(0, 9), "briefs/brief-215.json", "brief.altered",
                "Brief 215 was altered after it was signed. It was not used; brief 214 stays in force.",
                clock.now(), new byte[0]));
    }

    MainWindow window(Stage stage) {
        return new MainWindow(stage, preferences, texts);
    }

    Shell shell(MainWindow window) {
        return shell(window, new InlineBackground(), FXCollections.observableArrayList());
    }

    Shell shell(MainWindow window, FxBackground background) {
        return shell(window, background, background.tasks());
    }

    private Shell shell(MainWindow window, Background background, ObservableList<TaskItem> tasks) {
        List<ScreenEntry> entries = List.of(
                entry("today", "Today", Feather.SUNRISE, 1, Optional.empty()),
                entry("campaigns", "Campaigns", Feather.FLAG, 2, Optional.empty()),
                entry("people", "People", Feather.USERS, 3, Optional.of(Action.MANAGE_PEOPLE)));
        PaletteSource campaigns = (user, typed, most) -> "November truck event".toLowerCase(java.util.Locale.ROOT).contains(typed)
                ? List.of(new PaletteSource.Hit("November truck event", "Campaign", Feather.FLAG, "campaigns", "truck-event"))
                : List.of();
        return new Shell(window, parts(entries, List.of(campaigns), background, tasks));
    }

    /** For a session alone. */
    ShellParts parts(List<ScreenEntry> entries) {
        return parts(entries, List.of(), new InlineBackground(), FXCollections.observableArrayList());
    }

    private ShellParts parts(List<ScreenEntry> entries, List<PaletteSource> sources, Background background,
                             ObservableList<TaskItem> tasks) {
        return new ShellParts(texts, clock, background, tasks, gate, "Lakeside Ford", "Showroom 2", () -> entries, List::of,
                sources, this, () -> lockAfter, () -> left++);
    }

    private ScreenEntry entry(String id, String title, Feather icon, int digit, Optional<Action> needed) {
        return new ScreenEntry(id, title, icon, KeyCombination.valueOf("Shortcut+" + digit),
                user -> needed.map(user::may).orElse(true), context -> {
                    GalleryScreen screen = new GalleryScreen(context);
                    screens.put(context.user().name() + " " + id, screen);
                    return screen;
                });
    }

    @Override
    public State read(User user) {
        return new State(Optional.of(new BriefState(214, clock.now().minus(Duration.ofHours(1)),
                Optional.of(clock.now().minus(Duration.ofMinutes(61))))), share, refused.size(),
                waiting);
    }

    @Override
    public List<KeptAside> keptAside() {
        return List.copyOf(refused);
    }

    @Override
    public void dismiss(User user, KeptAside document) {
        refused.remove(document);
    }

    @Override
    public void syncNow() {
        syncs++;
    }
}
