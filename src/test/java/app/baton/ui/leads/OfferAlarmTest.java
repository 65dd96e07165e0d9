package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background.Progress;
import app.baton.lead.LeadId;
import app.baton.lead.Wrote;
import app.baton.lead.offer.OfferAnswer;
import app.baton.lead.offer.OfferAnswered;
import app.baton.lead.offer.OfferListDesk;
import app.baton.lead.offer.OfferSubject;
import app.baton.lead.radar.Addressee;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Household;
import app.baton.lead.radar.OfferReading;
import app.baton.lead.radar.PrivateOffer;
import app.baton.money.Dollars;
import app.baton.ui.Walk;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A private offer rings on the card of its holder's lead, stays until it is answered by key, and shows no amount before. */
@ExtendWith(ApplicationExtension.class)
class OfferAlarmTest {

    private final LeadQueue queue = LeadQueue.empty();
    private final LeadId natalie = queue.floor().in(Wrote.by("Natalie Hawthorn").phone("+17347990141").wants("Ford", "Escape"))
            .id();

    @Start
    void start(Stage stage) {
        mailed(queue);
        Walk.on(stage, queue.screen());
    }

    /** An offer to Natalie Hawthorne came in with a list. */
    static void mailed(LeadQueue queue) {
        var offer = new PrivateOffer(new CertificateCode("CNQ-X6MW-PAY3"), new ProgramId("26-1119"), Dollars.of(1250),
                LocalDate.of(2026, 12, 15), null, new Household(List.of(Addressee.of("Natalie", "Hawthorne")),
                new HomeAddress("4293 Ford Rd", "", "Livonia", "MI", "48154"), List.of("+17347990141"), List.of()), null,
                "november.csv", "");
        new OfferListDesk(queue.floor().books.offers(), queue.floor().books.programs(), queue.floor().books.unitOfWork(),
                queue.floor().clock).take(queue.floor().sam, new OfferReading("november.csv", List.of(new OfferReading.Row(1, 2,
                offer)), List.of(), List.of()), false, Progress.unwatched());
    }

    private static String said(FxRobot robot) {
        return robot.from(robot.lookup("#lead-card").queryAs(Parent.class)).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText).reduce("", (all, next) -> all + next + "\n");
    }

    private List<OfferAnswer> answers() {
        return queue.floor().books.offers().about(OfferSubject.lead(natalie.value())).stream().map(OfferAnswered::answer)
                .toList();
    }

    @Test
    void theAlarmStaysUntilItIsAnsweredAndTheAmountShowsOnceThePersonIsConfirmed(FxRobot robot) {
        assertThat(said(robot)).contains("A private offer was mailed to Natalie Hawthorne. Ask whether it is this person.",
                "Why: ").doesNotContain("1,250", "CNQ-X6MW-PAY3");
        robot.push(KeyCode.F5);
        assertThat(said(robot)).as("it stays").contains("Ask whether it is this person.");
        robot.push(KeyCode.P);
        assertThat(said(robot)).contains("Still open: is it this person?").doesNotContain("1,250");
        robot.push(KeyCode.Y);
        assertThat(said(robot)).contains("26-1119: $1,250, good until Dec 15, 2026, certificate CNQ-X6MW-PAY3")
                .doesNotContain("is it this person?");
        assertThat(answers()).containsExactly(OfferAnswer.PENDING, OfferAnswer.CONFIRMED);
    }

    @Test
    void notThisPersonTakesOneKeyAndCanBeTakenBack(FxRobot robot) {
        robot.push(KeyCode.X);
        assertThat(robot.lookup("#lead-offer").tryQuery()).isEmpty();
        assertThat(answers()).containsExactly(OfferAnswer.NOT_THIS_PERSON);
        robot.interact(() -> queue.dialogs().undo());
        assertThat(said(robot)).as("rings again").contains("Ask whether it is this person.");
        robot.push(KeyCode.Y);
        assertThat(answers()).last().isEqualTo(OfferAnswer.CONFIRMED);
    }

    @Test
    void nobodyElseRings(FxRobot robot) {
        LeadId omar = queue.floor().in(Wrote.by("Omar Reyes").phone("+13135550170")).id();
        robot.interact(() -> queue.model().open(omar.toString()));
        assertThat(said(robot)).contains("Omar Reyes");
        assertThat(robot.lookup("#lead-offer").tryQuery()).isEmpty();
    }
}
