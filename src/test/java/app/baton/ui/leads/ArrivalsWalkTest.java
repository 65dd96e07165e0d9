package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Background.Progress;
import app.baton.lead.LeadQuery;
import app.baton.lead.TakenIn;
import app.baton.ui.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A manager chooses the folder, and reads what came in and what could not be read, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ArrivalsWalkTest {

    private final LeadQueue queue = LeadQueue.empty();

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Walk.on(stage, queue.screen());
    }

    private static String said(FxRobot robot, String id) {
        return robot.from(robot.lookup(id).queryAs(Parent.class)).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText).reduce("", (all, next) -> all + next + "\n");
    }

    @Test
    void whatIsDroppedIntoTheChosenFolderIsToldFileByFileWithWhatCouldNotBeRead(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("web.csv"), "Full Name,Email,Phone\nAl Roe,al@example.com,\nBo Fox,,\n");
        robot.push(KeyCode.ALT, KeyCode.I);
        assertThat(said(robot, "#arrivals")).contains("Nothing came in yet", "No folder is watched");

        queue.dialogs().path = folder;
        robot.push(KeyCode.ALT, KeyCode.F);
        assertThat(queue.dialogs().asked.getLast().sentence()).contains("Every file that lies in " + folder + " now (1)");
        queue.drop().look(Progress.unwatched());
        queue.drop().look(Progress.unwatched());
        robot.push(KeyCode.F5);

        assertThat(robot.lookup("#arrivals-lines").<TakenIn>queryTableView().getItems()).singleElement()
                .extracting(TakenIn::fresh).isEqualTo(2);
        assertThat(said(robot, "#arrivals-folder")).contains("nothing waits");
        assertThat(said(robot, "#arrivals-document")).contains("web.csv", "from the watched folder", "2 new leads",
                "Line 3, Email", "Neither an e-mail address nor a phone number can be used.");
        assertThat(robot.from(robot.lookup("#arrivals-leads").queryAs(Parent.class)).lookup(".button").queryAllAs(Button.class))
                .extracting(Button::getText).containsExactlyInAnyOrder("Al Roe", "Bo Fox");
        robot.push(KeyCode.O);
        assertThat(queue.navigator().opened.getLast()).startsWith("leads/");
        robot.push(KeyCode.C);
        assertThat(queue.dialogs().copied.getLast()).startsWith("web.csv\n").contains("Line 3, Email: Neither an e-mail");

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#leads").queryAs(TableView.class).getItems()).as("back at the queue").isNotEmpty();
        assertThat(queue.model().count(LeadQuery.View.OPEN)).isEqualTo(2);
        assertThat(queue.model().count(LeadQuery.View.UNREAD)).isOne();
    }

    @Test
    void aFileThatStaysIsNamedWithItsReasonAndTheFolderMayBeLeftAlone(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("half.xml.part"), "<adf>");
        queue.drop().use(queue.floor().sam, folder);
        queue.drop().look(Progress.unwatched());
        queue.drop().look(Progress.unwatched());
        robot.push(KeyCode.ALT, KeyCode.I);
        assertThat(said(robot, "#arrivals-folder")).contains("1 file waits", "half.xml.part: It is still being written");
        robot.interact(() -> robot.lookup("#arrivals-stop").queryButton().fire());
        assertThat(queue.drop().path()).isEmpty();
        assertThat(said(robot, "#arrivals-folder")).contains("No folder is watched");
        assertThat(folder.resolve("half.xml.part")).exists();
    }

    @Test
    void whoTakesLeadsInAndWorksOnNoneHasWhatCameInInPlaceOfTheQueue(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("note.txt"), "Is the red Ranger still there? Al");
        queue.drop().use(queue.floor().sam, folder);
        queue.drop().look(Progress.unwatched());
        queue.drop().look(Progress.unwatched());
        LeadsScreen screen = queue.withoutQueue();
        robot.interact(() -> {
            robot.window(0).getScene().setRoot(new StackPane(screen.node()));
            screen.shown();
        });
        assertThat(said(robot, "#arrivals-document")).contains("note.txt", "It is a lead for a person all the same");
        assertThat(robot.lookup("#arrivals-back").tryQuery()).as("there is no queue behind").isEmpty();
        assertThat(screen.commands()).noneMatch(command -> command.id().equals("leads-call"));
    }
}
