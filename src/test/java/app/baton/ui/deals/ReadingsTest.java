package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Known;
import app.baton.incentive.Situation.Asked;
import app.baton.journal.Activity;
import app.baton.journal.PageRequest;
import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sales manager reads the text of the upfit support, decides and signs; Ana reads who may. */
@ExtendWith(ApplicationExtension.class)
class ReadingsTest {

    private static final String UPFIT = "26-1130";

    private final Showroom room = Showroom.open();
    private final Showroom sam = room.forUser(room.demo().store.sam);

    @Start
    void start(Stage stage) {
        DealsScreen deals = sam.screen();
        Scene scene = new Scene(Frame.around(deals.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        sam.onATransit();
    }

    @Test
    void theTextIsReadSignedAndWithdrawnByKey(FxRobot robot) {
        assertThat(robot.lookup("#stack-lines").queryAs(ScrollPane.class).getVvalue()).as("a deal opens at its stack").isZero();
        assertThat(robot.lookup("#line-yes-" + UPFIT).tryQuery()).as("no yes or no by one key").isEmpty();
        assertThat(words(robot)).anyMatch(line -> line.startsWith("An upfit \"that serves the buyer's trade"));
        robot.interact(() -> robot.lookup("#sign-note-" + UPFIT).queryAs(TextField.class).requestFocus());
        robot.write("He bakes bread.");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);

        assertThat(robot.lookup("#signed-" + UPFIT).queryAs(Label.class).getText()).startsWith("Read and signed by "
                + sam.demo().store.sam.name() + ", ").endsWith(": fits");
        assertThat(words(robot)).contains("He bakes bread.");
        assertThat(inSight(robot, "#signed-" + UPFIT)).as("who signs sees at once what he signed").isTrue();
        robot.interact(() -> sam.model().terms().price.set("54000"));
        assertThat(inSight(robot, "#signed-" + UPFIT)).as("the list stays where it was while figures change").isTrue();
        assertThat(signed(sam)).containsExactly("deal.reading-signed");

        robot.interact(() -> robot.lookup("#withdraw-" + UPFIT).queryAs(Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#sign-not-" + UPFIT).tryQuery()).isPresent();
        assertThat(signed(sam)).containsExactlyInAnyOrder("deal.reading-signed", "deal.reading-withdrawn");
    }

    /** The text says "up to $1,000": what it gives here is typed, by the papers of this deal. */
    @Test
    void whatAnUpToAmountGivesHereIsTyped(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sign-fits-" + UPFIT).queryAs(Button.class).fire());
        assertThat(sam.line(UPFIT).stand()).isEqualTo(StackLine.Stand.ASK);
        robot.interact(() -> robot.lookup("#amount-" + UPFIT).queryAs(TextField.class).requestFocus());
        robot.write("2,000").type(KeyCode.ENTER);
        assertThat(robot.lookup("#amount-wrong-" + UPFIT).queryAs(Label.class).getText())
                .startsWith("It gives from nothing to $1,000.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("840").type(KeyCode.ENTER);

        assertThat(sam.line(UPFIT).stand()).isEqualTo(StackLine.Stand.TAKEN);
        assertThat(sam.line(UPFIT).amount()).isEqualTo(Dollars.of(840));
        assertThat(robot.lookup("#amount-" + UPFIT).queryAs(TextField.class).getText()).as("and typed anew").isEqualTo("840");
    }

    @Test
    void whatDoesNotFitStaysInSightAndCanBeWithdrawn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sign-not-" + UPFIT).queryAs(Button.class).fire());
        assertThat(sam.line(UPFIT).stand()).isEqualTo(StackLine.Stand.OUT);
        assertThat(sam.line(UPFIT).words()).contains(sam.demo().store.sam.name(), "decided no");
        assertThat(robot.lookup("#withdraw-" + UPFIT).tryQuery()).isPresent();
    }

    @Test
    void aSalespersonReadsWhoDecides(FxRobot robot) {
        robot.interact(() -> {
            room.onATransit();
            robot.lookup("#stack-lines").query().getScene().setRoot(Frame.around(room.screen().node()));
        });
        assertThat(words(robot)).contains("Finance or a sales manager decides this.");
        assertThat(robot.lookup("#sign-fits-" + UPFIT).tryQuery()).isEmpty();
        robot.interact(() -> room.model().readings().sign(room.line(UPFIT).readings().getFirst(), true, ""));
        assertThat(room.line(UPFIT).readings()).singleElement().satisfies(read -> assertThat(read.signed()).isNull());
        assertThat(room.dialogs().toasts).last().asString().contains("may not do this");
    }

    @Test
    void undoLeavesItSignedAndAnotherVehicleOrBuyerDoesNot(FxRobot robot) {
        robot.interact(() -> {
            sam.model().replies().answer(1);
            sign();
            sam.model().undo();
        });
        assertThat(told()).hasSize(1);
        robot.interact(() -> sam.model().replies().nextBuyer());
        assertThat(told()).isEmpty();
        robot.interact(this::sign);
        robot.interact(() -> sam.terms().vehicle.set("T61125"));
        assertThat(told()).isEmpty();
    }

    @Test
    void withoutALogNothingIsSigned(FxRobot robot) {
        Showroom full = room.withFullStore();
        robot.interact(() -> {
            full.onATransit();
            full.model().readings().sign(full.line(UPFIT).readings().getFirst(), true, "");
        });
        assertThat(full.model().told().get().readings()).isEmpty();
        assertThat(full.dialogs().toasts).last().asString().contains("The disk is full.");
    }

    /** The program asks nothing of the buyer, so that no key answers for the person who has to read it. */
    @Test
    void noQuestionOfTheBuyerIsAboutIt(FxRobot robot) {
        assertThat(sam.line(UPFIT).open()).isNull();
        assertThat(Objects.requireNonNull(sam.model().shown().get()).structured().questions())
                .noneMatch(question -> question.asked().equals(Asked.of(sam.line(UPFIT).program().id(),
                        sam.line(UPFIT).readings().getFirst().text())) && question.answer() != Known.UNKNOWN);
    }

    private void sign() {
        sam.model().readings().sign(sam.line(UPFIT).readings().getFirst(), true, "");
    }

    private List<app.baton.incentive.Reading> told() {
        return sam.model().told().get().readings();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup("#reading-" + UPFIT + " .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static boolean inSight(FxRobot robot, String id) {
        var pane = robot.lookup("#stack-lines").query();
        var node = robot.lookup(id).query();
        return pane.localToScene(pane.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    private static List<String> signed(Showroom room) {
        return room.demo().store.books.activity().of("program", UPFIT, PageRequest.first(9)).rows().stream()
                .map(entry -> entry.activity()).map(Activity::what).filter(what -> what.startsWith("deal.")).toList();
    }
}
