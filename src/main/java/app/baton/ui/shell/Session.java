package app.baton.ui.shell;

import app.baton.people.User;
import app.baton.ui.kit.Ahead;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Navigator;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Everything that one person has open in this window: screens with their unfinished work, dialogs and toasts. While
 * somebody else is in front it lies aside, out of the scene, and comes back as it was.
 */
final class Session implements Navigator {

    private final ShellParts parts;
    private final User user;
    private final FxDialogs dialogs;
    private final StatusViewModel status;
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, Node> cursors = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<ScreenEntry>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final QuietMoments quiet;
    private List<Command> shellCommands = List.of();
    /** Those of the shell's that a dialog does not hold up. */
    private List<Command> always = List.of();
    /** Whether the key that is down was a command, so that its letter is not typed where the command led to. */
    private boolean spent;

    Session(ShellParts parts, User user) {
        this.parts = parts;
        this.user = user;
        dialogs = new FxDialogs(new Overlay(), parts.texts());
        status = new StatusViewModel(parts.status(), parts.background(), parts.texts(), parts.clock(), user);
        quiet = new QuietMoments(dialogs.overlay(), () -> screen().map(Screen::settled).orElse(true));
        dialogs.overlay().addEventFilter(KeyEvent.KEY_PRESSED, this::shellKey);
        dialogs.overlay().addEventHandler(KeyEvent.KEY_PRESSED, this::screenKey);
        dialogs.overlay().addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (spent) {
                event.consume();
            }
        });
    }

    /** The screens that this person may see, in the order of the rail. */
    List<ScreenEntry> entries() {
        return parts.entries().get().stream().filter(entry -> entry.visibleFor().test(user)).toList();
    }

    @Override
    public void open(String screenId) {
        Optional<ScreenEntry> found = entries().stream().filter(entry -> entry.id().equals(screenId)).findFirst();
        if (found.isEmpty()) {
            dialogs.tell(parts.texts().say("shell.not-yours-title"), parts.texts().say("shell.not-yours"));
            return;
        }
        if (current.get().equals(found)) {
            return;
        }
        hideCurrent();
        made(found.get());
        current.set(found);
        showCurrent();
    }

    @Override
    public void open(String screenId, String thing) {
        open(screenId);
        if (current.get().filter(entry -> entry.id().equals(screenId)).isPresent()) {
            screen().ifPresent(screen -> screen.open(thing));
        }
    }

    @Override
    public void refreshStatus() {
        status.refresh();
    }

    /** Comes back to the front, or to it for the first time. */
    void resume() {
        status.refresh();
        if (current.get().isEmpty()) {
            entries().stream().findFirst().ifPresent(entry -> open(entry.id()));
            entries().stream().filter(ScreenEntry::readied).forEach(entry -> quiet.add(() -> ready(entry)));
        } else {
            showCurrent();
        }
        quiet.start();
    }

    /** Steps aside; nothing is lost. */
    void pause() {
        quiet.stop();
        hideCurrent();
    }

    private Screen made(ScreenEntry entry) {
        return screens.computeIfAbsent(entry.id(), id -> entry.factory().create(new ScreenContext(user, this, dialogs)));
    }

    private void ready(ScreenEntry entry) {
        if (!screens.containsKey(entry.id())) {
            ready(made(entry).ahead(), 0);
        }
    }

    /** In one quiet moment a page begins to be read, and in the next one it is laid out and the page after it is read. */
    private void ready(List<Ahead> pages, int at) {
        if (at > 0) {
            pages.get(at - 1).layOut(dialogs.overlay());
        }
        if (at < pages.size()) {
            pages.get(at).read().run();
            quiet.add(() -> ready(pages, at + 1));
        }
    }

    Optional<Screen> screen() {
        return current.get().map(entry -> screens.get(entry.id()));
    }

    /** What the person is looking at. */
    Optional<Subject> subject() {
        return screen().flatMap(Screen::subject);
    }

    /** Sentences about work that signing out would lose. */
    List<String> unsaved() {
        return screens.values().stream().flatMap(screen -> screen.unsaved().stream()).toList();
    }

    /** Actions of the shell and of the screen in front that are possible now. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>(screen().map(Screen::commands).orElse(List.of()));
        all.addAll(shellCommands);
        all.removeIf(command -> !command.possible().getAsBoolean());
        return all;
    }

    /** {@code evenOverDialogs} are among the commands and work while a dialog is open, such as locking. */
    void setShellCommands(List<Command> commands, List<Command> evenOverDialogs) {
        shellCommands = List.copyOf(commands);
        always = List.copyOf(evenOverDialogs);
    }

    User user() {
        return user;
    }

    FxDialogs dialogs() {
        return dialogs;
    }

    StatusViewModel status() {
        return status;
    }

    ReadOnlyObjectProperty<Optional<ScreenEntry>> current() {
        return current.getReadOnlyProperty();
    }

    private void hideCurrent() {
        current.get().ifPresent(entry -> {
            Node focused = dialogs.overlay().getScene() == null ? null : dialogs.overlay().getScene().getFocusOwner();
            if (focused != null) {
                cursors.put(entry.id(), focused);
            }
            screen().ifPresent(Screen::hidden);
        });
    }

    private void showCurrent() {
        current.get().ifPresent(entry -> screen().ifPresent(screen -> {
            screen.shown();
            Node before = cursors.get(entry.id());
            Node target = before != null && before.getScene() != null ? before : screen.focusTarget().orElse(screen.node());
            if (!dialogs.overlay().dialogOpen()) {
                Focus.on(target);
            } else {
                dialogs.overlay().focusDialog(before);
            }
        }));
    }

    /** Ctrl+1 to Ctrl+9 and the shell's own keys come before any control; a dialog is answered first, but never bars the lock. */
    private void shellKey(KeyEvent event) {
        spent = false;
        if (dialogs.overlay().dialogOpen()) {
            run(always, event);
            return;
        }
        for (ScreenEntry entry : entries()) {
            if (entry.keys().match(event)) {
                event.consume();
                open(entry.id());
                return;
            }
        }
        run(shellCommands, event);
    }

    /** A screen's keys come after the control that has the cursor has not wanted them. */
    private void screenKey(KeyEvent event) {
        Node focused = dialogs.overlay().getScene() == null ? null : dialogs.overlay().getScene().getFocusOwner();
        if (!dialogs.overlay().dialogOpen() && !Keys.typing(focused, event)) {
            screen().ifPresent(screen -> run(screen.commands(), event));
        }
    }

    private void run(List<Command> commands, KeyEvent event) {
        for (Command command : commands) {
            KeyCombination keys = command.keys();
            if (keys != null && keys.match(event) && command.possible().getAsBoolean()) {
                event.consume();
                spent = true;
                command.run().run();
                return;
            }
        }
        commands.stream().filter(command -> command.keys() != null && command.keys().match(event))
                .map(command -> command.refusal().get()).filter(sentence -> !sentence.isEmpty()).findFirst()
                .ifPresent(sentence -> {
                    event.consume();
                    spent = true;
                    dialogs.hint(sentence);
                });
    }
}
