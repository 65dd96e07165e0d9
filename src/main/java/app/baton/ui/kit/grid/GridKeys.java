package app.baton.ui.kit.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard of a grid. Arrows, Tab and Enter move; Shift draws the range; F2 and Enter open a cell, typing writes
 * over it; Ctrl+C, V, D, A and Delete work on the range. While a cell is typed in, the text has its own keys.
 */
final class GridKeys<R> {

    private final GridView<R> view;
    private final GridModel<R> model;
    private final CellEditing editing;

    GridKeys(GridView<R> view, GridModel<R> model, CellEditing editing) {
        this.view = view;
        this.model = model;
        this.editing = editing;
    }

    void pressed(KeyEvent event) {
        CellEditing.Start start = editing.open().get();
        boolean used = start != null ? inField(event, start.over())
                : event.isAltDown() ? sorted(event)
                : event.isShortcutDown() ? shortcut(event) : plain(event);
        if (used) {
            event.consume();
        }
    }

    private boolean inField(KeyEvent event, boolean over) {
        GridCursor cursor = model.cursor();
        int back = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> view.commitAnd(() -> cursor.move(back, 0, false));
            case TAB -> view.commitAnd(() -> cursor.step(!event.isShiftDown()));
            case ESCAPE -> view.cancel();
            case UP -> view.commitAnd(() -> cursor.move(-1, 0, false));
            case DOWN -> view.commitAnd(() -> cursor.move(1, 0, false));
            case LEFT, RIGHT -> {
                if (!over || event.isShiftDown() || event.isShortcutDown()) {
                    return false;
                }
                view.commitAnd(() -> cursor.move(0, event.getCode() == KeyCode.LEFT ? -1 : 1, false));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean sorted(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return false;
        }
        view.sortHere(event.getCode() == KeyCode.DOWN);
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        GridCursor cursor = model.cursor();
        Range at = cursor.range();
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case C, INSERT -> view.copy();
            case V -> view.paste();
            case D -> view.tellClosed(model.fillDown());
            case A -> cursor.selectAll();
            case UP -> cursor.moveTo(0, at.leadColumn(), extend);
            case DOWN -> cursor.moveTo(Integer.MAX_VALUE, at.leadColumn(), extend);
            case LEFT -> cursor.moveTo(at.leadRow(), 0, extend);
            case RIGHT -> cursor.moveTo(at.leadRow(), Integer.MAX_VALUE, extend);
            case HOME -> cursor.moveTo(0, 0, extend);
            case END -> cursor.moveTo(Integer.MAX_VALUE, Integer.MAX_VALUE, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        GridCursor cursor = model.cursor();
        Range at = cursor.range();
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> cursor.move(-1, 0, extend);
            case DOWN -> cursor.move(1, 0, extend);
            case LEFT -> cursor.move(0, -1, extend);
            case RIGHT -> cursor.move(0, 1, extend);
            case PAGE_UP -> cursor.move(-view.page(), 0, extend);
            case PAGE_DOWN -> cursor.move(view.page(), 0, extend);
            case HOME -> cursor.moveTo(at.leadRow(), 0, extend);
            case END -> cursor.moveTo(at.leadRow(), Integer.MAX_VALUE, extend);
            case TAB -> cursor.step(!extend);
            case ENTER -> view.enter();
            case F2 -> view.edit();
            case DELETE, BACK_SPACE -> view.tellClosed(model.clear());
            default -> {
                // what starts typing must not run a command of the screen
                return event.getCode().isLetterKey() || event.getCode().isDigitKey() || event.getCode() == KeyCode.SPACE;
            }
        }
        return true;
    }

    void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (editing.open().get() == null && plain && !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 127
                && text.charAt(0) != '/') {
            event.consume();
            view.typeOver(text);
        }
    }
}
