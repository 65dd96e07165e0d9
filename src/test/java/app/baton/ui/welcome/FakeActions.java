package app.baton.ui.welcome;

import app.baton.journal.Background.Progress;
import app.baton.journal.Problem;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked for and answers as told. */
final class FakeActions implements WelcomeActions {

    static final Path HOME = Path.of("baton-home");

    final List<SetUpForm> setUps = new ArrayList<>();
    final List<JoinForm> joins = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<Optional<Path>> demos = new ArrayList<>();
    @Nullable Problem refusal;
    boolean accepted;
    Optional<Path> before = Optional.empty();

    @Override
    public Defaults defaults() {
        return new Defaults(ZoneId.of("America/Detroit"), "Showroom 2");
    }

    @Override
    public Optional<Path> before() {
        return before;
    }

    @Override
    public Path createDemo(Optional<Path> folder, Progress progress) {
        refuse();
        demos.add(folder);
        return folder.orElse(HOME);
    }

    @Override
    public Founded setUp(SetUpForm form, Progress progress) {
        refuse();
        setUps.add(form);
        return new Founded(HOME, "7KQ2-M4XD-9RTV-30PB-C6WN-HJ8E-5ZQA", "4821 7730 1956 0284");
    }

    @Override
    public Asked join(JoinForm form, Progress progress) {
        refuse();
        joins.add(form);
        return new Asked(HOME, "9917 2046 5583 1102", "2MV9-M4XD-9RTV-30PB-C6WN-HJ8E-5ZQA-81KD");
    }

    @Override
    public boolean accepted(Path home) {
        return accepted;
    }

    @Override
    public void open(Path home) {
        refuse();
        opened.add(home);
    }

    private void refuse() {
        Problem told = refusal;
        if (told != null) {
            throw told;
        }
    }
}
