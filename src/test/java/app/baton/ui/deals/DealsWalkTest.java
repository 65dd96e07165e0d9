package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ana structures the first worked answer of the bulletin with the keyboard. */
@ExtendWith(ApplicationExtension.class)
class DealsWalkTest {

    private static final String HOUSEHOLD_FORD = "own or lease a Ford or Lincoln";
    private static final Map<String, KeyCode> WIFE_HAS_AN_ESCAPE = Map.of(HOUSEHOLD_FORD, KeyCode.DIGIT1, "armed forces",
            KeyCode.DIGIT1, "Ford Credit contract or lease that is running", KeyCode.DIGIT1, "credit tier", KeyCode.DIGIT1);

    private final Showroom room = Showroom.open();
    private @Nullable DealsScreen screen;

    @Start
    void start(Stage stage) {
        DealsScreen deals = room.screen();
        screen = deals;
        Scene scene = new Scene(Frame.around(deals.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: keys of the screen while nobody types
        scene.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> deals.commands().stream()
                .filter(command -> command.combination().filter((KeyCombination keys) -> keys.match(event)).isPresent()
                        && !app.baton.ui.kit.Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean())
                .findFirst().ifPresent(command -> {
                    event.consume();
                    command.run().run();
                }));
        stage.setScene(scene);
        stage.show();
        deals.shown();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private static String question(FxRobot robot) {
        return robot.lookup("#question-words").queryAs(Label.class).getText();
    }

    /** The next key answers, and does not go on writing the stock number. */
    @Test
    void enterOnAVehicleLeadsToTheQuestion(FxRobot robot) {
        robot.clickOn("#field-vehicle").write("T61125");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        Node stack = robot.lookup("#stack-lines").query();
        assertThat(stack.isFocused()).isTrue();
        String words = question(robot);
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        assertThat(question(robot)).isNotEqualTo(words);
        assertThat(robot.lookup("#field-vehicle").queryTextInputControl().getText()).isEqualTo("T61125");
    }

    @Test
    void aBuyersQuestionsAreAnsweredByKeyUntilTheWorkedStackStandsThere(FxRobot robot) {
        robot.interact(() -> {
            room.firstBuyer();
            robot.lookup("#stack-lines").query().requestFocus();
        });
        assertThat(question(robot)).contains(HOUSEHOLD_FORD);
        for (int asked = 0; asked < 20 && !question(robot).startsWith("Nothing more"); asked++) {
            String words = question(robot);
            KeyCode key = WIFE_HAS_AN_ESCAPE.entrySet().stream().filter(entry -> words.contains(entry.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(KeyCode.DIGIT2);
            robot.press(key).release(key);
            assertThat(question(robot)).as("the next one stands there at once").isNotEqualTo(words);
        }
        assertThat(question(robot)).startsWith("Nothing more");
        assertThat(room.stack()).containsExactly("1110", "1115", "1122", "1125");
        assertThat(robot.lookup("#delivered-26-1127").tryQuery()).as("nobody said how many are gone").isPresent();
        robot.interact(() -> {
            TextField delivered = robot.lookup("#delivered-26-1127").queryAs(TextField.class);
            delivered.setText("9");
            Objects.requireNonNull(delivered.getOnAction()).handle(new javafx.event.ActionEvent());
        });
        robot.interact(() -> robot.lookup("#line-yes-26-1114").queryButton().fire());
        assertThat(room.value()).isEqualTo("7672.78");
        assertThat(room.stack()).containsExactly("1110", "1114", "1115", "1122", "1125", "1127");
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).contains("$7,672.78").contains("26-1102");

        robot.press(KeyCode.R).release(KeyCode.R);
        robot.interact(() -> room.model().look(Objects.requireNonNull(room.model().shown().get()).routes().stream()
                .filter(route -> route.route().months() == null).findFirst().orElseThrow()));
        assertThat(room.value()).isEqualTo("6000.00");
        assertThat(room.stack()).containsExactly("1101", "1104", "1110", "1115", "1122");
    }

    @Test
    void programsAreWalkedReadAndExplainedByKey(FxRobot robot) {
        robot.interact(() -> {
            room.firstBuyer();
            robot.lookup("#stack-lines").query().requestFocus();
        });
        robot.press(KeyCode.J).release(KeyCode.J);
        assertThat(room.model().list().selectedLine().orElseThrow().program().id()).hasToString("26-1104");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#program-text").tryQuery()).isPresent();
        assertThat(robot.lookup("#program-text .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(words -> words.contains("26-1104 F-150 VIN Bonus"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup("#program-text").tryQuery()).isEmpty();
        assertThat(Objects.requireNonNull(screen).commands()).extracting(command -> command.id())
                .containsAll(List.of("deals-answer-1", "deals-answer-0", "deals-undo", "deals-why"));
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertThat(robot.lookup("#why").tryQuery()).isPresent();
    }

    @Test
    void aVehicleIsTypedAndEnterGoesToTheStack(FxRobot robot) {
        TextField vehicle = robot.lookup("#field-vehicle").queryAs(TextField.class);
        assertThat(vehicle.isFocused()).isTrue();
        robot.interact(() -> vehicle.setText("T61171"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#stack-lines").query().isFocused()).isTrue();
        assertThat(robot.lookup("#field-price").queryAs(TextField.class).getText()).isNotEmpty();
    }
}
