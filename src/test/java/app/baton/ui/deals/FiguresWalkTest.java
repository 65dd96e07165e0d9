package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.CheckCode;
import app.baton.incentive.RouteKind;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cash, contract and lease side by side: each figure tells where it comes from, and the checks what is to be mended. */
@ExtendWith(ApplicationExtension.class)
class FiguresWalkTest {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

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
        room.wholeDeal();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private static List<String> words(FxRobot robot, String within) {
        return robot.lookup(within + " .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static int looked(FxRobot robot) {
        return List.of(0, 1, 2, 3).stream().filter(at -> robot.lookup("#way-" + at).query().getPseudoClassStates()
                .contains(CHOSEN)).findFirst().orElseThrow();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
    }

    @Test
    void theBestWayOfEachKindStandsInAColumnAndTheOneLookedAtIsMarked(FxRobot robot) {
        Quoted quoted = Objects.requireNonNull(room.model().quoted().get());
        assertThat(words(robot, "#figures")).contains("Cash", "Finance", "Lease", "Standard rate", "Special APR", "60 months",
                "Monthly payment", "You pay at signing", "Documentary fee", "Amount financed", "Annual percentage rate");
        assertThat(words(robot, "#figures")).contains("$41,279.04", "$46,000.00");
        assertThat(quoted.looked().route().kind()).isEqualTo(RouteKind.RATE);
        assertThat(looked(robot)).isEqualTo(2);

        robot.interact(() -> room.model().look(quoted.quote().best(RouteKind.CASH).orElseThrow().stack()));
        assertThat(looked(robot)).isEqualTo(0);
        var longer = quoted.quote().answer().ranked().stream().filter(route -> route.route().kind() == RouteKind.STANDARD
                && Objects.equals(route.route().months(), 72)).findFirst().orElseThrow();
        robot.interact(() -> room.model().look(longer));
        assertThat(looked(robot)).as("in the place of its kind's best").isEqualTo(1);
        assertThat(words(robot, "#way-1")).contains("72 months");
    }

    @Test
    void aFigureTellsItsLinesTheRuleAndItsSource(FxRobot robot) {
        push(robot, KeyCode.F);
        assertThat(robot.lookup("#figures").query().isFocused()).isTrue();
        FigureTable table = robot.lookup("#figures").queryAs(FigureTable.class);
        robot.interact(() -> room.model().look(Objects.requireNonNull(room.model().quoted().get()).quote()
                .best(RouteKind.STANDARD).orElseThrow().stack()));
        push(robot, KeyCode.RIGHT);
        assertThat(table.asked().title()).isEqualTo("Monthly payment · Standard rate, 60 months");
        assertThat(table.asked().lines().getFirst().words()).startsWith("60 payments of $").contains("annual percentage rate");
        Set<String> seen = new java.util.HashSet<>();
        for (int i = 0; i < 30; i++) {
            push(robot, KeyCode.DOWN);
            table.asked().lines().forEach(line -> seen.add((line.words() + " " + line.figure() + " " + line.source()).strip()));
        }
        assertThat(seen).as("the tax").anyMatch(line -> line.contains("$2,297.04") && line.contains("6 % of $38,284.00"));
        assertThat(seen).as("a program").anyMatch(line -> line.contains("program 26-"));
        assertThat(seen).as("the law").anyMatch(line -> line.contains("Reg Z 1026.18(d)"));
    }

    /** R28. */
    @Test
    void whatItLeavesTheStoreShowsWithDealerMoneyAlone(FxRobot robot) {
        assertThat(words(robot, "#figures")).noneMatch(words -> words.contains("gross"));
        robot.interact(() -> room.model().switchView());
        assertThat(words(robot, "#figures")).contains("Front gross", "After pack");
        assertThat(words(robot, "#ways"))
                .anyMatch(words -> words.startsWith("Not in the gross, because no cost is known: the vehicle"));
        robot.interact(() -> room.model().switchView());
        assertThat(words(robot, "#figures")).noneMatch(words -> words.contains("gross"));
    }

    @Test
    void whatStopsTheDealStandsThereWithItsMendAndTheRestIsAKeyAway(FxRobot robot) {
        assertThat(words(robot, "#finding-" + CheckCode.PAYOFF_UNVERIFIED)).anyMatch(words -> words.startsWith("Stops the deal:"))
                .anyMatch(words -> words.startsWith("Call the lender"));
        assertThat(robot.lookup("#finding-" + CheckCode.TIER_ASSUMED).tryQuery()).isEmpty();
        push(robot, KeyCode.C);
        assertThat(robot.lookup("#finding-" + CheckCode.TIER_ASSUMED).tryQuery()).isPresent();
        robot.interact(() -> room.terms().sheet().trades().get().getFirst().verifiedBy.set("Ana, with Ally at 10:40"));
        assertThat(robot.lookup("#finding-" + CheckCode.PAYOFF_UNVERIFIED).tryQuery()).isEmpty();
    }

    /** The programs stay the same, and what they are worth does not. */
    @Test
    void everyFigureFollowsThePriceWhereTheStackStays(FxRobot robot) {
        List<String> stack = room.stack();
        String saved = words(robot, "#stack-value").toString();
        robot.interact(() -> room.terms().price.set("44,000"));
        assertThat(room.stack()).isEqualTo(stack);
        assertThat(words(robot, "#stack-value").toString()).isNotEqualTo(saved);
        assertThat(words(robot, "#figures")).contains("$44,000.00").doesNotContain("$46,000.00");
    }

    @Test
    void withoutAPriceItSaysHowToGetFiguresAndKeepsTheStacks(FxRobot robot) {
        robot.interact(() -> room.terms().price.set(""));
        assertThat(robot.lookup("#refusal").queryAs(Label.class).getText()).startsWith("Type a price");
        assertThat(robot.lookup("#figures").query().isVisible()).isFalse();
        assertThat(words(robot, "#ways")).contains("Standard rate, 60 months");
        robot.interact(() -> room.terms().price.set("46,000"));
        assertThat(robot.lookup("#refusal").tryQuery()).isEmpty();
        assertThat(robot.lookup("#figures").query().isVisible()).isTrue();
    }
}
