package app.baton.ui.tracker;

import javafx.scene.input.KeyEvent;

/**
 * The keys of the calendar. Arrows walk; with Alt they move the offer, with Shift its last day, with both its first;
 * left and right are a day, up and down a week.
 */
final class CalendarKeys {

    private static final int WEEK = 7;

    private final CalendarViewModel model;
    private final BarDrag drag;

    CalendarKeys(CalendarViewModel model, BarDrag drag) {
        this.model = model;
        this.drag = drag;
    }

    void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case PAGE_UP -> model.step(-1);
            case PAGE_DOWN -> model.step(1);
            case ENTER -> model.enter();
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void escape() {
        if (drag.dragging()) {
            drag.giveUp();
        } else {
            model.cancel();
        }
    }

    private void arrow(KeyEvent event, int along, int across) {
        int days = along + across * WEEK;
        if (event.isAltDown() && event.isShiftDown()) {
            model.nudge(days, 0);
        } else if (event.isAltDown()) {
            model.nudge(days, days);
        } else if (event.isShiftDown()) {
            model.nudge(0, days);
        } else {
            model.walk(along, across);
        }
    }
}
