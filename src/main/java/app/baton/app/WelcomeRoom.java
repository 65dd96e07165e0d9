package app.baton.app;

import app.baton.journal.Background.Progress;
import app.baton.store.home.Home;
import app.baton.ui.welcome.WelcomeActions;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the welcome window can do, over the {@link HomeMaker}. */
final class WelcomeRoom implements WelcomeActions {

    private final HomeMaker maker;
    private final Folders folders;
    private final Optional<Path> named;
    private final Optional<Path> before;
    private final Consumer<Path> open;

    /**
     * {@code named} is the home that the command line asked for and that is not there yet, {@code before} the one that was
     * left for this window.
     */
    WelcomeRoom(HomeMaker maker, Folders folders, Optional<Path> named, Optional<Path> before, Consumer<Path> open) {
        this.maker = maker;
        this.folders = folders;
        this.named = named;
        this.before = before;
        this.open = open;
    }

    @Override
    public Defaults defaults() {
        return new Defaults(ZoneId.systemDefault(), deskName());
    }

    /** What the system calls this computer; asking the network for it could take its time. */
    private static String deskName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull).findFirst().orElse("");
    }

    @Override
    public Optional<Path> before() {
        return before;
    }

    @Override
    public Path createDemo(Optional<Path> folder, Progress progress) {
        if (folder.isEmpty() && named.isEmpty() && Home.isHome(folders.demo())) {
            return folders.demo();
        }
        return maker.makeDemo(folder.or(() -> named).orElseGet(folders::freeDemo), progress).home();
    }

    @Override
    public Founded setUp(SetUpForm form, Progress progress) {
        return maker.setUp(form, progress);
    }

    @Override
    public Asked join(JoinForm form, Progress progress) {
        return maker.join(form, progress);
    }

    @Override
    public boolean accepted(Path home) {
        return maker.accepted(home);
    }

    @Override
    public void open(Path home) {
        open.accept(home);
    }
}
