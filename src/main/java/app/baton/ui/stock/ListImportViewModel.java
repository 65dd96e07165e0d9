package app.baton.ui.stock;

import app.baton.intake.ColumnMapping;
import app.baton.intake.ListFile;
import app.baton.intake.StockField;
import app.baton.intake.StockLists;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.WatchedLane;
import app.baton.vehicle.ImportReport;
import app.baton.vehicle.RefusedRow;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.TakenList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stock list in: a file is opened, its columns are pointed out, what it would do is shown with every bad row, and
 * only then it is done. Nothing changes before that.
 */
public final class ListImportViewModel {

    private final StockDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final BiConsumer<String, Runnable> undos;
    private final Runnable done;
    private final WatchedLane reading;
    private final ReadOnlyObjectWrapper<StockLists.@Nullable Opened> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty complete = new SimpleBooleanProperty();
    private final StringProperty saveAs = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /** What the list holds, as it was mapped then, and what taking it in would do. */
    public record Preview(StockLists.Opened list, StockReading reading, ImportReport report) { }

    ListImportViewModel(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context,
                        BiConsumer<String, Runnable> undos, Runnable done) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.undos = undos;
        this.done = done;
        reading = new WatchedLane(background.lane(texts.say("stock.import")), this::clear);
        complete.subscribe((before, now) -> look());
        ready.bind(Bindings.createBooleanBinding(this::isReady, list, preview, complete));
    }

    /** Asks for a file. */
    public void choose() {
        context.dialogs().chooseFile(texts.say("stock.import.choose"), texts.say("stock.import.kind"),
                List.of("*.csv", "*.tsv", "*.txt", "*.xlsx"), this::open);
    }

    /** Opens a file with the columns that were saved for such lists, or a guess. */
    public void open(Path file) {
        preview.set(null);
        String name = String.valueOf(file.getFileName());
        reading.run(texts.say("stock.import.reading", name), progress ->
                desks.lists().open(ListFile.bytes(file), name, Optional.empty(), progress), opened -> {
            saveAs.set(opened.savedAs().orElse(""));
            list.set(opened);
            look();
        }, this::failed);
    }

    /** Takes a column for something else, or for nothing. */
    public void map(StockField field, @Nullable Integer column) {
        StockLists.Opened opened = list.get();
        if (opened != null && !opened.mapping().column(field).equals(Optional.ofNullable(column))) {
            ColumnMapping<StockField> changed = opened.mapping().with(field, column);
            list.set(opened.mapped(changed));
            look();
        }
    }

    /** Reads the list as it is mapped now and works out what it would do. */
    private void look() {
        StockLists.Opened opened = list.get();
        if (opened == null) {
            return;
        }
        if (!opened.lacking().isEmpty()) {
            preview.set(null);
            return;
        }
        User user = context.user();
        LocalDate today = clock.today();
        boolean whole = complete.get();
        reading.run(texts.say("stock.import.checking", opened.table().source()), progress -> {
            StockReading read = desks.lists().read(opened, today, progress);
            // a list whose rows do not all tell their vehicle cannot name everything: show what it does do
            return new Preview(opened, read, desks.stock().preview(user, read, whole && read.nameless().isEmpty()));
        }, this::shown, this::failed);
    }

    private void shown(Preview seen) {
        preview.set(seen);
        if (!seen.reading().nameless().isEmpty()) {
            complete.set(false);
        }
    }

    /**
     * Whether what is shown is what the columns and the mark now say, and it changes something: here, or
     * on the other desks, who hear a list of everything also where nothing is new here.
     */
    private boolean isReady() {
        Preview shown = preview.get();
        return shown != null && shown.list().equals(list.get()) && shown.report().complete() == complete.get()
                && (shown.report().complete() || !shown.report().changesNothing());
    }

    /** Does what was shown. */
    public void importNow() {
        Preview shown = preview.get();
        if (shown == null || !ready.get()) {
            return;
        }
        User user = context.user();
        String name = saveAs.get().strip();
        background.run(texts.say("stock.import.importing"), progress -> {
            TakenList taken = desks.stock().take(user, shown.reading(), shown.report().complete());
            if (!name.isEmpty()) {
                desks.lists().keep(user.actor(), name, shown.list());
            }
            return taken;
        }, taken -> {
            ImportReport report = taken.report();
            undos.accept(texts.say("stock.import.done", report.added().size(), report.changed().size(),
                    report.refused().size()), () -> takeBack(taken));
            context.navigator().refreshStatus();
            clear();
            done.run();
        }, this::failed);
    }

    private void takeBack(TakenList taken) {
        User user = context.user();
        background.run(texts.say("stock.keeping"), progress -> desks.stock().takeBack(user, taken), stayed -> {
            context.navigator().refreshStatus();
            if (stayed.isEmpty()) {
                context.dialogs().toast(texts.say("stock.import.undone", taken.report().source()));
            } else {
                context.dialogs().tell(texts.say("stock.import"), texts.say("stock.import.undone-but", stayed.size(),
                        stayed.stream().map(StockUnit::stock).collect(Collectors.joining(", "))));
            }
            done.run();
        }, this::failed);
    }

    /** Copies the bad rows, one a line, for whoever keeps the feed. */
    public void copyRefused() {
        Preview shown = preview.get();
        if (shown != null) {
            context.dialogs().copy(shown.report().refused().stream().map(this::line).collect(Collectors.joining("\n")));
            context.dialogs().toast(texts.say("stock.import.copied", shown.report().refused().size()));
        }
    }

    private String line(RefusedRow row) {
        return texts.say("stock.import.row", row.line(), row.stock() == null ? "" : row.stock(), row.field(), row.sentence());
    }

    /** Forgets the list. */
    public void clear() {
        list.set(null);
        preview.set(null);
        complete.set(false);
        saveAs.set("");
    }

    private void failed(Problem problem) {
        context.dialogs().problem(problem);
    }

    /** The list that is being read or checked, how far it is, and the way to stop it. */
    public WatchedLane reading() {
        return reading;
    }

    public ReadOnlyObjectProperty<StockLists.@Nullable Opened> list() {
        return list.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Whether {@link #importNow} would do something, and just what is shown. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the list names everything in stock, so that what it lacks is gone. */
    public BooleanProperty complete() {
        return complete;
    }

    /** The name under which the columns are kept for the next list; blank for not at all. */
    public StringProperty saveAs() {
        return saveAs;
    }
}
