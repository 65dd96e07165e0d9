package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.people.Person;
import app.baton.people.Role;
import app.baton.people.WaitingRoles;
import app.baton.ui.kit.ErrorDoor;
import app.baton.ui.kit.FakeGate;
import app.baton.ui.kit.FxBackground;
import app.baton.ui.kit.GalleryScreen;
import app.baton.ui.kit.Staff;
import app.baton.ui.kit.TextQuestion;
import app.baton.ui.kit.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Through the window by mouse and keys, as somebody at a showroom desk would go. */
@ExtendWith(ApplicationExtension.class)
class ShellWalkTest {

    private ShellHouse house = new ShellHouse();
    @SuppressWarnings("NullAway.Init")
    private MainWindow window;
    @SuppressWarnings("NullAway.Init")
    private Shell shell;
    @SuppressWarnings("NullAway.Init")
    private FxBackground background;

    @Start
    void start(Stage stage) {
        house = new ShellHouse();
        window = house.window(stage);
        ErrorDoor door = new ErrorDoor(house.clock, "0.1.0", Platform::runLater, problem -> window.front().problem(problem),
                report -> window.front().defect(report));
        background = new FxBackground(Platform::runLater, door, house.texts, Duration.ZERO);
        shell = house.shell(window, background);
        stage.setX(0);
        stage.setY(0);
        shell.start();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> shell.stop());
    }

    @Test
    void everyNameAndTitleIsReadWholeAndAnotherHomeIsOneClickAway(FxRobot robot) {
        await("the faces are there", () -> robot.lookup("#face-ana").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        for (Person person : house.gate.people) {
            List<String> cut = robot.lookup("#face-" + person.login()).lookup(Label.class::isInstance).queryAllAs(Label.class)
                    .stream().filter(Label::isTextTruncated).map(Label::getText).toList();
            assertThat(cut).as("cut on the tile of " + person.name()).isEmpty();
        }
        robot.clickOn("#another-home");
        assertThat(house.left).isEqualTo(1);
    }

    @Test
    void aRoleThatNobodyHereMayGiveCountsByTheRecoveryKey(FxRobot robot) {
        house.waiting = Optional.of(new WaitingRoles.Wait(List.of(Role.SALES_MANAGER), List.of()));
        enter(robot, Staff.ANA);
        await("the role is spoken of", () -> robot.lookup("#status-roles").tryQuery().filter(Node::isVisible).isPresent());
        robot.clickOn("#status-roles");
        await("the way to the key is offered", () -> robot.lookup("#type-key").tryQuery().isPresent());
        // the popover still moves into its place
        robot.interact(() -> robot.lookup("#type-key").queryButton().fire());
        await("the key is asked for", () -> robot.lookup("#field-code").tryQuery().isPresent());

        robot.clickOn("#field-code").write("7KQ2").push(KeyCode.ENTER);
        await("the wrong key is said", () -> text(robot, "#error-code").contains("not a recovery key"));
        assertThat(house.gate.raised).isEmpty();
        robot.clickOn("#field-code").push(KeyCode.CONTROL, KeyCode.A).write(FakeGate.RECOVERY_KEY).push(KeyCode.ENTER);
        await("the role counts", () -> house.gate.raised.contains(Staff.ANA.id()));
    }

    @Test
    void aPasswordIsChangedAgainstTheOldOne(FxRobot robot) {
        await("the faces are there", () -> robot.lookup("#face-ana").tryQuery().isPresent());
        robot.clickOn("#face-ana").write("1234").push(KeyCode.ENTER);
        await("ana is in", () -> shell.user().equals(Optional.of(Staff.ANA.asUser())));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await("the palette is open", () -> robot.lookup("#palette-field").tryQuery().isPresent());
        robot.write("change my password");
        await("the command is found", () -> robot.lookup("#palette-password").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        await("the old one is asked for", () -> robot.lookup("#field-old-password").tryQuery().isPresent());
        robot.clickOn("#field-old-password").write("guess");
        robot.clickOn("#field-password").write("a truck a day");
        robot.clickOn("#field-password-again").write("a truck a day").push(KeyCode.ENTER);
        await("the refusal is said", () -> text(robot, "#error-old-password").contains("not the password"));
        robot.clickOn("#field-old-password").push(KeyCode.CONTROL, KeyCode.A).write(FakeGate.PASSWORD).push(KeyCode.ENTER);
        await("it is changed", () -> "a truck a day".equals(house.gate.changed.get(Staff.ANA.id())));
    }

    @Test
    void aPasswordOpensTheStoreAndNothingElseDoes(FxRobot robot) {
        house.gate.open = false;
        robot.interact(() -> shell.start());
        assertThat(robot.lookup("#face-ana").tryQuery()).isEmpty();

        robot.clickOn("#field-login").write("grace").push(KeyCode.ENTER);
        await("the missing password is said", () -> text(robot, "#error-password").contains("Type your password."));

        robot.clickOn("#field-password").write("guess").push(KeyCode.ENTER);
        await("the refusal is said", () -> text(robot, "#password-wrong").contains("Login or password is wrong."));
        assertThat(((TextInputControl) node(robot, "#field-password")).getText()).isEmpty();

        robot.clickOn("#field-password").write(FakeGate.PASSWORD).push(KeyCode.ENTER);
        await("grace is in", () -> shell.user().equals(Optional.of(Staff.GRACE.asUser())));
    }

    @Test
    void aPinTypedOnTheKeyboardResumesAndAWrongOneIsExplained(FxRobot robot) {
        await("the faces are there", () -> robot.lookup("#face-ana").tryQuery().isPresent());
        robot.clickOn("#face-ana");
        await("the pad is there", () -> robot.lookup("#pin-pad").tryQuery().isPresent());

        robot.write("9999").push(KeyCode.ENTER);
        await("the tries are told", () -> text(robot, "#pin-wrong").contains("4 tries are left"));

        robot.write("12");
        robot.clickOn("#pin-3").clickOn("#pin-4").clickOn("#pin-send");
        await("ana is in", () -> shell.user().equals(Optional.of(Staff.ANA.asUser())));
    }

    @Test
    void inADemoAFaceIsEnoughAndTypingFindsIt(FxRobot robot) {
        house.gate.oneClick = true;
        await("the faces are there", () -> robot.lookup("#face-ana").tryQuery().isPresent());
        robot.clickOn("#face-filter").write("mia").push(KeyCode.ENTER);

        await("mia is in", () -> shell.user().equals(Optional.of(Staff.MIA.asUser())));
    }

    @Test
    void keysLeadFromScreenToScreenAndOnlyToThoseOfTheRole(FxRobot robot) {
        enter(robot, Staff.ANA);
        await("today is in front", () -> screen("Ana Morales today").shown == 1);
        assertThat(robot.lookup("#rail-people").tryQuery()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("campaigns is in front", () -> house.screens.containsKey("Ana Morales campaigns"));
        assertThat(screen("Ana Morales today").hidden).isEqualTo(1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(house.screens).doesNotContainKey("Ana Morales people");

        robot.clickOn("#rail-today");
        await("today is back", () -> screen("Ana Morales today").shown == 2);
    }

    @Test
    void aPlainLetterIsTypedInAFieldAndIsAKeyElsewhere(FxRobot robot) {
        enter(robot, Staff.ANA);
        await("today is in front", () -> house.screens.containsKey("Ana Morales today"));
        CountDownLatch published = new CountDownLatch(1);
        screen("Ana Morales today").onCommand = () -> {
            node(robot, "#field-name").requestFocus();
            published.countDown();
        };

        robot.clickOn("#field-name").write("p");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(published.getCount()).isEqualTo(1);
        assertThat(screen("Ana Morales today").name.get()).isEqualTo("p");

        robot.interact(() -> node(robot, "#gallery-table").requestFocus());
        robot.push(KeyCode.P);
        await("the command ran", () -> published.getCount() == 0);
        // as a keyboard does, and a robot does not: the letter comes once more, as text, to whoever has the cursor by then
        robot.interact(() -> Event.fireEvent(node(robot, "#field-name"),
                new KeyEvent(KeyEvent.KEY_TYPED, "p", "", KeyCode.UNDEFINED, false, false, false, false)));
        assertThat(screen("Ana Morales today").name.get()).as("the key is not typed where it leads").isEqualTo("p");
        robot.push(KeyCode.END).write("q");
        assertThat(screen("Ana Morales today").name.get()).as("the next one is").isEqualTo("pq");
    }

    @Test
    void thePaletteFindsAScreenAThingAndAnActionByKeysAlone(FxRobot robot) {
        enter(robot, Staff.ANA);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await("the palette is open", () -> robot.lookup("#palette-field").tryQuery().isPresent());
        robot.write("camp").push(KeyCode.ENTER);
        await("campaigns is in front", () -> house.screens.containsKey("Ana Morales campaigns"));
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("truck");
        await("the campaign is found", () -> robot.lookup("#palette-campaigns-truck-event").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        await("the campaign is open", () -> screen("Ana Morales campaigns").opened.equals("truck-event"));

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("light and dark").push(KeyCode.ENTER);
        await("it is dark", () -> window.theme().get() == Theme.DARK);
        assertThat(house.preferences.find("theme")).contains("dark");

        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        await("the palette is closed", () -> robot.lookup("#palette").tryQuery().isEmpty());
    }

    @Test
    void lockingHidesEverythingAtOnceAndSwitchingKeepsEachOnesWork(FxRobot robot) {
        enter(robot, Staff.ANA);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("campaigns is in front", () -> house.screens.containsKey("Ana Morales campaigns"));
        robot.clickOn("#field-name").write("half a sentence");

        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the window is locked", () -> shell.user().isEmpty());
        assertThat(robot.lookup("#session").tryQuery()).isEmpty();
        assertThat(window.stage().getTitle()).isEqualTo("Baton");
        await("ana is asked for her PIN", () -> text(robot, "#pin-name").equals("Ana Morales"));

        robot.push(KeyCode.ESCAPE);
        house.gate.pins.put(Staff.BEN.id(), "5678");
        robot.interact(() -> shell.start());
        enter(robot, Staff.BEN);
        await("ben sees his own screen", () -> screen("Ben Whitaker today").shown == 1);

        robot.push(KeyCode.CONTROL, KeyCode.U);
        await("the window is locked", () -> shell.user().isEmpty());
        enter(robot, Staff.ANA);
        await("ana is back", () -> screen("Ana Morales campaigns").shown == 2);
        assertThat(((TextField) node(robot, "#field-name")).getText()).isEqualTo("half a sentence");
        assertThat(text(robot, "#screen-title")).isEqualTo("Gallery");
    }

    @Test
    void theLockHidesADialogWithItsHalfWrittenTextWhileOtherKeysAwaitItsAnswer(FxRobot robot) {
        enter(robot, Staff.ANA);
        robot.interact(() -> window.front().ask(new TextQuestion("Why?", "Reason", "", "Return", text -> ""), answer -> { }));
        robot.write("half a");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.U);
        assertThat(house.screens).doesNotContainKey("Ana Morales campaigns");
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
        assertThat(shell.user()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#dialog").tryQuery()).isEmpty();
        enter(robot, Staff.ANA);
        robot.push(KeyCode.END).write(" reason");
        assertThat(((TextField) node(robot, "#field-answer")).getText()).isEqualTo("half a reason");
        robot.push(KeyCode.ESCAPE);
        await("the dialog is closed", () -> robot.lookup("#dialog").tryQuery().isEmpty());
    }

    @Test
    void signingOutAsksWhenWorkWouldBeLostAndStartsAnewAfterwards(FxRobot robot) {
        enter(robot, Staff.ANA);
        GalleryScreen before = screen("Ana Morales today");
        before.unsaved = Optional.of("The campaign is not saved.");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await("the question is asked", () -> robot.lookup("#dialog-yes").tryQuery().isPresent());
        robot.clickOn("#dialog-no");
        assertThat(shell.user()).isPresent();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.clickOn("#dialog-yes");
        await("ana is out", () -> shell.user().isEmpty());
        enter(robot, Staff.ANA);
        assertThat(screen("Ana Morales today")).isNotSameAs(before);
    }

    @Test
    void longWorkShowsItsProgressAndCanBeStopped(FxRobot robot) throws InterruptedException {
        enter(robot, Staff.ANA);
        CountDownLatch stopped = new CountDownLatch(1);
        robot.interact(() -> background.run("Importing", progress -> {
            progress.at(1204, 5000);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return "stopped";
        }, done -> { }, problem -> { }));

        await("the progress is told", () -> text(robot, "#task-words").equals("Importing: 1,204 of 5,000"));
        robot.clickOn("#task-cancel");
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        await("the bar is empty", () -> robot.lookup("#task").tryQuery().isEmpty());
    }

    @Test
    void aDefectIsShownOnceWithACodeAndDetailsToCopy(FxRobot robot) {
        enter(robot, Staff.ANA);
        robot.interact(() -> background.run("work", progress -> {
            throw new IllegalStateException("broken");
        }, done -> { }, problem -> window.front().problem(problem)));

        await("the code is told", () -> text(robot, "#defect-sentence").matches("(?s).*error [0-9A-Z]{4}:[0-9A-Z]{4}\\).*"));
        robot.clickOn("#defect-copy");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("Baton 0.1.0", "IllegalStateException: broken");

        robot.clickOn("#dialog-yes");
        await("the dialog is closed", () -> robot.lookup("#dialog").tryQuery().isEmpty());
    }

    @Test
    void theStatusLineExplainsItselfAndRefusedDocumentsCanBeDismissed(FxRobot robot) {
        enter(robot, Staff.ANA);
        await("the status is read", () -> text(robot, "#status-share").equals("share reachable, 40 seconds ago"));
        robot.clickOn("#status-aside");
        await("the reason is told", () -> robot.lookup("#dismiss").tryQuery().isPresent());
        robot.clickOn("#dismiss");
        await("nothing is left", () -> house.refused.isEmpty());
        await("the count is gone", () -> !node(robot, "#status-aside").isVisible());

        robot.clickOn("#status-share");
        await("the share is explained", () -> robot.lookup("#sync-now").tryQuery().isPresent());
        robot.clickOn("#sync-now");
        await("the share was looked at", () -> house.syncs == 1);
    }

    @Test
    void aPersonSetsHisPinTypedTwice(FxRobot robot) {
        enter(robot, Staff.BEN);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("pin").push(KeyCode.ENTER);
        await("the dialog is open", () -> robot.lookup("#field-pin").tryQuery().isPresent());
        robot.clickOn("#field-pin").write("2468");
        robot.clickOn("#field-pin-again").write("2469").push(KeyCode.ENTER);
        await("the difference is told", () -> text(robot, "#error-pin-again").contains("differ"));
        robot.push(KeyCode.BACK_SPACE).write("8").push(KeyCode.ENTER);

        await("the PIN is set", () -> "2468".equals(house.gate.pins.get(Staff.BEN.id())));
        await("the dialog is closed", () -> robot.lookup("#field-pin").tryQuery().isEmpty());
    }

    @Test
    void anIdleWindowLocksItself(FxRobot robot) {
        enter(robot, Staff.ANA);
        house.lockAfter = Duration.ofMillis(50);
        robot.push(KeyCode.SHIFT);

        await("the window is locked", () -> shell.user().isEmpty());
    }

    /** The shortest way in; the ways themselves have tests of their own. */
    private void enter(FxRobot robot, Person person) {
        robot.interact(() -> house.gate.oneClick = true);
        String face = "#face-" + person.login();
        await("the faces are there", () -> robot.lookup(face).tryQuery().isPresent());
        robot.interact(() -> ((javafx.scene.control.Button) node(robot, face)).fire());
        await(person.name() + " is in", () -> robot.lookup("#session").tryQuery().isPresent());
        robot.interact(() -> house.gate.oneClick = false);
    }

    private GalleryScreen screen(String name) {
        return Objects.requireNonNull(house.screens.get(name), name);
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    private static void await(String what, BooleanSupplier seen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, seen::getAsBoolean);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("not seen in ten seconds: " + what, late);
        }
    }
}
