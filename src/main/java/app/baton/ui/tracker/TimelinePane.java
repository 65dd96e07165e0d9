package app.baton.ui.tracker;

import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Row;
import app.baton.insight.Span;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the calendar with their bars. Only what can be seen has nodes, so that a thousand programs open at once;
 * nodes stay while their bar stays, so that a bar can be dragged.
 */
final class TimelinePane extends Pane {

    static final double NAMES = 150;
    private static final double LANE = 24;
    private static final double BAR = 20;
    private static final double PAD = 6;
    /** How much above and below what can be seen is drawn already. */
    private static final double AHEAD = 120;

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final BarDrag drag;
    private final Map<BarPlace, BarNode> bars = new HashMap<>();
    private final Map<String, RowNodes> rows = new HashMap<>();
    private final Group behind = new Group();
    private final Region today = line(Styles.CALENDAR_TODAY);
    private final Label hint = Typography.label("", Styles.CALENDAR_HINT);
    private final List<Placed> placed = new ArrayList<>();
    private TimeScale scale = new TimeScale(LocalDate.EPOCH, 1, 1);
    private @Nullable ScrollPane port;
    private double height;
    private boolean wanted;

    /** A row where it stands. */
    private record Placed(Row row, double top, double height) {
        double bar(Bar bar) {
            return top + PAD + bar.lane() * LANE;
        }
    }

    /** What a row is drawn with besides its bars. */
    private record RowNodes(Label name, Region line, List<Region> gaps) { }

    TimelinePane(CalendarViewModel model, Texts texts) {
        this.model = model;
        words = new CalendarWords(texts);
        drag = new BarDrag(model, () -> scale);
        setId("timeline");
        getStyleClass().add(Styles.CALENDAR_BODY);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(model.said());
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        behind.setManaged(false);
        getChildren().setAll(behind, today, hint);
        model.shown().subscribe(now -> place());
        model.pending().subscribe(now -> requestLayout());
        model.focused().subscribe(now -> requestLayout());
        setOnMousePressed(event -> requestFocus());
        sceneProperty().subscribe(scene -> {
            if (scene != null && wanted) {
                requestFocus();
            }
        });
    }

    /** Taken as soon as there is something to walk among, where that is still being read. */
    @Override
    public void requestFocus() {
        wanted = getScene() == null;
        super.requestFocus();
    }

    BarDrag drag() {
        return drag;
    }

    /** What the pane is looked at through. */
    void seenThrough(ScrollPane pane) {
        port = pane;
        pane.vvalueProperty().subscribe(value -> requestLayout());
        pane.viewportBoundsProperty().subscribe(bounds -> requestLayout());
    }

    /** Brings a bar into sight. */
    void reveal(@Nullable BarPlace place) {
        ScrollPane pane = port;
        if (place == null || pane == null) {
            return;
        }
        placed.stream().filter(row -> row.row().model().equals(place.model())).findFirst().ifPresent(row ->
                row.row().bars().stream().filter(bar -> bar.key().equals(place.key())).findFirst().ifPresent(bar -> {
                    double view = pane.getViewportBounds().getHeight();
                    double top = row.bar(bar);
                    double range = height - view;
                    double now = pane.getVvalue() * Math.max(0, range);
                    if (range > 0 && (top - PAD < now || top + LANE > now + view)) {
                        pane.setVvalue(Math.clamp((top - view / 2) / range, 0, 1));
                    }
                }));
    }

