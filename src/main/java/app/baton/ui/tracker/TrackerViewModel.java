package app.baton.ui.tracker;

import app.baton.insight.OfferDetail;
import app.baton.insight.OfferLine;
import app.baton.insight.TrackerDesk;
import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerPage;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the tracker shows: one page of offers, what the filter lets through, and one offer opened at the side. */
public final class TrackerViewModel {

    private final TrackerDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Background.Lane opening;
    private final Background.Lane counting;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable TrackerPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shownWords = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TrackerFilter> filter = new SimpleObjectProperty<>(TrackerFilter.ALL);
    private final ObservableList<TrackerRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TrackerRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable OfferDetail> detail = new ReadOnlyObjectWrapper<>();
    private @Nullable TrackerRows all;
    private String wanted = "";

    public TrackerViewModel(TrackerDesk desk, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("tracker.loading"));
        opening = background.lane(texts.say("tracker.loading"));
        counting = background.lane(texts.say("tracker.counting"));
        filter.subscribe(now -> refilter());
        selected.subscribe(this::openSelected);
    }

    /** Reads the offers anew; filter and selection stay. */
    public void reload() {
        User user = context.user();
        loading.run(progress -> TrackerRows.of(desk.page(user), texts), found -> {
            take(found);
            counting.run(progress -> found.with(desk.withStock(user, found.page())), this::take, context.dialogs()::problem);
        }, this::failed);
    }

    /** Selects a program by its number or a campaign by its id, whatever the filter hides. */
    public void open(String key) {
        wanted = key;
        if (page.get() != null) {
            selectWanted();
        }
    }

    /** Selects the offer so many rows further down, or up where negative. */
    public void move(int by) {
        if (!rows.isEmpty()) {
            TrackerRow now = selected.get();
            int at = now == null ? by > 0 ? -1 : rows.size() : rows.indexOf(now);
            selected.set(rows.get(Math.clamp((long) at + by, 0, rows.size() - 1)));
        }
    }

    /** Changes a part of the filter. */
    public void change(UnaryOperator<TrackerFilter> how) {
        filter.set(how.apply(filter.get()));
    }

    public void clearFilter() {
        filter.set(TrackerFilter.ALL);
    }

    /** Opens what stands behind an offer: a campaign in its own screen, a program in the list of programs. */
    public void openOffer(OfferLine line) {
        context.navigator().open(line.isProgram() ? Doors.PROGRAMS : Doors.CAMPAIGNS, line.key());
    }

    public void openCampaign(String id) {
        context.navigator().open(Doors.CAMPAIGNS, id);
    }

    /** The vehicles in stock that the offer fits. */
    public void openStock(OfferLine line) {
        context.navigator().open("stock", "fits:" + line.key());
    }

    /** Copies the selected line as one sentence. */
    public void copySelected() {
        TrackerRow row = selected.get();
        if (row != null) {
            context.dialogs().copy(TrackerSheet.sentence(row, texts));
            context.dialogs().toast(texts.say("tracker.copied", row.line().name()));
        }
    }

    /** Writes the rows as they are shown into a file that spreadsheets read. */
    public void export(List<TrackerRow> shown) {
        TrackerPage now = page.get();
        if (now == null) {
            return;
        }
        List<TrackerRow> taken = List.copyOf(shown);
        context.dialogs().chooseFileToSave(texts.say("tracker.export"), texts.say("tracker.export-name", now.today().toString()),
                file -> background.run(texts.say("tracker.exporting"), progress -> {
                    TrackerSheet.write(file, taken, texts);
                    return taken.size();
                }, count -> context.dialogs().toast(texts.say("tracker.exported", count, file.getFileName().toString())),
                context.dialogs()::problem));
    }

    private void take(TrackerRows read) {
        TrackerPage found = read.page();
        all = read;
        page.set(found);
        lead.set(TrackerLead.of(found, texts));
        refilter();
        state.set(found.lines().isEmpty() ? PaneState.empty(texts.say("tracker.empty.title"), texts.say("tracker.empty"))
                : PaneState.ready());
        if (!wanted.isEmpty()) {
            selectWanted();
        } else if (selected.get() == null && !rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
    }

    private void failed(Problem problem) {
        if (page.get() == null) {
            state.set(PaneState.failed(problem, texts.say("tracker.retry"), this::reload));
        } else {
            context.dialogs().problem(problem);
        }
    }

    private void selectWanted() {
        String key = wanted;
        wanted = "";
        Optional<TrackerRow> row = row(key);
        if (row.isEmpty()) {
            clearFilter();
            row = row(key);
        }
        row.ifPresentOrElse(selected::set, () -> context.dialogs().tell(texts.say("tracker.unknown.title"),
                texts.say("tracker.unknown", key)));
    }

    private Optional<TrackerRow> row(String key) {
        return rows.stream().filter(row -> row.line().key().equalsIgnoreCase(key)).findFirst();
    }

    private void refilter() {
        TrackerRows read = all;
        if (read == null) {
            return;
        }
        TrackerFilter by = filter.get();
        List<TrackerRow> shown = read.shown(by);
        if (!shown.equals(rows)) {
            TrackerRow before = selected.get();
            rows.setAll(shown);
            selected.set(before == null ? null : row(before.line().key()).orElse(rows.isEmpty() ? null : rows.getFirst()));
        }
        shownWords.set(TrackerLead.shown(shown, read.all().size(), by, texts));
    }

    private void openSelected(@Nullable TrackerRow row) {
        TrackerPage now = page.get();
        if (row == null || now == null) {
            detail.set(null);
            return;
        }
        User user = context.user();
        opening.run(progress -> desk.detail(user, now, row.line()), detail::set, context.dialogs()::problem);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** The page on the screen; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable TrackerPage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** How many of how many are shown, and how many of them are for the customer in question. */
    public ReadOnlyStringProperty shownWords() {
        return shownWords.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TrackerFilter> filter() {
        return filter;
    }

    public ObservableList<TrackerRow> rows() {
        return rows;
    }

    public ObjectProperty<@Nullable TrackerRow> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable OfferDetail> detail() {
        return detail.getReadOnlyProperty();
    }
}
