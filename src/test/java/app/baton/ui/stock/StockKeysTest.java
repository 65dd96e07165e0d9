package app.baton.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is on the Stock screen, and what a key says to somebody who may not use it. */
@ExtendWith(ApplicationExtension.class)
class StockKeysTest {

    private @Nullable Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
    }

    private void show(StockScreen screen) {
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Stage stage = Objects.requireNonNull(window);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    @Test
    void theKeyboardIsBackInTheListAfterAHoldSoThatTheNextKeyActs(FxRobot robot) {
        Yard full = Yard.full();
        Yard ana = full.forUser(full.demo().store.ana);
        robot.interact(() -> show(ana.screen()));
        robot.interact(() -> ana.select("T61125"));
        robot.interact(() -> robot.lookup("#hold-begin").queryButton().fire());
        robot.clickOn("#field-forWhom").write("Leonora Quist");
        robot.interact(() -> robot.lookup("#hold-send").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Objects.requireNonNull(ana.model().selected().get()).hold()).isNotNull();
        assertThat(robot.lookup("#units").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#hold-begin").queryButton().requestFocus());
        robot.interact(() -> robot.lookup("#hold-begin").queryButton().fire());
        robot.clickOn("#hold-cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#units").query().isFocused()).as("given up").isTrue();
    }

    @Test
    void aKeyThatSomebodyMayNotUseSaysWhy() {
        Yard full = Yard.full();
        Yard mia = full.forUser(full.demo().store.mia);
        StockScreen screen = mia.screen();
        mia.model().selected().set(null);
        assertThat(refusal(screen, "stock-hold")).as("no vehicle is picked").isEmpty();
        mia.select("T61125");
        assertThat(refusal(screen, "stock-hold")).startsWith("Your role does not let you hold vehicles");
        assertThat(refusal(screen, "stock-release")).isEqualTo("Nobody holds it.");
        assertThat(refusal(screen, "stock-sold")).contains("not change it");
    }

    private static String refusal(StockScreen screen, String command) {
        return screen.commands().stream().filter(it -> it.id().equals(command) && !it.possible().getAsBoolean()).findFirst()
                .orElseThrow().refusal().get();
    }
}
