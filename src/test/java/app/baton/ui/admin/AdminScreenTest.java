package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.OpeningDays;
import app.baton.exchange.Joining;
import app.baton.people.Person;
import app.baton.people.Role;
import app.baton.ui.kit.Staff;
import app.baton.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AdminScreenTest {

    private final AdminHouse house;
    private final Joining.Request request;
    private @Nullable AdminScreen screen;

    AdminScreenTest() throws IOException {
        house = new AdminHouse(Files.createTempDirectory("baton-admin"));
        request = house.ask("Marketing office", Role.MARKETING);
    }

    @Start
    void start(Stage stage) {
        AdminScreen shown = house.screen(house.grace);
        shown.shown();
        screen = shown;
        Scene scene = new Scene((Parent) shown.node(), 1190, 720);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aManagerAddsAPersonLetsADeskInAndReadsTheFingerprint(FxRobot robot) {
        robot.clickOn("#add-person").clickOn("#field-name").write("Zoe Adler");
        robot.clickOn("#save-person");
        assertThat(words(robot, "#error-roles")).contains("at least one role");
        robot.clickOn("#check-marketing").clickOn("#save-person");
        robot.interrupt();
        assertThat(house.books().people().byLogin("zoe")).map(Person::roles).hasValueSatisfying(roles ->
                assertThat(roles).containsExactly(Role.MARKETING));

        assertThat(words(robot, "#part-desks")).isEqualTo("Desks (1 asking)");
        robot.clickOn("#part-desks").clickOn("#let-in-0").clickOn("#field-fingerprint")
                .write(request.fingerprint().groups()).type(KeyCode.ENTER);
        assertThat(house.root().orElseThrow().desk(request.desk())).isPresent();
        assertThat(words(robot, "#part-desks")).isEqualTo("Desks");

        robot.clickOn("#part-share").clickOn("#copy-fingerprint");
        assertThat(house.dialogs.copied).containsExactly(words(robot, "#dealership-fingerprint"));
    }

    @Test
    void aManagerTakesOverTheKeyOfADeskThatAsks(FxRobot robot) {
        robot.clickOn("#part-desks");
        house.askForKey("Finance office", false);
        robot.interact(Objects.requireNonNull(screen)::shown);
        assertThat(words(robot, "#part-desks")).isEqualTo("Desks (2 asking)");
        robot.clickOn("#take-over-1");
        assertThat(house.dialogs.asked.getLast().title()).isEqualTo("Take over the key of Finance office?");
        assertThat(house.dialogs.toasts).contains("The key of Finance office is listed.");
        assertThat(house.renewals).isEmpty();
        assertThat(words(robot, "#part-desks")).isEqualTo("Desks (1 asking)");
        assertThat(robot.lookup("#take-over-1").tryQuery()).isEmpty();
    }

    @Test
    void openingHoursAreTypedAsPeopleSayThemAndWhatCannotBeReadIsSaidBesideTheField(FxRobot robot) {
        robot.clickOn("#part-opening");
        assertThat(typed(robot, "#field-hours-1")).isEqualTo("9:00 AM to 7:00 PM");
        robot.interact(() -> {
            type(robot, "#field-hours-1", "8:30 - 6");
            type(robot, "#field-hours-6", "noon");
            type(robot, "#field-closed", "Nov 26, 2026\n12/25/2026");
            type(robot, "#field-readBy", "7 am");
            robot.lookup("#save-opening").queryButton().fire();
        });
        assertThat(words(robot, "#error-hours-6")).contains("noon", "9 to 7");
        assertThat(words(robot, "#error-readBy")).contains("before it is issued");
        assertThat(house.store.briefs.openingDays().closed()).isEmpty();

        robot.interact(() -> {
            type(robot, "#field-hours-6", "");
            type(robot, "#field-readBy", "9:15");
            robot.lookup("#save-opening").queryButton().fire();
        });
        OpeningDays kept = house.store.briefs.openingDays();
        assertThat(kept.hours().get(DayOfWeek.MONDAY)).hasToString("08:30-18:00");
        assertThat(kept.days()).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).hasSize(5);
        assertThat(kept.closed()).containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25));
        assertThat(kept.readBy()).isEqualTo("09:15");
        assertThat(house.dialogs.toasts).contains("The opening hours are kept.");
    }

    @Test
    void othersThanManagersAndAdministratorsDoNotSeeTheScreen() {
        assertThat(AdminScreen.visibleFor(house.grace)).isTrue();
        assertThat(AdminScreen.visibleFor(house.victor)).isTrue();
        assertThat(AdminScreen.visibleFor(Staff.MIA.asUser())).isFalse();
        assertThat(AdminScreen.visibleFor(Staff.ANA.asUser())).isFalse();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.lookup(id).queryAs(TextInputControl.class).setText(text);
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