    private void place() {
        placed.clear();
        height = 0;
        OfferCalendar calendar = model.shown().get();
        if (calendar != null) {
            for (Row row : calendar.rows()) {
                double tall = row.lanes() * LANE + 2 * PAD;
                placed.add(new Placed(row, height, tall));
                height += tall;
            }
        }
        setMinHeight(height);
        setPrefHeight(height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        OfferCalendar calendar = model.shown().get();
        if (calendar == null) {
            return;
        }
        scale = TimeScale.of(calendar.shown(), calendar.today(), getWidth() - NAMES);
        double top = top() - AHEAD;
        double bottom = top() + view() + AHEAD;
        Map<BarPlace, Placed> seen = new HashMap<>();
        List<String> seenRows = new ArrayList<>();
        hint.setVisible(false);
        for (Placed row : placed) {
            if (row.top() <= bottom && row.top() + row.height() >= top) {
                seenRows.add(row.row().model());
                row(row);
                row.row().bars().stream().filter(bar -> row.bar(bar) <= bottom && row.bar(bar) + LANE >= top)
                        .forEach(bar -> seen.put(bar(row, bar, calendar), row));
            }
        }
        bars.entrySet().removeIf(entry -> !seen.containsKey(entry.getKey()) && getChildren().remove(entry.getValue()));
        rows.entrySet().removeIf(entry -> !seenRows.contains(entry.getKey()) && removed(entry.getValue()));
        today.setVisible(calendar.shown().holds(calendar.today()));
        today.resizeRelocate(NAMES + scale.start(calendar.today()) + scale.day() / 2 - 1, 0, 2, Math.max(height, view()));
        grid();
        hint.toFront();
    }

    private boolean removed(RowNodes row) {
        getChildren().removeAll(row.gaps());
        return getChildren().removeAll(row.name(), row.line());
    }

    private double top() {
        ScrollPane pane = port;
        return pane == null ? 0 : pane.getVvalue() * Math.max(0, height - pane.getViewportBounds().getHeight());
    }

    private double view() {
        return Optional.ofNullable(port).map(ScrollPane::getViewportBounds).map(Bounds::getHeight).orElse(height);
    }

    /** Lines where months begin, and weeks where there is room. */
    private void grid() {
        List<Region> lines = new ArrayList<>();
        for (TimeTick tick : TimeTick.of(scale)) {
            Region line = line(tick.month() ? Styles.CALENDAR_MONTH_LINE : Styles.CALENDAR_WEEK_LINE);
            line.resizeRelocate(NAMES + scale.start(tick.day()), 0, 1, Math.max(height, view()));
            lines.add(line);
        }
        behind.getChildren().setAll(lines);
    }

    private void row(Placed row) {
        RowNodes nodes = rows.get(row.row().model());
        if (nodes == null || nodes.gaps().size() != row.row().gaps().size()) {
            if (nodes != null) {
                removed(nodes);
            }
            nodes = new RowNodes(Typography.line(words.line(row.row().model()), Styles.CALENDAR_NAME),
                    line(Styles.CALENDAR_ROW_LINE), row.row().gaps().stream().map(gap -> line(Styles.CALENDAR_GAP)).toList());
            nodes.name().setManaged(false);
            rows.put(row.row().model(), nodes);
            getChildren().addAll(1, nodes.gaps());
            getChildren().addAll(1, List.of(nodes.name(), nodes.line()));
        }
        double name = Math.clamp(top() + PAD, row.top() + PAD, row.top() + row.height() - PAD - BAR);
        nodes.name().resizeRelocate(12, name, NAMES - 20, BAR);
        nodes.line().resizeRelocate(0, row.top() + row.height() - 1, getWidth(), 1);
        for (int i = 0; i < nodes.gaps().size(); i++) {
            Span gap = row.row().gaps().get(i);
            nodes.gaps().get(i).resizeRelocate(NAMES + scale.start(gap), row.top() + 1,
                    Math.max(0, scale.end(gap) - scale.start(gap)), row.height() - 2);
        }
    }

    private BarPlace bar(Placed row, Bar bar, OfferCalendar calendar) {
        BarPlace place = new BarPlace(row.row().model(), bar.key());
        BarNode node = bars.computeIfAbsent(place, it -> {
            BarNode made = new BarNode(it);
            made.setManaged(false);
            drag.on(made);
            getChildren().add(getChildren().indexOf(hint), made);
            return made;
        });
        Span days = model.daysOf(bar);
        node.show(bar, words.name(bar.offer()), words.said(place, bar, days, calendar.today()));
        boolean focused = place.equals(model.focused().get());
        boolean moved = !days.equals(bar.span());
        node.mark(focused, moved, bar.span().endsBefore(calendar.today()));
        node.cut(scale.cutAtStart(days), scale.cutAtEnd(days));
        double from = NAMES + scale.start(days);
        double width = Math.max(4, NAMES + scale.end(days) - from - 1);
        node.resizeRelocate(from, row.bar(bar), width, BAR);
        if (focused && moved) {
            hint(days, from, row.bar(bar));
        }
        return place;
    }

    /** The new days beside the bar that moves. */
    private void hint(Span days, double x, double y) {
        hint.setText(words.days(days));
        hint.setVisible(true);
        double width = hint.prefWidth(-1);
        double beside = y - top() < 28 ? y + LANE : y - 26;
        hint.resizeRelocate(Math.clamp(x, NAMES, Math.max(NAMES, getWidth() - width - 8)), beside, width,
                hint.prefHeight(-1));
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }
}
