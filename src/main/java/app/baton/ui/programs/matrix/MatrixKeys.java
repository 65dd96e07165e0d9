package app.baton.ui.programs.matrix;

import app.baton.ui.programs.matrix.Board.At;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The keyboard and the mouse of the matrix: arrows, pages and ends move; Space goes on to the next thing that the cell
 * may say, Delete back to the table; T turns to the same pair from the other side, N goes to the next exception.
 */
final class MatrixKeys {

    private final MatrixViewModel model;
    private final IntSupplier page;

    private MatrixKeys(MatrixViewModel model, IntSupplier page) {
        this.model = model;
        this.page = page;
    }

    static void on(MatrixGrid grid, MatrixViewModel model, IntSupplier page) {
        MatrixKeys keys = new MatrixKeys(model, page);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> keys.clicked(grid, event));
    }

    private void pressed(KeyEvent event) {
        boolean known = event.isShortcutDown() ? far(event.getCode()) : !event.isAltDown()
                && (step(event.getCode()) || act(event.getCode()));
        if (known) {
            event.consume();
        }
    }

    private boolean far(KeyCode key) {
        int most = model.board().get().size();
        At at = model.at().get();
        switch (key) {
            case HOME -> model.moveTo(new At(0, 0));
            case END -> model.moveTo(new At(most, most));
            case UP -> model.moveTo(new At(0, at.column()));
            case DOWN -> model.moveTo(new At(most, at.column()));
            case LEFT -> model.moveTo(new At(at.row(), 0));
            case RIGHT -> model.moveTo(new At(at.row(), most));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean step(KeyCode key) {
        int most = model.board().get().size();
        switch (key) {
            case UP, K -> model.move(-1, 0);
            case DOWN, J -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case PAGE_UP -> model.move(-page.getAsInt(), 0);
            case PAGE_DOWN -> model.move(page.getAsInt(), 0);
            case HOME -> model.move(0, -most);
            case END -> model.move(0, most);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case SPACE -> model.toggle();
            case DELETE, BACK_SPACE -> model.clear();
            case T -> model.mirror();
            case N -> model.nextException();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void clicked(MatrixGrid grid, MouseEvent event) {
        grid.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            model.moveTo(grid.under(event.getX(), event.getY()));
            if (event.getClickCount() == 2) {
                model.toggle();
            }
        }
    }
}
