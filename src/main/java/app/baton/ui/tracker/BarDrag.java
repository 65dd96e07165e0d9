package app.baton.ui.tracker;

import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.Span;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Moves a bar with the mouse, or stretches it by an end, in whole days. */
final class BarDrag {

    /** How near to an end the mouse takes hold of it. */
    private static final double GRIP = 7;
    private static final double DEAD = 3;

    private enum Part { START, WHOLE, END }

    private final CalendarViewModel model;
    private final Supplier<TimeScale> scale;
    private @Nullable Held held;
    private boolean started;

    /** What the mouse holds: the bar's days when it was taken, and where. */
    private record Held(Bar bar, Span days, Part part, double x) { }

    BarDrag(CalendarViewModel model, Supplier<TimeScale> scale) {
        this.model = model;
        this.scale = scale;
    }

    void on(BarNode node) {
        node.setOnMouseMoved(event -> node.setCursor(part(node, event) == Part.WHOLE ? Cursor.HAND : Cursor.H_RESIZE));
        node.setOnMousePressed(event -> {
            model.focused().set(node.place());
            held = event.getButton() == MouseButton.PRIMARY
                    ? new Held(node.bar(), model.daysOf(node.bar()), part(node, event), event.getSceneX()) : null;
        });
        node.setOnMouseDragged(this::dragged);
        node.setOnMouseReleased(event -> {
            held = null;
            if (started) {
                started = false;
                model.drop();
            }
        });
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                model.open(node.bar());
            }
        });
    }

    /** Whether a bar follows the mouse right now. */
    boolean dragging() {
        return started;
    }

    /** Esc while the mouse holds a bar. */
    void giveUp() {
        if (started) {
            started = false;
            model.giveUpDrag();
        }
        held = null;
    }

    private void dragged(MouseEvent event) {
        Held now = held;
        if (now == null) {
            return;
        }
        double distance = event.getSceneX() - now.x();
        if (!started) {
            if (Math.abs(distance) < DEAD) {
                return;
            }
            if (!model.startDrag(now.bar())) {
                held = null;
                return;
            }
            started = true;
        }
        long days = scale.get().snapped(distance);
        model.drag(now.bar(), now.days().shifted(now.part() == Part.END ? 0 : days, now.part() == Part.START ? 0 : days));
    }

    private static Part part(BarNode node, MouseEvent event) {
        double grip = Math.min(GRIP, node.getWidth() / 3);
        if (event.getX() <= grip) {
            return Part.START;
        }
        return event.getX() >= node.getWidth() - grip ? Part.END : Part.WHOLE;
    }
}
