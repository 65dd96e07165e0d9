package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.life.Deal;
import app.baton.ui.Frame;
import app.baton.ui.deals.life.LifeViewModel;
import app.baton.ui.deals.life.Move;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ctrl+O, a word, Enter and Enter: a kept deal is back; and one whose vehicle was sold is whole all the same. */
@ExtendWith(ApplicationExtension.class)
class BoardWalkTest {

    private final Showroom room = Showroom.open();
    private final LifeViewModel life = room.model().life();

    @Start
    void start(Stage stage) {
        DealsScreen deals = room.screen();
        Scene scene = new Scene(Frame.around(deals.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: a screen's keys come after the control that has the cursor
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> deals.commands().stream()
                .filter(command -> command.combination().filter(keys -> keys.match(event)).isPresent()
                        && !Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean()).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.run().run();
                }));
        stage.setScene(scene);
        stage.show();
        deals.shown();
        room.wholeDeal();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private Deal kept(String buyer, String price) {
        room.model().nextBuyer();
        room.terms().price.set(price);
        life.buyer().set(buyer);
        life.go(Move.KEEP);
        return Objects.requireNonNull(life.deal().get());
    }

    private static TableView<?> board(FxRobot robot) {
        return robot.lookup("#deals-board").queryAs(TableView.class);
    }

    @Test
    void aDealIsFoundByAWordAndOpened(FxRobot robot) {
        robot.interact(() -> {
            kept("Nora Quist", "45,000");
            kept("Lee Chan", "44,000");
            room.model().nextBuyer();
        });
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(robot.lookup("#board-filter").query().isFocused()).isTrue();
        assertThat(board(robot).getItems()).hasSize(2);
        robot.write("quist f-150");
        assertThat(board(robot).getItems()).hasSize(1);

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);

        assertThat(robot.lookup("#board").tryQuery()).isEmpty();
        assertThat(life.buyer().get()).isEqualTo("Nora Quist");
        assertThat(room.terms().price.get()).isEqualTo("45,000");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(board(robot).getItems()).as("all of them again").hasSize(2);
        robot.write("nobody");
        assertThat(robot.lookup("#state-sentence").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#board").tryQuery()).isEmpty();
        assertThat(life.buyer().get()).as("the deal in hand stays").isEqualTo("Nora Quist");
    }

    /** The deal's own copy has the sticker, the VIN and the day on the lot, when the stock offers the unit no more. */
    @Test
    void aDealWhoseUnitIsSoldOpensWhole(FxRobot robot) {
        robot.interact(() -> {
            Deal deal = kept("Nora Quist", "45,000");
            room.model().nextBuyer();
            var sam = room.demo().store.sam;
            room.desks().stock().markSold(sam, room.desks().stock().find(sam, "T61125").orElseThrow(),
                    room.demo().store.clock.today());
            room.terms().vehicle.set("T61174");
            room.model().reload();
            life.open(deal.id());

            assertThat(room.terms().vehicle.get()).isEqualTo("T61125");
            assertThat(room.terms().chosen().orElseThrow()).isEqualTo(deal.offer().situation().vehicle());
            assertThat(room.terms().chosen().orElseThrow().vin()).isNotNull();
            assertThat(room.terms().stock()).isEqualTo("T61125");
            assertThat(life.changed().get()).as("worked out, it is the same offer").isFalse();
        });
    }
}
