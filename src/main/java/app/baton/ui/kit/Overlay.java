package app.baton.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The floor of one session: its content, over it one dialog after the other, over these its toasts, or in a line of the
 * content that has a place for them. All of it is inside the window and not in windows of its own, so that locking covers
 * everything at once.
 */
public final class Overlay extends StackPane {

    private static final Duration TOAST_STAYS = Duration.seconds(6);

    private final StackPane content = new StackPane();
    private final StackPane scrim = new StackPane();
    private final ToastPlace toasts = ToastPlace.floating();
    private final Deque<Opened> dialogs = new ArrayDeque<>();
    private @Nullable ToastPlace line;
    private @Nullable Node focusedBefore;

    private record Opened(Region dialog, Runnable onEscape) { }

    public Overlay() {
        scrim.getStyleClass().add(Styles.SCRIM);
        scrim.setVisible(false);
        setAlignment(toasts, Pos.BOTTOM_CENTER);
        getChildren().addAll(content, scrim, toasts);
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, Overlay::escapeGoesOn);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::keepFocusInside);
    }

    public void setContent(Node node) {
        content.getChildren().setAll(node);
    }

    /** Where toasts are shown while no dialog lies over it; without such a place they float at the foot. */
    public void setToastPlace(ToastPlace place) {
        line = place;
    }

    /** Shows a dialog over everything before it; Escape runs the given way out, which is to close it. */
    public void open(Region dialog, Runnable onEscape) {
        if (dialogs.isEmpty() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        dialogs.push(new Opened(dialog, onEscape));
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        showTop();
    }

    public void close(Region dialog) {
        if (!dialogs.removeIf(opened -> opened.dialog().equals(dialog))) {
            return;
        }
        showTop();
        Node before = focusedBefore;
        if (dialogs.isEmpty() && before != null) {
            focusedBefore = null;
            before.requestFocus();
        }
    }

    public boolean dialogOpen() {
        return !dialogs.isEmpty();
    }

    /** Shows a toast for six seconds, or for as long as the pointer rests on it. */
    public void toast(Region toast) {
        ToastPlace place = line != null && dialogs.isEmpty() ? line : toasts;
        place.getChildren().add(toast);
        PauseTransition leave = new PauseTransition(TOAST_STAYS);
        leave.setOnFinished(event -> dropToast(toast));
        toast.setOnMouseEntered(event -> leave.pause());
        toast.setOnMouseExited(event -> leave.play());
        leave.play();
    }

    public void dropToast(Region toast) {
        if (toast.getParent() instanceof ToastPlace place) {
            place.getChildren().remove(toast);
        }
    }

    /** Gives the keyboard back to the dialog on top after the window has been away, where it was if that is known. */
    public void focusDialog(@Nullable Node before) {
        Opened top = dialogs.peek();
        if (top != null && before != null && inside(before, top.dialog())) {
            before.requestFocus();
        } else if (top != null) {
            focusIn(top.dialog());
        }
    }

    private void showTop() {
        Opened top = dialogs.peek();
        scrim.setVisible(top != null);
        if (top == null) {
            scrim.getChildren().clear();
        } else {
            scrim.getChildren().setAll(top.dialog());
            focusIn(top.dialog());
        }
    }

    private void key(KeyEvent event) {
        Opened top = dialogs.peek();
        if (top != null) {
            if (event.getCode() == KeyCode.ESCAPE) {
                top.onEscape().run();
            }
            // what a dialog does not use must not reach the screen below it
            event.consume();
        }
    }

    /** Lists keep Escape for giving up an edit, also where nothing can be edited; then it is meant for what is around them. */
    private static void escapeGoesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof Control list && onlyRead(list)
                && list.getParent() != null) {
            event.consume();
            list.getParent().fireEvent(event.copyFor(list.getParent(), list.getParent()));
        }
    }

    private static boolean onlyRead(Control list) {
        return list instanceof ListView<?> rows && !rows.isEditable()
                || list instanceof TableView<?> table && !table.isEditable();
    }

    private void keepFocusInside(@Nullable Node owner) {
        Opened top = dialogs.peek();
        if (top != null && owner != null && !inside(owner, top.dialog())) {
            focusIn(top.dialog());
        }
    }

    /** The node marked as first, else the first that takes the keyboard. */
    private static void focusIn(Region dialog) {
        Node first = dialog.lookup("#dialog-first");
        Node target = first != null ? first : firstTraversable(dialog);
        if (target != null) {
            target.requestFocus();
        }
    }

    private static @Nullable Node firstTraversable(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && !child.isDisabled() && child.isVisible()) {
                return child;
            }
            Node deeper = child instanceof Parent inner ? firstTraversable(inner) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static boolean inside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
