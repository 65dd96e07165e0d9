package app.baton.ui.tracker;

import app.baton.insight.TrackerDesks;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.Ahead;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Styles;
import app.baton.ui.tracker.TrackerPages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The incentive tracker as the shell shows it. */
public final class TrackerScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "tracker";

    private final Texts texts;
    private final TrackerPages pages;
    private final Made<TrackerView> offers;
    private final Made<CalendarPane> calendar;
    private final Made<ChartsPane> charts;
    private final BorderPane root = new BorderPane();

    TrackerScreen(TrackerPages pages, Texts texts) {
        this.texts = texts;
        this.pages = pages;
        offers = new Made<>(() -> new TrackerView(pages.offers(), texts));
        calendar = new Made<>(() -> new CalendarPane(pages.calendar(), texts));
        charts = new Made<>(() -> new ChartsPane(pages.charts(), texts));
        root.setTop(switcher());
        root.getStyleClass().add(Styles.TRACKER_SCREEN);
        pages.page().subscribe(page -> root.setCenter(switch (page) {
            case OFFERS -> offers.get().node();
            case CALENDAR -> calendar.get().node();
            case CHARTS -> charts.get().node();
        }));
    }

    /** A page that is made when it first comes to the front. */
    private static final class Made<T> {

        private final Supplier<T> maker;
        private @Nullable T made;

        Made(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            T page = made;
            if (page == null) {
                page = maker.get();
                made = page;
            }
            return page;
        }
    }

    /** The place in the navigation, for everybody. */
    public static ScreenEntry entry(TrackerDesks desks, Background background, Texts texts) {
        return new ScreenEntry(ID, texts.say("tracker.title"), Feather.TAG, KeyCombination.valueOf("Shortcut+4"), user -> true,
                context -> of(desks, background, texts, context)).inQuietMoments();
    }

    static TrackerScreen of(TrackerDesks desks, Background background, Texts texts, ScreenContext context) {
        return new TrackerScreen(new TrackerPages(new TrackerViewModel(desks.tracker(), background, texts, context),
                new CalendarViewModel(desks.calendar(), desks.moves(), background, texts, context),
                new ChartsViewModel(desks.tracker(), background, texts, context)), texts);
    }

    private Node switcher() {
        HBox row = new HBox();
        row.getStyleClass().add(Styles.TRACKER_SWITCH);
        ToggleGroup group = new ToggleGroup();
        for (Page page : Page.values()) {
            ToggleButton button = new ToggleButton(texts.name(page));
            button.setId("page-" + page.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass().add(page == Page.OFFERS ? Styles.LEFT_PILL : page == Page.CHARTS ? Styles.RIGHT_PILL
                    : Styles.CENTER_PILL);
            button.setTooltip(Keys.tooltip(texts.name(page), KeyCombination.valueOf(key(page))));
            button.setOnAction(event -> go(page));
            pages.page().subscribe(now -> button.setSelected(now == page));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String key(Page page) {
        return switch (page) {
            case OFFERS -> "L";
            case CALENDAR -> "C";
            case CHARTS -> "H";
        };
    }

    private void go(Page page) {
        pages.go(page);
        focusTarget().ifPresent(Node::requestFocus);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("tracker.title"));
    }

    @Override
    public void shown() {
        pages.reload();
    }

    @Override
    public List<Ahead> ahead() {
        return List.of(new Ahead(pages.offers()::reload, () -> root),
                new Ahead(pages.calendar()::reload, () -> calendar.get().node()));
    }

    /** "calendar", "charts", or a program by its number, a campaign by its id. */
    @Override
    public void open(String thing) {
        pages.open(thing);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(switch (pages.page().get()) {
            case OFFERS -> offers.get().firstThing();
            case CALENDAR -> calendar.get().firstThing();
            case CHARTS -> charts.get().firstThing();
        });
    }

    @Override
    public Optional<String> unsaved() {
        int moved = pages.calendar().pending().get().size();
        return moved == 0 ? Optional.empty() : Optional.of(texts.say("calendar.unsaved", moved));
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("tracker-offers", texts.say("calendar.show-offers"), Feather.LIST, () -> go(Page.OFFERS))
                .withKeys("L"));
        commands.add(Command.of("tracker-calendar", texts.say("calendar.show"), Feather.CALENDAR, () -> go(Page.CALENDAR))
                .withKeys("C"));
        commands.add(Command.of("tracker-charts", texts.say("charts.show"), Feather.BAR_CHART_2, () -> go(Page.CHARTS))
                .withKeys("H"));
        commands.addAll(switch (pages.page().get()) {
            case OFFERS -> offersCommands();
            case CALENDAR -> calendarCommands();
            case CHARTS -> List.of(Command.of("charts-figures", texts.say("charts.figures"), Feather.GRID,
                    () -> pages.charts().asFigures().set(!pages.charts().asFigures().get())).withKeys("F"));
        });
        return commands;
    }

    private List<Command> offersCommands() {
        TrackerViewModel model = pages.offers();
        return List.of(
                Command.of("tracker-filter", texts.say("tracker.focus-filter"), Feather.FILTER, offers.get()::focusFilter)
                        .withKeys("Slash"),
                Command.of("tracker-customer", texts.say("tracker.for-a-customer"), Feather.USER, offers.get()::askCustomer)
                        .withKeys("U"),
                Command.of("tracker-next", texts.say("tracker.next-row"), Feather.CHEVRON_DOWN, () -> model.move(1))
                        .withKeys("J"),
                Command.of("tracker-previous", texts.say("tracker.previous-row"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K"),
                Command.of("tracker-copy", texts.say("tracker.copy"), Feather.COPY, model::copySelected)
                        .withKeys("Shortcut+C").when(() -> model.selected().get() != null),
                Command.of("tracker-export", texts.say("tracker.export"), Feather.DOWNLOAD, offers.get()::export)
                        .withKeys("Shortcut+E"),
                Command.of("tracker-clear", texts.say("tracker.clear"), Feather.X, model::clearFilter));
    }

    private List<Command> calendarCommands() {
        CalendarViewModel model = pages.calendar();
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("calendar-filter", texts.say("calendar.focus-filter"), Feather.FILTER,
                calendar.get()::focusFilter).withKeys("Slash"));
        commands.add(Command.of("calendar-today", texts.say("calendar.go-today"), Feather.CALENDAR, model::today).withKeys("T"));
        for (Zoom zoom : Zoom.values()) {
            commands.add(Command.of("calendar-zoom-" + zoom.name().toLowerCase(Locale.ROOT), texts.name(zoom),
                    Feather.ZOOM_IN, () -> model.zoom(zoom)).withKeys(CalendarBar.key(zoom)));
        }
        commands.add(Command.of("calendar-keep", texts.say("calendar.keep"), Feather.CHECK, model::review)
                .withKeys("Shortcut+S").when(() -> !model.pending().get().isEmpty()));
        commands.add(Command.of("calendar-undo", texts.say("calendar.undo-move"), Feather.CORNER_UP_LEFT, model.undo()::undo)
                .withKeys("Shortcut+Z").when(() -> model.undo().undoable().get()));
        commands.add(Command.of("calendar-redo", texts.say("calendar.redo-move"), Feather.CORNER_UP_RIGHT, model.undo()::redo)
                .withKeys("Shortcut+Y").when(() -> model.undo().redoable().get()));
        return commands;
    }
}
