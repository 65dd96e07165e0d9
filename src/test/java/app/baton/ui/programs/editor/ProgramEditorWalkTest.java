package app.baton.ui.programs.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.Fact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RateRow;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.ui.kit.Theme;
import app.baton.ui.programs.editor.GroupNode.Needs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A new rate program with tiers and a condition in a group of its own, typed from the first field to the last. */
@ExtendWith(ApplicationExtension.class)
class ProgramEditorWalkTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));

    private final ProgramEditorViewModel model = new ProgramEditorViewModel(TEXTS, LocalDate.of(2026, 11, 23));
    private @Nullable ProgramEditorView view;

    @Start
    void start(Stage stage) {
        Program blank = Bulletin.program(1103).as(new ProgramRef(new ProgramId("26-1131"), 1));
        model.open(blank, Bulletin.sheet().rulebooks(), Bulletin.sheet().programs());
        ProgramEditorView shown = new ProgramEditorView(model, TEXTS);
        view = shown;
        Scene scene = new Scene(new StackPane(shown.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        shown.focusFirst();
    }

    private static <T extends Node> T at(FxRobot robot, String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    private static void type(FxRobot robot, TextInputControl field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text, 0);
    }

    private Program program() {
        return model.program().orElseThrow(() -> new AssertionError(model.problems().toString()));
    }

    @Test
    void aTieredRateIsTypedCellByCell(FxRobot robot) {
        type(robot, at(robot, "#field-name", TextField.class), "Built for 48");
        List<TextField> terms = List.copyOf(robot.lookup("#field-months").queryAllAs(TextField.class));
        type(robot, terms.getFirst(), "37-48");
        TextField rate = robot.lookup("#field-apr").queryAllAs(TextField.class).iterator().next();
        type(robot, rate, "2.4");
        robot.interact(() -> at(robot, "#add-tier", Button.class).fire());
        Set<TextField> tiers = robot.lookup("#field-tier").queryAllAs(TextField.class);
        robot.interact(() -> List.copyOf(tiers).getLast().setText("T4"));
        assertThat(model.program()).as("a tier without a single rate says nothing yet").isPresent();
        Set<TextField> rates = robot.lookup("#field-apr").queryAllAs(TextField.class);
        type(robot, List.copyOf(rates).getLast(), "seven");
        assertThat(model.program()).as("no rate").isEmpty();
        assertThat(model.problems()).anyMatch(problem -> problem.sentence().contains("seven"));
        type(robot, List.copyOf(rates).getLast(), "7.9");

        assertThat(program().name()).isEqualTo("Built for 48");
        List<RateRow> rows = ((Benefit.RateTiers) program().benefits().getFirst().benefit()).rows();
        assertThat(rows).anyMatch(row -> row.tier().equals(new Tier("T4")) && row.apr().wire().startsWith("7.9"));
        assertThat(rows.getFirst().apr().wire()).startsWith("2.4");
        assertThat(Objects.requireNonNull(model.preview().get()).what()).as("read while typing").contains("2.4%");
    }

    @Test
    void aConditionIsNestedMovedAndTakenAwayByKeys(FxRobot robot) {
        int before = program().eligibility().leaves().size();
        ConditionInput condition = model.form.eligibility;
        GroupNode[] inner = new GroupNode[1];
        robot.interact(() -> {
            inner[0] = condition.addGroup(null, Needs.ANY);
            condition.add(inner[0], FactKind.ASKED_FOR);
        });
        List<MenuButton> adders = List.copyOf(robot.lookup("#add-question").queryAllAs(MenuButton.class));
        assertThat(adders).as("one for the whole and one for the group in it").hasSizeGreaterThan(1);
        MenuButton ofGroup = adders.get(adders.size() - 2);
        robot.interact(() -> item(ofGroup, "Military or first responder").fire());
        assertThat(model.problems()).as("nobody is named yet").isNotEmpty();
        robot.interact(() -> {
            FactNode card = (FactNode) inner[0].cards().getLast();
            assertThat(card.fact().chosen().get()).isEqualTo(FactKind.SERVES);
            robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                    .filter(box -> box.getText().toLowerCase(java.util.Locale.US).contains("active")
                            && box.getParent().isVisible()).findFirst().orElseThrow().setSelected(true);
        });
        assertThat(nested(program())).isTrue();
        assertThat(program().eligibility().leaves()).hasSize(before + 2);

        Node card = robot.lookup(".b-condition-card").queryAll().stream()
                .filter(node -> ((Label) ((javafx.scene.layout.HBox) ((javafx.scene.layout.VBox) node).getChildren().getFirst())
                        .getChildren().getFirst()).getText().contains("active")).findFirst().orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(nested(program())).as("the first of its group now").isTrue();
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(nested(program())).as("out of its group").isFalse();
        assertThat(robot.lookup(".b-condition-card").queryAllAs(Node.class)).anyMatch(Node::isFocused);
        robot.push(KeyCode.DELETE);
        assertThat(program().eligibility().leaves()).hasSize(before + 1);
        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(nested(program())).isTrue();
    }

    private static MenuItem item(MenuButton menu, String start) {
        return menu.getItems().stream().flatMap(item -> item instanceof javafx.scene.control.Menu inner
                ? inner.getItems().stream() : java.util.stream.Stream.of(item))
                .filter(item -> item.getText().startsWith(start)).findFirst().orElseThrow();
    }

    private static boolean nested(Program program) {
        return program.eligibility() instanceof Condition.All all && all.of().stream().anyMatch(part ->
                part instanceof Condition.Any any && any.leaves().stream().anyMatch(leaf ->
                        leaf.fact() instanceof CustomerFact.Serves));
    }

    @Test
    void theIndexScrollsToItsSectionAndWhatIsWrongToItsField(FxRobot robot) {
        for (String words : List.of("What it goes with", "Limits", "What it gives")) {
            robot.interact(() -> robot.lookup(".b-link").queryAllAs(Button.class).stream()
                    .filter(link -> link.getText().equals(words)).findFirst().orElseThrow().fire());
            WaitForAsyncUtils.waitForFxEvents();
            Node heading = robot.lookup(".b-section-title").queryAllAs(Label.class).stream()
                    .filter(label -> label.getText().equals(words)).findFirst().orElseThrow();
            assertThat(seen(robot, heading)).as(words).isTrue();
        }
        TextField name = at(robot, "#field-name", TextField.class);
        type(robot, name, " ");
        robot.interact(() -> robot.lookup(".b-link").queryAllAs(Button.class).stream()
                .filter(link -> link.getText().equals("Limits")).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen(robot, name)).isFalse();
        robot.interact(() -> Objects.requireNonNull(view).focusFirstWrong());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen(robot, name)).isTrue();
        assertThat(name.isFocused()).isTrue();
    }

    private static boolean seen(FxRobot robot, Node node) {
        ScrollPane scroll = robot.lookup(".b-page-scroll").queryAs(ScrollPane.class);
        Bounds port = scroll.localToScene(scroll.getBoundsInLocal());
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMinY() >= port.getMinY() - 1 && bounds.getMaxY() <= port.getMaxY() + 1;
    }

    @Test
    void anotherKindOfBenefitHasAFormOfItsOwnAndTheOneBeforeComesBackWithUndo(FxRobot robot) {
        Benefit before = program().benefits().getFirst().benefit();
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<BenefitKind> kind = at(robot, "#field-benefit", ComboBox.class);
            kind.setValue(BenefitKind.PAYMENT_DEFERRAL);
        });
        type(robot, at(robot, "#field-days", TextField.class), "90");
        assertThat(model.problems()).as("what is no route of its own needs one")
                .anyMatch(problem -> problem.sentence().equals("Say on which routes it may be used."));
        robot.interact(() -> robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("Standard rate")).findFirst().orElseThrow().setSelected(true));
        assertThat(program().benefits().getFirst().benefit()).isEqualTo(new Benefit.PaymentDeferral(90, false));
        robot.interact(() -> {
            while (model.undoable().get()) {
                model.undo();
            }
        });
        assertThat(program().benefits().getFirst().benefit()).isEqualTo(before);
    }

    /** Text that no machine decides is nothing that is missing, and nothing to be silent about either. */
    @Test
    void aConditionThatAPersonHasToReadIsNamedAndStopsNothing(FxRobot robot) {
        Program it = program();
        Program reads = new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(),
                it.routes(), it.benefits(),
                new Condition.Is(new Fact.ReadTheProgram("Is it the buyer's first new car?"), List.of(), null),
                it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(), it.source(), it.extras());
        robot.interact(() -> model.open(reads, Bulletin.sheet().rulebooks(), Bulletin.sheet().programs()));
        assertThat(model.problems()).filteredOn(problem -> problem.sentence().contains("Is it the buyer's first new car?"))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.sentence()).startsWith("A person has to read the program at each deal:");
                    assertThat(problem.stops()).isFalse();
                    assertThat(problem.part()).isEqualTo(model.form.eligibility);
                });
    }

    @Test
    void theReaderIsToldWhatItGoesWith() {
        assertThat(Objects.requireNonNull(model.preview().get()).with()).startsWith("Goes with 17 other programs, not with"
                + " 26-1101 Retail Customer Cash, ");
    }
}
