package app.baton.ui.today;

import app.baton.campaign.BriefHeader;
import app.baton.campaign.Reading;
import app.baton.campaign.ReadingDesk;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What Today shows: one {@link TodayPage} at a time, its promises filtered, one of them selected and perhaps opened. A
 * newer brief is announced and never takes the place of the one being read until the person says so.
 */
public final class TodayViewModel {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int PER_PAGE = 30;
    private static final long NONE = -1;

    private final ReadingDesk desk;
    private final TodayWorkViewModel work;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Background.Lane looking;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper arrived = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<String> model = new SimpleObjectProperty<>("");
    private final BooleanProperty endingSoon = new SimpleBooleanProperty();
    private final ObservableList<PromiseRow> promises = FXCollections.observableArrayList();
    private final ObservableList<String> models = FXCollections.observableArrayList();
    private final ObservableList<BriefHeader> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<String>> moreHistory = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable PromiseRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper("");
    private Background.@Nullable Running watching;
    /** The brief for which the person's word is on its way, so that a second key sends none. */
    private long giving = NONE;

    public TodayViewModel(ReadingDesk desk, TodayWorkViewModel work, Background background, Clock clock, Texts texts,
                          ScreenContext context) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("today.loading"));
        looking = background.lane(texts.say("today.loading"));
        filter.subscribe(this::refilter);
        model.subscribe(this::refilter);
        endingSoon.subscribe(this::refilter);
    }

    /** The screen came to the front: an older brief stays, the newest one is read anew. */
    public void shown() {
        TodayPage now = page.get();
        if (now == null || !now.older()) {
            showNewest();
        }
        work.load();
        watching = background.repeat(texts.say("today.loading"), LOOK_EVERY, progress -> {
            look();
            return "";
        });
    }

    public void hidden() {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
    }

    /** Reads the newest brief and takes its place. */
    public void showNewest() {
        User user = context.user();
        loading.run(progress -> desk.now(user).map(reading -> newest(user, reading)), this::take, this::failed);
    }

    /** Reads a brief of the past as it stood. */
    public void showOlder(long number) {
        User user = context.user();
        loading.run(progress -> desk.then(user, number)
                .map(reading -> TodayPage.older(reading, readers(user, number), texts)), this::take, this::failed);
    }

    /** Looks whether a newer brief has arrived; safe on any thread. */
    public void look() {
        User user = context.user();
        work.load();
        looking.run(progress -> desk.history(user, PageRequest.first(1)).rows().stream().findFirst(), this::announce,
                problem -> { });
    }

    /** Gives the person's word to have read the brief on the screen. */
    public void acknowledge() {
        TodayPage read = page.get();
        if (read == null || read.acknowledged() || read.number() == giving) {
            return;
        }
        giving = read.number();
        User user = context.user();
        background.run(texts.say("today.acknowledging"), progress -> {
            desk.acknowledge(user, read.number());
            return desk.then(user, read.number()).map(it -> read.older()
                    ? TodayPage.older(it, readers(user, read.number()), texts) : newest(user, it));
        }, now -> {
            giving = NONE;
            take(now);
            context.navigator().refreshStatus();
            context.dialogs().toast(texts.say("today.acknowledged", read.number()));
            look();
        }, problem -> {
            giving = NONE;
            context.dialogs().problem(problem);
        });
    }

    /** Whether the brief on the screen still waits for the person's word. */
    public boolean acknowledgeable() {
        TodayPage read = page.get();
        return read != null && !read.acknowledged();
    }

    /** What waits for the person beside the brief. */
    public TodayWorkViewModel work() {
        return work;
    }

    /** The first older briefs, or some more of them. */
    public void loadHistory() {
        User user = context.user();
        PageRequest request = moreHistory.get().map(key -> PageRequest.after(PER_PAGE, key))
                .orElse(PageRequest.first(PER_PAGE));
        boolean first = moreHistory.get().isEmpty();
        background.run(texts.say("today.loading"), progress -> desk.history(user, request), (Page<BriefHeader> found) -> {
            if (first) {
                history.setAll(found.rows());
            } else {
                history.addAll(found.rows());
            }
            moreHistory.set(found.next());
        }, context.dialogs()::problem);
    }

    /** Selects the promise so many rows further down, or up where negative. */
    public void move(int rows) {
        if (promises.isEmpty()) {
            return;
        }
        PromiseRow now = selected.get();
        int at = now == null ? rows > 0 ? -1 : promises.size() : promises.indexOf(now);
        selected.set(promises.get(Math.clamp((long) at + rows, 0, promises.size() - 1)));
    }

    /** Opens the promise, or closes it when it is open. */
    public void toggle(PromiseRow row) {
        selected.set(row);
        opened.set(opened.get().equals(row.key()) ? "" : row.key());
    }

    public void toggleSelected() {
        PromiseRow row = selected.get();
        if (row != null) {
            toggle(row);
        }
    }

    public void clearFilters() {
        filter.set("");
        model.set("");
        endingSoon.set(false);
    }

    private TodayPage newest(User user, Reading reading) {
        return TodayPage.newest(reading, readers(user, reading.brief().number()), firstName(user), clock.today(), clock.now(),
                texts);
    }

    private Optional<ReadersBox> readers(User user, long number) {
        return user.may(Action.SEE_READERS) ? Optional.of(ReadersBox.of(desk.readers(user, number), texts)) : Optional.empty();
    }

    private void take(Optional<TodayPage> found) {
        found.ifPresentOrElse(now -> {
            PromiseRow before = selected.get();
            page.set(now);
            if (!history.isEmpty() && history.getFirst().number() < now.number()) {
                moreHistory.set(Optional.empty());
                loadHistory();
            }
            models.setAll(now.promises().stream().flatMap(row -> row.models().stream()).distinct().sorted().toList());
            if (!models.contains(model.get())) {
                model.set("");
            }
            refilter();
            selected.set(before == null ? null
                    : promises.stream().filter(row -> row.key().equals(before.key())).findFirst().orElse(null));
            state.set(PaneState.ready());
            if (!now.older()) {
                arrived.set("");
            }
        }, () -> state.set(PaneState.empty(texts.say("today.empty.title"), context.user().may(Action.PUBLISH_BRIEF)
                ? texts.say("today.empty.publisher") : texts.say("today.empty"))));
    }

    private void announce(Optional<BriefHeader> newest) {
        TodayPage now = page.get();
        if (newest.isEmpty()) {
            return;
        }
        if (now == null) {
            showNewest();
        } else if (newest.get().number() > now.number()) {
            arrived.set(now.older() ? "" : texts.say("today.arrived", newest.get().number()));
        }
    }

    private void failed(Problem problem) {
        if (page.get() == null) {
            state.set(PaneState.failed(problem, texts.say("today.retry"), this::showNewest));
        } else {
            context.dialogs().problem(problem);
        }
    }

    private void refilter() {
        TodayPage now = page.get();
        List<PromiseRow> rows = now == null ? List.of() : now.promises().stream()
                .filter(row -> row.matches(filter.get()))
                .filter(row -> model.get().isEmpty() || row.models().isEmpty() || row.models().contains(model.get()))
                .filter(row -> !endingSoon.get() || row.ending() != PromiseRow.Ending.LATER)
                .toList();
        if (!rows.equals(promises)) {
            promises.setAll(rows);
        }
    }

    private static String firstName(User user) {
        return user.name().split("\\s+", 2)[0];
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** The brief on the screen; null until one was read. */
    public ReadOnlyObjectProperty<@Nullable TodayPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The sentence that a newer brief is there, or an empty text. */
    public ReadOnlyStringProperty arrived() {
        return arrived.getReadOnlyProperty();
    }

    public StringProperty filter() {
        return filter;
    }

    /** The model line to show promises for; empty for all. */
    public ObjectProperty<String> model() {
        return model;
    }

    public BooleanProperty endingSoon() {
        return endingSoon;
    }

    /** What the filters let through, by campaign. */
    public ObservableList<PromiseRow> promises() {
        return promises;
    }

    public ObservableList<String> models() {
        return models;
    }

    public ObservableList<BriefHeader> history() {
        return history;
    }

    /** Where the next older briefs start, if there are more. */
    public ReadOnlyObjectProperty<Optional<String>> moreHistory() {
        return moreHistory.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable PromiseRow> selected() {
        return selected;
    }

    /** The key of the opened promise, or an empty text. */
    public ReadOnlyStringProperty opened() {
        return opened.getReadOnlyProperty();
    }
}
