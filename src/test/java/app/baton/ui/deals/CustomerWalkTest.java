package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.stack.RouteStack;
import app.baton.paper.FakePrinters;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screen is turned to the customer: every way side by side, and nothing of the dealer's, whatever was open before (R28). */
@ExtendWith(ApplicationExtension.class)
class CustomerWalkTest {

    private final Showroom opened = Showroom.open();
    private final Showroom room = opened.forUser(opened.demo().store.sam);
    private final FakePrinters printers = new FakePrinters("Front desk");

    @Start
    void start(Stage stage) {
        DealsScreen deals = room.screen(printers);
        Scene scene = new Scene(Frame.around(deals.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        scene.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> deals.commands().stream()
                .filter(command -> command.combination().filter(keys -> keys.match(event)).isPresent()
                        && !app.baton.ui.kit.Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean())
                .findFirst().ifPresent(command -> {
                    event.consume();
                    command.run().run();
                }));
        stage.setScene(scene);
        stage.show();
        room.wholeDeal();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        robot.interact(() -> { });
    }

    /** Whatever can be read anywhere in the window. */
    private static List<String> everything(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled || node instanceof TextInputControl).queryAll().stream()
                .flatMap(node -> node instanceof Labeled words
                        ? Stream.of(words.getText(), words.getTooltip() == null ? "" : words.getTooltip().getText())
                        : Stream.of(((TextInputControl) node).getText())).filter(Objects::nonNull).toList();
    }

    @Test
    void nothingOfTheDealersIsOnTheTurnedScreen(FxRobot robot) {
        robot.interact(() -> {
            room.terms().vehicle.set("T61171");
            room.terms().price.set("49,980");
            room.model().switchView();
            room.terms().sheet().cost.set("44,321");
            room.terms().sheet().trades().get().getFirst().worth.set("7,654");
        });
        List<String> dealers = Objects.requireNonNull(room.model().quoted().get()).quote().routes().stream()
                .flatMap(on -> on.stack().dealerPrograms().stream()).map(RouteStack.Line::program)
                .flatMap(program -> Stream.of(program.id().value(), program.name())).distinct().toList();
        assertThat(dealers).as("there is something to hide").isNotEmpty();
        assertThat(everything(robot)).anyMatch(words -> words.contains("gross")).contains("44,321", "7,654");

        push(robot, KeyCode.F9);
        assertThat(robot.lookup("#customer-pane").tryQuery()).isPresent();
        assertThat(everything(robot)).contains("Cash", "Monthly payment", "You pay at signing", "$49,980.00", "Documentary fee")
                .noneMatch(words -> Stream.of("gross", "Gross", "reserve", "Reserve", "Dealer", "44,321", "7,654", "Holdback",
                        "Pack", "spiff").anyMatch(words::contains))
                .noneMatch(words -> dealers.stream().anyMatch(words::contains));
        push(robot, KeyCode.F8);
        push(robot, KeyCode.G);
        assertThat(robot.lookup("#customer-pane").tryQuery()).as("no key opens anything else").isPresent();
        assertThat(room.model().list().customerView().get()).isFalse();
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#customer-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup("#terms").tryQuery()).isPresent();
    }

    @Test
    void whatIsShownIsPrintedAndEachEscapeGoesOneStepBack(FxRobot robot) {
        push(robot, KeyCode.F9);
        assertThat(everything(robot)).anyMatch(words -> words.contains("This is an estimate and not a contract"));
        push(robot, KeyCode.CONTROL, KeyCode.P);
        assertThat(robot.lookup("#print-pane").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#print").queryButton().fire());
        assertThat(printers.printed).singleElement().asString().contains("2026 Ford F-150 XLT");
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#customer-pane").tryQuery()).isPresent();
        push(robot, KeyCode.F9);
        assertThat(robot.lookup("#terms").tryQuery()).isPresent();
    }

    @Test
    void withoutFiguresThereIsNothingToTurn(FxRobot robot) {
        push(robot, KeyCode.F9);
        robot.interact(() -> room.terms().price.set(""));
        assertThat(robot.lookup("#customer-pane").tryQuery()).as("what is gone is not shown on").isEmpty();
        push(robot, KeyCode.F9);
        assertThat(robot.lookup("#customer-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup("#deals-turn").queryButton().isDisabled()).isTrue();
        push(robot, KeyCode.CONTROL, KeyCode.P);
        assertThat(robot.lookup("#print-pane").tryQuery()).isEmpty();
    }
}
