package app.baton.ui.shell;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Gate;
import app.baton.ui.kit.Everywhere;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.TaskItem;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/**
 * Everything the shell of one open home is made of. {@code entries} and {@code everywhere} are asked for once somebody is
 * in, since before that the store may be closed. {@code place} and {@code desk} stand on the sign-in screen;
 * {@code lockAfter} is how long the window may lie idle, zero for ever; {@code leave} closes this home for another one.
 */
public record ShellParts(Texts texts, Clock clock, Background background, ObservableList<TaskItem> tasks, Gate gate,
        String place, String desk, Supplier<List<ScreenEntry>> entries, Supplier<List<Everywhere>> everywhere,
        List<PaletteSource> sources, ShellStatus status, Supplier<Duration> lockAfter, Runnable leave) {

    public ShellParts {
        sources = List.copyOf(sources);
    }
}
