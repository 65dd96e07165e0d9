package app.baton.ui;

import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.Theme;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** One screen alone in a window, with its keys as the shell gives them to it. */
public final class Walk {

    private Walk() { }

    public static void on(Stage stage, Screen screen) {
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // the letter of a key that was a command is not typed
        AtomicBoolean swallowed = new AtomicBoolean();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> screen.commands().stream()
                .filter(command -> command.combination().filter((KeyCombination keys) -> keys.match(event)).isPresent()
                        && !Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean())
                .findFirst().ifPresent(command -> {
                    event.consume();
                    swallowed.set(true);
                    command.run().run();
                }));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallowed.getAndSet(false)) {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }
}
