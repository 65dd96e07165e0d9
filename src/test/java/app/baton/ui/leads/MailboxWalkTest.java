package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.mail.MailAccount;
import app.baton.journal.Background.Progress;
import app.baton.lead.LeadQuery;
import app.baton.lead.TakenIn;
import app.baton.ui.Walk;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A manager sets the mailbox, is told what is wrong beside its field, and sees the leads that are sent there; keys only. */
@ExtendWith(ApplicationExtension.class)
class MailboxWalkTest {

    private final LeadQueue queue = LeadQueue.empty();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));

    @BeforeEach
    void started() {
        server.start();
        server.setUser("leads@store.example", "leads", "goose");
    }

    @AfterEach
    void stopped() {
        server.stop();
    }

    @Start
    void start(Stage stage) {
        Walk.on(stage, queue.screen());
    }

    private static String said(FxRobot robot, String id) {
        return robot.from(robot.lookup(id).queryAs(Parent.class)).lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible).map(Label::getText).reduce("", (all, next) -> all + next + "\n");
    }

    @Test
    void aMailboxIsSetTriedAndReadByKey(FxRobot robot) throws Exception {
        robot.push(KeyCode.ALT, KeyCode.I);
        robot.push(KeyCode.ALT, KeyCode.E);
        robot.write("imap.example.com").type(KeyCode.TAB);
        robot.write("leads").type(KeyCode.TAB).type(KeyCode.DOWN, 2).type(KeyCode.TAB);
        robot.write("duck").type(KeyCode.ENTER);
        assertThat(said(robot, "#mailbox")).as("never in the clear over the net").contains("Choose TLS, or STARTTLS.");

        robot.interact(() -> robot.lookup("#field-host").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("127.0.0.1");
        robot.interact(() -> robot.lookup("#field-port").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(String.valueOf(server.getImap().getPort())).type(KeyCode.ENTER);
        assertThat(said(robot, "#mailbox")).contains("127.0.0.1 does not let leads in.");

        robot.interact(() -> robot.lookup("#field-password").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("goose").type(KeyCode.ENTER);
        assertThat(queue.dialogs().asked.getLast().sentence()).startsWith("The server lets Baton in. Every mail that comes to"
                + " leads at 127.0.0.1 from now on is taken in as a lead.");
        assertThat(robot.lookup("#mailbox").query().isVisible()).isFalse();
        assertThat(queue.mailbox().account()).map(MailAccount::user).contains("leads");

        server.getUserManager().getUser("leads").deliver(new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(("From: p@portal.example\r\nSubject: Ranger\r\n\r\n" + LeadQueue.PORTAL)
                        .getBytes(StandardCharsets.UTF_8))));
        queue.mailbox().look(Progress.unwatched());
        robot.push(KeyCode.F5);
        assertThat(robot.lookup("#arrivals-lines").<TakenIn>queryTableView().getItems()).singleElement()
                .extracting(TakenIn::fresh).isEqualTo(1);
        assertThat(said(robot, "#arrivals-folder")).contains("leads at 127.0.0.1, last looked into", "nothing waits");
        assertThat(said(robot, "#arrivals-document")).contains("Ranger.eml", "from the mailbox", "1 new lead");

        robot.push(KeyCode.ALT, KeyCode.E);
        assertThat(robot.lookup("#field-password").queryTextInputControl().getText()).as("nobody reads it again").isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#mailbox").query().isVisible()).isFalse();
        assertThat(robot.lookup("#arrivals").query().isVisible()).as("Escape closed the form alone").isTrue();
        robot.interact(() -> robot.lookup("#mailbox-stop").queryButton().fire());
        assertThat(queue.mailbox().account()).isEmpty();
        assertThat(said(robot, "#arrivals-folder")).contains("no mailbox is read");
        robot.push(KeyCode.ESCAPE);
        assertThat(queue.model().count(LeadQuery.View.OPEN)).isOne();
    }
}
