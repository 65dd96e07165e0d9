package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The left pane of a whole deal, by keyboard: trades, fees and products, place and tax. */
@ExtendWith(ApplicationExtension.class)
class TermsWalkTest {

    private final Showroom opened = Showroom.open();
    private final Showroom room = opened.forUser(opened.demo().store.sam);

    @Start
    void start(Stage stage) {
        DealsScreen deals = room.screen();
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
        deals.shown();
        room.wholeDeal();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(TermsWalkTest::shown).isPresent();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    @Test
    void aTradeInIsAddedTypedTakenOutAndBroughtBackByKey(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.T).release(KeyCode.T, KeyCode.ALT);
        assertThat(robot.lookup("#field-trade2Vehicle").query().isFocused()).isTrue();
        assertThat(shown(robot, "#field-trade2Lender")).as("nothing is owed yet").isFalse();
        robot.write("Jeep");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("4000");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("1500");
        assertThat(shown(robot, "#field-trade2Lender")).isTrue();
        var trades = Objects.requireNonNull(room.model().quoted().get()).quote().request().worksheet().trades();
        assertThat(trades.getLast().vehicle()).isEqualTo("Jeep");
        assertThat(trades.getLast().payoff()).isEqualTo(Dollars.of(1_500));

        robot.interact(() -> robot.lookup("#trade2-remove").queryButton().fire());
        assertThat(robot.lookup("#trade2").tryQuery()).isEmpty();
        assertThat(robot.lookup("#add-trade").query().isFocused()).isTrue();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(robot.lookup("#field-trade2Vehicle").queryTextInputControl().getText()).isEqualTo("Jeep");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(robot.lookup("#field-trade2Payoff").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void theStoresProductsAreTickedAndPricedForThisDealAlone(FxRobot robot) {
        CheckBox gap = robot.lookup("#tick-gap-cover").queryAs(CheckBox.class);
        assertThat(robot.lookup("#tick-documentary-fee").queryAs(CheckBox.class).isSelected()).as("on every deal").isTrue();
        assertThat(gap.isSelected()).isFalse();
        robot.interact(gap::fire);
        ItemModel added = room.terms().sheet().items().get().getLast();
        assertThat(added.amount()).isEqualTo(Dollars.of(895));
        robot.interact(() -> robot.lookup("#field-" + added.price.name()).queryTextInputControl().setText("eight"));
        assertThat(shown(robot, "#error-" + added.price.name())).isTrue();
        assertThat(robot.lookup("#error-" + added.price.name()).queryAs(Label.class).getText()).isNotBlank();
        assertThat(room.model().quoted().get()).as("no old figure beside it").isNull();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(added.price.get()).isEqualTo("895");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(gap.isSelected()).isFalse();
        assertThat(room.model().quoted().get()).isNotNull();
    }

    @Test
    void somethingOfThisDealsOwnIsAddedUnderItsKind(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.P).release(KeyCode.P, KeyCode.ALT);
        MenuButton add = robot.lookup("#add-item").queryAs(MenuButton.class);
        assertThat(add.isShowing()).isTrue();
        robot.interact(() -> {
            add.getItems().get(1).fire();
            add.hide();
        });
        ItemModel own = room.terms().sheet().items().get().getLast();
        assertThat(robot.lookup("#field-" + own.name.name()).query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#field-" + own.name.name()).queryTextInputControl().setText("Ski rack"));
        robot.interact(() -> robot.lookup("#field-" + own.price.name()).queryTextInputControl().setText("420"));
        var item = Objects.requireNonNull(room.model().quoted().get()).quote().request().worksheet().items().getLast();
        assertThat(item.name()).isEqualTo("Ski rack");
        assertThat(item.price()).isEqualTo(Dollars.of(420));
        robot.interact(() -> own.name.set(" "));
        assertThat(robot.lookup("#error-" + own.name.name()).queryAs(Label.class).getText()).isEqualTo("Say what it is.");
    }

    @Test
    void aTaxByHandAsksWhereItIsFrom(FxRobot robot) {
        assertThat(shown(robot, "#field-taxSource")).isFalse();
        robot.interact(() -> robot.lookup("#field-tax").queryTextInputControl().setText("1,480"));
        assertThat(shown(robot, "#field-taxSource")).isTrue();
        assertThat(robot.lookup("#error-taxSource").queryAs(Label.class).getText()).isEqualTo("Say where the amount is from.");
    }

    /** R28. */
    @Test
    void whatTheVehicleAndTheTradeCostTheStoreShowsWithDealerMoneyAlone(FxRobot robot) {
        assertThat(shown(robot, "#field-cost")).isFalse();
        assertThat(shown(robot, "#field-trade1Worth")).isFalse();
        robot.interact(() -> room.model().switchView());
        assertThat(shown(robot, "#field-cost")).isTrue();
        assertThat(shown(robot, "#field-trade1Worth")).isTrue();
    }
}
