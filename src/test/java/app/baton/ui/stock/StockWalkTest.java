package app.baton.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.intake.Feeds;
import app.baton.intake.Sheets;
import app.baton.intake.StockField;
import app.baton.intake.Table;
import app.baton.intake.Tables;
import app.baton.journal.Background;
import app.baton.ui.Frame;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Staff;
import app.baton.ui.kit.Theme;
import app.baton.vehicle.Hold;
import app.baton.vehicle.HoldRules;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sales manager takes a list in, people hold vehicles, and each sees what fits one. */
@ExtendWith(ApplicationExtension.class)
class StockWalkTest {

    private final Yard yard = Yard.empty();
    private @Nullable Stage window;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        window = stage;
        show(yard.screen());
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

    private Path list(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aListWithBadRowsIsShownFirstThenTakenInAndItsColumnsAreKnownTheNextTime(FxRobot robot) throws IOException {
        assertThat(yard.model().state().get()).isInstanceOf(PaneState.Empty.class);
        yard.dialogs().path = list("inventory.csv", Feeds.bytes(Feeds.HOMENET));
        robot.interact(() -> yard.model().openImport());
        robot.interact(() -> robot.lookup("#list-choose").queryButton().fire());
        assertThat(robot.lookup("#list-counts").queryAs(Label.class).getText())
                .isEqualTo("292 new, 0 changed, 0 as before, 15 rows that cannot be used.");
        assertThat(robot.lookup("#refused").queryTableView().getItems()).hasSize(15);
        assertThat(yard.demo().store.books.stock().offered()).as("nothing is changed before the button").isEmpty();
        robot.interact(() -> yard.model().importing().copyRefused());
        assertThat(yard.dialogs().copied.getFirst()).startsWith("line 101").contains("VIN");

        robot.interact(() -> robot.lookup("#list-save-as").queryAs(TextField.class).setText("Our feed"));
        robot.interact(() -> robot.lookup("#list-complete").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#list-take").queryButton().fire());
        assertThat(yard.model().rows()).hasSize(292);
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).startsWith("292 vehicles");
        assertThat(yard.desks().lists().names()).containsExactly("Our feed");

        robot.interact(() -> yard.model().openImport());
        robot.interact(() -> robot.lookup("#list-choose").queryButton().fire());
        assertThat(yard.model().importing().saveAs().get()).isEqualTo("Our feed");
        assertThat(robot.lookup("#list-take").queryButton().isDisabled()).as("the same list changes nothing").isTrue();
    }

    @Test
    void aWorkbookComesInAsTheSameListDoesAndOneStepTakesItBack(FxRobot robot) throws IOException {
        Table sample = Tables.read(Feeds.bytes(Feeds.HOMENET), Feeds.HOMENET, Background.Progress.unwatched());
        yard.dialogs().path = list("inventory.xlsx", Sheets.of(sample));
        robot.interact(() -> yard.model().openImport());
        robot.interact(() -> robot.lookup("#list-choose").queryButton().fire());
        assertThat(robot.lookup("#list-counts").queryAs(Label.class).getText())
                .startsWith("292 new, 0 changed, 0 as before, ");
        robot.interact(() -> robot.lookup("#list-take").queryButton().fire());
        assertThat(yard.model().rows()).hasSize(292);

        robot.interact(() -> yard.model().acts().undo());
        assertThat(yard.demo().store.books.stock().offered()).isEmpty();
        assertThat(yard.dialogs().toasts.getLast()).contains("inventory.xlsx is taken back");

        robot.interact(() -> yard.model().openImport());
        robot.interact(() -> robot.lookup("#list-choose").queryButton().fire());
        robot.interact(() -> robot.lookup("#list-take").queryButton().fire());
        robot.interact(() -> yard.select("T61125"));
        robot.interact(() -> yard.model().acts().sold(selected(yard)));
        robot.interact(() -> {
            yard.model().acts().undo();
            yard.model().acts().undo();
        });
        assertThat(yard.demo().store.books.stock().offered()).as("one undo after the other").isEmpty();
    }

    @Test
    void theManagerSetsTheRulesForHoldsAndAVehicleTellsWhatHappenedToIt(FxRobot robot) {
        Yard full = Yard.full();
        robot.interact(() -> show(full.screen()));
        robot.interact(() -> robot.lookup("#stock-hold-rules").queryButton().fire());
        assertThat(robot.lookup("#field-longest").queryAs(TextField.class).getText()).isEqualTo("48");
        robot.interact(() -> robot.lookup("#field-longest").queryAs(TextField.class).setText("soon"));
        robot.interact(() -> robot.lookup("#rules-keep").queryButton().fire());
        assertThat(full.model().holdRules().longest().error().get()).isNotEmpty();
        robot.interact(() -> {
            full.model().holdRules().longest().set("24");
            full.model().holdRules().managers().set("12");
        });
        robot.interact(() -> robot.lookup("#rules-keep").queryButton().fire());
        assertThat(full.model().holdRules().managers().error().get()).contains("24 or more");
        robot.interact(() -> full.model().holdRules().managers().set("72"));
        robot.interact(() -> robot.lookup("#rules-keep").queryButton().fire());
        assertThat(full.demo().store.books.stock().holdRules()).isEqualTo(new HoldRules(Duration.ofHours(24),
                Duration.ofHours(72), 3));

        robot.interact(() -> full.select("T61125"));
        robot.interact(() -> full.model().acts().begin(null));
        robot.interact(() -> full.model().acts().forWhom().set("Leonora Quist"));
        robot.interact(() -> full.model().acts().hold(selected(full), null));
        robot.interact(() -> full.model().acts().release(selected(full)));
        assertThat(robot.lookup("#unit-past .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Hold released", "Arrived").anyMatch(text -> text.startsWith("Held until"))
                .noneMatch(text -> text.contains("Leonora"));

        robot.interact(() -> full.model().acts().undo());
        robot.interact(() -> full.model().acts().undo());
        robot.interact(() -> full.model().acts().undo());
        assertThat(full.demo().store.books.stock().holdRules()).isEqualTo(HoldRules.usual());
        Yard ana = full.forUser(full.demo().store.ana);
        assertThat(ana.model().mayRule()).isFalse();
    }

    @Test
    void aColumnThatNobodyKnowsIsPointedOutByHand(FxRobot robot) throws IOException {
        byte[] odd = "Fahrgestell,Nr,Typ,Jahr,Make,Model\n1FTFW3L85TFB32734,T1,N,2026,Ford,F-150\n"
                .getBytes(StandardCharsets.UTF_8);
        yard.dialogs().path = list("odd.csv", odd);
        robot.interact(() -> yard.model().openImport());
        robot.interact(() -> robot.lookup("#list-choose").queryButton().fire());
        assertThat(yard.model().importing().preview().get()).isNull();
        robot.interact(() -> {
            yard.model().importing().map(StockField.VIN, 0);
            yard.model().importing().map(StockField.STOCK, 1);
            yard.model().importing().map(StockField.YEAR, 3);
        });
        assertThat(Objects.requireNonNull(yard.model().importing().preview().get()).report().added()).hasSize(1);
    }

    @Test
    void aVehicleIsHeldWithAnEndLetGoAndHeldAgainByUndo(FxRobot robot) {
        Yard full = Yard.full();
        Yard ana = full.forUser(full.demo().store.ana);
        robot.interact(() -> show(ana.screen()));
        robot.interact(() -> ana.select("T61125"));
        assertThat(robot.lookup("#unit-name").queryAs(Label.class).getText()).isEqualTo("2026 Ford F-150 XLT");
        assertThat(Objects.requireNonNull(ana.model().detail().get()).fits())
                .anyMatch(fit -> fit.program().id().equals(new ProgramId("26-1101")));
        robot.interact(() -> robot.lookup("#hold-begin").queryButton().fire());
        robot.interact(() -> robot.lookup("#field-reason").queryAs(TextField.class).setText("x".repeat(1001)));
        assertThat(robot.lookup("#count-reason").queryAs(Label.class).getText()).isEqualTo("1001 / 1000");
        assertThat(robot.lookup("#error-reason").queryAs(Label.class).getText()).contains("1,001 characters").contains("1,000");
        robot.interact(() -> robot.lookup("#field-reason").queryAs(TextField.class).setText("Comes at five"));
        assertThat(robot.lookup("#count-reason").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#hold-send").queryButton().fire());
        assertThat(ana.model().acts().forWhom().error().get()).isNotEmpty();
        robot.interact(() -> robot.lookup("#field-forWhom").queryAs(TextField.class).setText("Leonora Quist"));
        robot.interact(() -> robot.lookup("#hold-send").queryButton().fire());
        assertThat(hold(ana)).isNotNull().satisfies(hold -> assertThat(hold.byName()).isEqualTo(full.demo().store.ana.name()));

        robot.interact(() -> ana.model().acts().release(Objects.requireNonNull(ana.model().selected().get()).unit()));
        assertThat(hold(ana)).isNull();
        robot.interact(() -> ana.dialogs().undo());
        assertThat(hold(ana)).isNotNull();
    }

    @Test
    void filtersNarrowByWordsShowAndProgramAndTheFloorSeesNoDealerMoney(FxRobot robot) {
        Yard full = Yard.full();
        Yard ana = full.forUser(full.demo().store.ana);
        robot.interact(() -> ana.model().change(filter -> filter.saying("f-150 xlt")));
        assertThat(ana.model().rows()).isNotEmpty().allMatch(row -> row.unit().name().contains("F-150 XLT"));
        robot.interact(() -> ana.model().change(filter -> StockFilter.ALL.showing(StockFilter.Show.IN_TRANSIT)));
        assertThat(ana.model().rows()).isNotEmpty().allMatch(row -> row.unit().state() == StockState.IN_TRANSIT);
        robot.interact(() -> ana.model().open("fits:26-1104"));
        assertThat(ana.model().rows()).as("the twelve listed VINs, as far as they are here").isNotEmpty()
                .hasSizeLessThanOrEqualTo(12);
        robot.interact(() -> ana.select("T61171"));
        assertThat(Objects.requireNonNull(ana.model().detail().get()).fits())
                .noneMatch(fit -> fit.program().id().equals(new ProgramId("26-1106")));
        Yard sam = full.forUser(full.demo().store.sam);
        robot.interact(() -> sam.select("T61171"));
        assertThat(Objects.requireNonNull(sam.model().detail().get()).fits())
                .anyMatch(fit -> fit.program().id().equals(new ProgramId("26-1106")));
    }

    @Test
    void whatWasSoldByMistakeIsTakenBack(FxRobot robot) {
        Yard full = Yard.full();
        robot.interact(() -> full.select("T61125"));
        robot.interact(() -> full.model().acts().sold(Objects.requireNonNull(full.model().selected().get()).unit()));
        assertThat(full.model().rows()).noneMatch(row -> row.unit().stock().equals("T61125"));
        robot.interact(() -> full.dialogs().undo());
        assertThat(full.model().rows()).anyMatch(row -> row.unit().stock().equals("T61125"));
    }

    @Test
    void oneUndoFollowsAnotherAndBringsTheHoldBackToo(FxRobot robot) {
        Yard full = Yard.full();
        robot.interact(() -> show(full.screen()));
        robot.interact(() -> {
            full.select("T61125");
            full.model().acts().begin(null);
            full.model().acts().forWhom().set("Leonora Quist");
            full.model().acts().hold(selected(full), null);
        });
        assertThat(robot.lookup("#hold-left").queryAs(Label.class).getText()).endsWith(" left");
        robot.interact(() -> full.model().acts().sold(selected(full)));
        assertThat(hold(full)).isNull();
        robot.interact(() -> full.model().acts().undo());
        assertThat(Objects.requireNonNull(hold(full)).forWhom()).isEqualTo("Leonora Quist");
        robot.interact(() -> full.model().acts().undo());
        assertThat(hold(full)).isNull();
        robot.interact(() -> full.model().acts().undo());
        assertThat(full.dialogs().toasts.getLast()).startsWith("There is nothing");
    }

    @Test
    void whatWasSoldEarlierIsFoundAndBroughtBack(FxRobot robot) {
        Yard full = Yard.full();
        robot.interact(() -> show(full.screen()));
        robot.interact(() -> {
            full.select("T61125");
            full.model().acts().sold(selected(full));
            full.model().change(filter -> StockFilter.ALL.showing(StockFilter.Show.LEFT));
        });
        assertThat(full.model().rows()).extracting(row -> row.unit().stock()).containsExactly("T61125");
        robot.interact(() -> robot.lookup("#unit-back").queryButton().fire());
        assertThat(full.model().rows()).isEmpty();
        assertThat(full.demo().store.books.stock().findByStock("T61125").orElseThrow().state()).isEqualTo(StockState.IN_STOCK);
    }

    @Test
    void theListOfFieldActionsIsTypedAndNumbersThatAreNotHereAreTold(FxRobot robot) {
        Yard full = Yard.full();
        Yard frank = full.forUser(full.demo().store.frank);
        robot.interact(() -> show(frank.screen()));
        robot.interact(() -> frank.model().openFieldActions());
        assertThat(robot.lookup("#field-make").queryAs(TextField.class).getText()).isEqualTo("Ford");
        robot.interact(() -> frank.model().fieldActions().asOf().set("12/24/2030"));
        robot.interact(() -> robot.lookup("#actions-keep").queryButton().fire());
        assertThat(frank.model().fieldActions().asOf().error().get()).contains("lies ahead");
        robot.interact(() -> {
            frank.model().fieldActions().begin(frank.model().rows());
            frank.model().fieldActions().numbers().set("T61222, T61276\nX1");
        });
        robot.interact(() -> robot.lookup("#actions-keep").queryButton().fire());
        assertThat(frank.dialogs().said.getLast()).contains("2 were found").endsWith("X1.");
        robot.interact(() -> frank.model().change(filter -> filter.showing(StockFilter.Show.FIELD_ACTION)));
        assertThat(frank.model().rows()).extracting(row -> row.unit().stock()).containsExactlyInAnyOrder("T61222", "T61276");
    }

    @Test
    void aDealIsStructuredWithTheSelectedVehicleByThoseWhoStructureDeals(FxRobot robot) {
        Yard ana = Yard.full().forUser(Staff.ANA.asUser());
        StockScreen screen = ana.screen();
        robot.interact(() -> show(screen));
        robot.interact(() -> ana.select("T61125"));
        robot.interact(() -> robot.lookup("#unit-deal").queryButton().fire());
        assertThat(ana.navigator().opened).containsExactly("deals/T61125");
        assertThat(screen.commands()).anyMatch(command -> command.id().equals("stock-deal") && command.possible().getAsBoolean());
        Yard mia = ana.forUser(ana.demo().store.mia);
        StockScreen hers = mia.screen();
        robot.interact(() -> show(hers));
        robot.interact(() -> mia.select("T61125"));
        assertThat(robot.lookup("#unit-deal").tryQuery()).as("marketing structures no deals").isEmpty();
        assertThat(hers.commands()).noneMatch(command -> command.id().equals("stock-deal") && command.possible().getAsBoolean());
    }

    @Test
    void ageAndProgramNarrowThroughTheBarAndClearShowsAll(FxRobot robot) {
        Yard full = Yard.full();
        robot.interact(() -> show(full.screen()));
        ComboBox<Integer> days = robot.lookup("#filter-days").queryComboBox();
        robot.interact(() -> days.setValue(90));
        assertThat(full.model().rows()).isNotEmpty().allMatch(row -> row.days().orElse(0) >= 90);
        ComboBox<ProgramId> program = robot.lookup("#filter-program").queryComboBox();
        robot.interact(() -> program.setValue(new ProgramId("26-1101")));
        assertThat(full.model().rows()).isNotEmpty().allMatch(row -> row.fits().fit() > 0 && row.days().orElse(0) >= 90);
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).startsWith("26-1101 fits");
        robot.interact(() -> robot.lookup("#filter-clear").queryButton().fire());
        assertThat(full.model().rows()).hasSize(292);
        assertThat(days.getValue()).isZero();
        assertThat(program.getValue()).isNull();
    }

    @Test
    void whoeverChangesTheStockAtADeskThatMayNotTellItIsToldAndShownTheWay(FxRobot robot) {
        Yard full = Yard.full();
        assertThat(full.model().untold().get()).isEmpty();
        Yard sam = full.untold(full.demo().store.sam, true);
        robot.interact(() -> show(sam.screen()));
        assertThat(robot.lookup("#stock-untold").query().isVisible()).isTrue();
        assertThat(sam.model().untold().get()).startsWith("What you change here stays on this desk").contains("Allow...");

        Yard ana = full.untold(full.demo().store.ana, true);
        assertThat(ana.model().untold().get()).as("she changes nothing but holds, which are told").isEmpty();
        assertThat(full.untold(full.demo().store.ana, false).model().untold().get()).startsWith("Holds that you place");
        robot.interact(() -> show(ana.screen()));
        assertThat(robot.lookup("#stock-untold").query().isVisible()).isFalse();
        assertThat(robot.lookup("#stock-open-desks").tryQuery()).as("not hers to open").isEmpty();

        Yard grace = full.untold(Staff.GRACE.asUser(), true);
        robot.interact(() -> show(grace.screen()));
        robot.interact(() -> robot.lookup("#stock-open-desks").queryButton().fire());
        assertThat(grace.navigator().opened).containsExactly("admin/desks");
    }

    @Test
    void whatIsKnownOfAPastIsSaidChangesWhatFitsAndIsTakenBack(FxRobot robot) {
        Yard full = Yard.full();
        StockScreen screen = full.screen();
        robot.interact(() -> show(screen));
        robot.interact(() -> full.select("T61125"));
        Past before = selected(full).past();
        robot.interact(() -> screen.commands().stream().filter(it -> it.id().equals("stock-known")).findFirst().orElseThrow()
                .run().run());
        robot.interrupt();
        Node answer = robot.lookup("#field-DEMONSTRATOR").query();
        assertThat(answer.localToScene(0, 0).getY()).as("scrolled to").isBetween(0.0, 700.0);
        robot.interact(() -> {
            robot.lookup("#field-DEMONSTRATOR").<@Nullable Boolean>queryComboBox().setValue(true);
            robot.lookup("#field-inService").queryAs(TextField.class).setText("12/24/2030");
        });
        robot.interact(() -> robot.lookup("#known-send").queryButton().fire());
        assertThat(full.model().known().inService().error().get()).contains("lies ahead");
        assertThat(past(full)).isEqualTo(before);
        robot.interact(() -> robot.lookup("#field-inService").queryAs(TextField.class).setText("10/1/2026"));
        robot.interact(() -> robot.lookup("#known-send").queryButton().fire());
        assertThat(past(full)).isEqualTo(new Past(true, null, LocalDate.of(2026, 10, 1), null, null, before.fieldAction()));
        assertThat(robot.lookup("#known-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Demonstrator: yes", "In service since: Oct 1, 2026");
        assertThat(robot.lookup("#unit-past .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("More was learned of its past");
        robot.interact(() -> full.model().acts().undo());
        assertThat(past(full)).isEqualTo(before);

        Yard ana = full.forUser(full.demo().store.ana);
        robot.interact(() -> show(ana.screen()));
        robot.interact(() -> ana.select("T61125"));
        assertThat(robot.lookup("#known-begin").tryQuery()).as("she reads it").isEmpty();
    }

    private static Past past(Yard yard) {
        return yard.demo().store.books.stock().findByStock("T61125").orElseThrow().past();
    }

    private static StockUnit selected(Yard yard) {
        return Objects.requireNonNull(yard.model().selected().get()).unit();
    }

    private static @Nullable Hold hold(Yard yard) {
        return yard.demo().store.books.stock().findByStock("T61125").orElseThrow().hold();
    }
}
