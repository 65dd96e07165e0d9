package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.Brand;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.Preferences;
import app.baton.ui.kit.Theme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The one window: its theme, its size and place (remembered), and whatever is in front in it, one at a time: the welcome,
 * the sign-in, or somebody's session. All methods are called on the screen thread.
 */
public final class MainWindow {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** What a title bar and its borders may take beside the content. */
    private static final int FRAME = 48;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 680;

    private final Stage stage;
    private final Preferences preferences;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final ReadOnlyObjectWrapper<Theme> theme;
    private FxDialogs front;

    public MainWindow(Stage stage, Preferences preferences, Texts texts) {
        this.stage = stage;
        this.preferences = preferences;
        this.texts = texts;
        theme = new ReadOnlyObjectWrapper<>(Theme.parse(preferences.find("theme").orElse("")));
        front = new FxDialogs(new Overlay(), texts);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.get().apply(scene);
        stage.setScene(scene);
        stage.setTitle(texts.say("shell.name"));
        stage.getIcons().setAll(Brand.windowIcons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        restorePlace();
        show(front);
    }

    /** Brings something to the front and takes everything else, popups too, out of sight at once. */
    public void show(FxDialogs face) {
        for (Window window : java.util.List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            }
        }
        front = face;
        root.getChildren().setAll(face.overlay());
    }

    /** A new front with the given content, such as the welcome; dialogs of its view models go to what is returned. */
    public FxDialogs show(Node content) {
        FxDialogs face = new FxDialogs(new Overlay(), texts);
        face.overlay().setContent(content);
        show(face);
        return face;
    }

    /** The dialogs of whatever is in front, for the error door. */
    public FxDialogs front() {
        return front;
    }

    public Stage stage() {
        return stage;
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public void switchTheme() {
        theme.set(theme.get().other());
        theme.get().apply(stage.getScene());
        preferences.put("theme", theme.get().wire());
    }

    /** What stands in the title bar after the name; nothing of customers while the window is locked. */
    public void setTitle(String what) {
        stage.setTitle(what.isEmpty() ? texts.say("shell.name") : texts.say("shell.title", what));
    }

    /** Keeps size and place for the next start; called when the window closes. */
    public void rememberPlace() {
        preferences.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.put("window.place", Math.round(stage.getX()) + " " + Math.round(stage.getY()) + " "
                    + Math.round(stage.getWidth()) + " " + Math.round(stage.getHeight()));
        }
    }

    /** As large as wanted where the screen has the room, whole on it, and never smaller than what can be used. */
    static Rectangle2D within(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.max(LEAST_WIDTH, Math.min(wanted.getWidth(), screen.getWidth()));
        double height = Math.max(LEAST_HEIGHT, Math.min(wanted.getHeight(), screen.getHeight()));
        double x = Math.max(screen.getMinX(), Math.min(wanted.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(wanted.getMinY(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }

    private void place(Rectangle2D at) {
        stage.setX(at.getMinX());
        stage.setY(at.getMinY());
        stage.setWidth(at.getWidth());
        stage.setHeight(at.getHeight());
    }

    private void restorePlace() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME) {
            place(within(new Rectangle2D(screen.getMinX(), screen.getMinY(), WIDTH, HEIGHT), screen));
        }
        preferences.find("window.place").filter(text -> text.matches("-?\\d{1,5} -?\\d{1,5} \\d{3,5} \\d{3,5}"))
                .map(text -> text.split(" ")).ifPresent(parts -> {
                    Rectangle2D kept = new Rectangle2D(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
                    // a monitor that was taken away must not take the window with it
                    Screen.getScreensForRectangle(kept).stream().findFirst()
                            .ifPresent(there -> place(within(kept, there.getVisualBounds())));
                });
        stage.setMaximized(preferences.find("window.maximized").map(Boolean::parseBoolean).orElse(false));
    }
}
