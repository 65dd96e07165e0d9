package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.welcome.SignInView;
import app.baton.ui.welcome.SignInViewModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lets people into one open home, keeps a session for each of them, and locks: whoever is in front goes out of sight at
 * once and out of the scene, and comes back by PIN with everything as it was. Work in the background goes on meanwhile.
 */
public final class Shell {

    private static final int REFRESH_EVERY = 10;

    private final MainWindow window;
    private final ShellParts parts;
    private final Texts texts;
    private final Map<PersonId, Session> sessions = new HashMap<>();
    private final SignInViewModel signIn;
    private final SignInView signInView;
    private final FxDialogs entrance;
    private final IdleWatch idle;
    private final Timeline heartbeat;
    private Optional<Session> inFront = Optional.empty();
    private int beats;

    public Shell(MainWindow window, ShellParts parts) {
        this.window = window;
        this.parts = parts;
        texts = parts.texts();
        signIn = new SignInViewModel(parts.gate(), parts.background(), texts, sessions::containsKey, this::enter);
        signInView = new SignInView(signIn, texts, parts.place(), parts.desk(), parts.leave());
        entrance = window.show(signInView);
        idle = new IdleWatch(window.stage().getScene(), parts.lockAfter(), this::lock);
        heartbeat = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> beat()));
        heartbeat.setCycleCount(Animation.INDEFINITE);
    }

    /** Shows the sign-in screen and starts the status line's clock. */
    public void start() {
        heartbeat.play();
        showEntrance(Optional.empty());
    }

    /** Stops what ticks, before the home is closed. */
    public void stop() {
        heartbeat.stop();
        idle.stop();
    }

    /** Who is signed in and not locked. */
    public Optional<User> user() {
        return inFront.map(Session::user);
    }

    /** Opens the palette's kind of place from outside, such as from a notification of the desktop. */
    public void open(String screenId, String thing) {
        inFront.ifPresent(session -> session.open(screenId, thing));
    }

    /** Reads the status line anew, after a sync has applied something. */
    public void refreshStatus() {
        inFront.ifPresent(Session::refreshStatus);
    }

    /** Hides everything at once; the PIN of the same person, or of another, leads back. */
    public void lock() {
        Optional<PersonId> who = user().map(User::id);
        if (who.isPresent()) {
            leave();
            showEntrance(who);
        }
    }

    /** Like locking, with nobody picked yet. */
    public void switchUser() {
        if (inFront.isPresent()) {
            leave();
            showEntrance(Optional.empty());
        }
    }

    /** Ends the session of whoever is in front, after a question when work would be lost. */
    public void signOut() {
        inFront.ifPresent(session -> {
            Runnable go = () -> {
                leave();
                sessions.remove(session.user().id());
                showEntrance(Optional.empty());
            };
            List<String> lost = session.unsaved();
            if (lost.isEmpty()) {
                go.run();
            } else {
                session.dialogs().confirm(Question.dangerous(texts.say("shell.sign-out-title"),
                        String.join("\n", lost), texts.say("shell.sign-out-anyway")), go);
            }
        });
    }

    /** Runs {@code close} at once, or after a yes when somebody's work would be lost by closing the window. */
    public void askToClose(Runnable close) {
        List<String> lost = sessions.values().stream().flatMap(session -> session.unsaved().stream()
                .map(sentence -> session.user().name() + ": " + sentence)).toList();
        if (lost.isEmpty()) {
            close.run();
        } else {
            // while locked nobody may read whose work it is about
            String sentence = inFront.isPresent() ? String.join("\n", lost) : texts.say("shell.close-locked", lost.size());
            window.front().confirm(Question.dangerous(texts.say("shell.close-title"), sentence,
                    texts.say("shell.close-anyway")), close);
        }
    }

    private void enter(User user) {
        Session kept = sessions.get(user.id());
        if (kept == null || !kept.user().equals(user)) {
            // a new role means other screens: what was kept under the old one is not shown again
            kept = newSession(user);
            sessions.put(user.id(), kept);
        }
        inFront = Optional.of(kept);
        window.show(kept.dialogs());
        kept.resume();
        retitle();
        idle.restart();
    }

    private void leave() {
        inFront.ifPresent(Session::pause);
        inFront = Optional.empty();
        idle.stop();
    }

    private void showEntrance(Optional<PersonId> likely) {
        window.show(entrance);
        window.setTitle("");
        signIn.start(likely);
        signInView.takeFocus();
    }

    private void beat() {
        inFront.ifPresent(session -> {
            session.status().tick();
            if (++beats % REFRESH_EVERY == 0) {
                session.status().refresh();
            }
        });
    }

    private void retitle() {
        window.setTitle(inFront.flatMap(session -> session.current().get()).map(ScreenEntry::title).orElse(""));
    }

    private Session newSession(User user) {
        Session session = new Session(parts, user);
        PaletteViewModel found = new PaletteViewModel(() -> paletteItems(session), parts.sources(),
                parts.background().lane(texts.say("palette.searching")), session, user);
        PaletteView palette = new PaletteView(found, session.dialogs().overlay(), texts);
        Command openPalette = Command.of("palette", texts.say("shell.search"), Feather.SEARCH, palette::open)
                .withKeys("Shortcut+K");
        Command theme = Command.of("theme", texts.say("shell.theme"), Feather.SUN, window::switchTheme)
                .withKeys("Shortcut+Shift+T");
        Command lock = Command.of("lock", texts.say("shell.lock"), Feather.LOCK, this::lock).withKeys("Shortcut+L");
        List<Command> menu = new ArrayList<>(List.of(
                Command.of("switch", texts.say("shell.switch-user"), Feather.USERS, this::switchUser).withKeys("Shortcut+U"),
                lock,
                Command.of("pin", texts.say("shell.set-pin"), Feather.HASH, () -> new PinDialog(parts, session).open()),
                Command.of("sign-out", texts.say("shell.sign-out"), Feather.LOG_OUT, this::signOut)
                        .withKeys("Shortcut+Shift+L")));
        if (!parts.gate().oneClick()) {
            menu.add(menu.size() - 1, Command.of("password", texts.say("shell.set-password"), Feather.KEY,
                    () -> new PasswordDialog(parts, session).open()));
        }
        List<Command> all = new ArrayList<>(menu);
        ScreenContext context = new ScreenContext(user, session, session.dialogs());
        parts.everywhere().get().forEach(each -> all.add(each.command(context, session.dialogs(), session::subject)));
        all.add(theme);
        all.add(openPalette);
        session.setShellCommands(all, List.of(lock));
        String roles = user.roles().stream().sorted(Comparator.naturalOrder()).map((Role role) -> texts.name(role))
                .collect(Collectors.joining(", "));
        TopBar topBar = new TopBar(texts, user, roles, openPalette, theme, window.theme(), menu);
        StatusBar statusBar = new StatusBar(session.status(), parts.tasks(), new RolesDialog(parts, session)::open,
                texts);
        session.dialogs().overlay().setToastPlace(statusBar.toasts());
        session.dialogs().overlay().setContent(new SessionView(session, topBar, statusBar, texts));
        session.current().subscribe(current -> retitle());
        return session;
    }

    private List<PaletteItem> paletteItems(Session session) {
        List<PaletteItem> items = new ArrayList<>();
        for (Command command : session.commands()) {
            if (!command.id().equals("palette")) {
                items.add(new PaletteItem(command.id(), command.text(), texts.say("palette.action"),
                        command.combination().map(Keys::show).orElse(""), command.icon(), command.run()));
            }
        }
        for (ScreenEntry entry : session.entries()) {
            items.add(new PaletteItem("go-" + entry.id(), entry.title(), texts.say("palette.screen"),
                    Keys.show(entry.keys()), entry.icon(), () -> session.open(entry.id())));
        }
        return items;
    }
}
