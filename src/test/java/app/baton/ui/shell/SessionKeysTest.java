package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.Command;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Staff;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A screen's keys: what calls a field is not typed into it, and Escape is heard around a list. */
@ExtendWith(ApplicationExtension.class)
class SessionKeysTest {

    @SuppressWarnings("NullAway.Init")
    private Searched screen;

    @Start
    void start(Stage stage) {
        screen = new Searched();
        ScreenEntry entry = new ScreenEntry("searched", "Searched", Feather.FLAG, KeyCombination.valueOf("Shortcut+1"),
                user -> true, context -> screen);
        Session session = new Session(new ShellHouse().parts(List.of(entry)), Staff.ANA.asUser());
        stage.setScene(new Scene(session.dialogs().overlay(), 400, 300));
        session.dialogs().overlay().setContent(screen.node());
        stage.show();
        session.resume();
    }

    @Test
    void theKeyThatCallsAFieldIsNotTypedIntoIt(FxRobot robot) {
        assertThat(screen.table.isFocused()).isTrue();
        robot.push(KeyCode.SLASH);
        assertThat(screen.filter.isFocused()).isTrue();
        assertThat(screen.filter.getText()).isEmpty();
        robot.write("a/b", 0);
        assertThat(screen.filter.getText()).as("there it is a letter like others").isEqualTo("a/b");
    }

    @Test
    void escapeInAListIsHeardByWhatIsAroundIt(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.escapes).isEqualTo(1);
    }

    private static final class Searched implements Screen {

        private final TableView<String> table = new TableView<>();
        private final TextField filter = new TextField();
        private final VBox node = new VBox(table, filter);
        private int escapes;

        Searched() {
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> escapes += event.getCode() == KeyCode.ESCAPE ? 1 : 0);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ObservableValue<String> title() {
            return Screen.fixedTitle("Searched");
        }

        @Override
        public List<Command> commands() {
            return List.of(Command.of("filter", "Filter", Feather.FILTER, filter::requestFocus).withKeys("Slash"));
        }

        @Override
        public Optional<Node> focusTarget() {
            return Optional.of(table);
        }
    }
}
