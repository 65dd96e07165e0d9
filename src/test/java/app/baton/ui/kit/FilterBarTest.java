package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.FilterBar.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The row above every list: it changes one part at a time, shows what others change, and loses nothing. */
@ExtendWith(ApplicationExtension.class)
class FilterBarTest {

    private static final Narrow ALL = new Narrow("", null, false);

    private final ObjectProperty<Narrow> filter = new SimpleObjectProperty<>(ALL);
    private final List<Narrow> asked = new ArrayList<>();
    private int toList;
    @SuppressWarnings("NullAway.Init")
    private ComboBox<@Nullable String> model;

    private record Narrow(String words, @Nullable String model, boolean mine) { }

    @Start
    void start(Stage stage) {
        FilterBar<Narrow> bar = new FilterBar<>(filter, change -> {
            filter.set(change.apply(filter.get()));
            asked.add(filter.get());
        });
        bar.words("words", "Filter", "Filter by words", new Part<>(Narrow::words,
                (now, words) -> new Narrow(words, now.model(), now.mine()))).leadsTo(() -> toList++);
        model = bar.<@Nullable String>choice("model", FilterBar.orAny(List.of("F-150", "Ranger")),
                it -> it == null ? "All models" : it,
                new Part<Narrow, @Nullable String>(Narrow::model, (now, chosen) -> new Narrow(now.words(), chosen, now.mine())));
        bar.check("mine", "Mine", new Part<>(Narrow::mine, (now, mine) -> new Narrow(now.words(), now.model(), mine)));
        bar.clear("clear", "Show all", now -> !now.equals(ALL), () -> filter.set(ALL));
        stage.setScene(new Scene(bar, 700, 100));
        stage.show();
    }

    @Test
    void eachPartChangesItselfAndLeavesTheOthers(FxRobot robot) {
        robot.clickOn("#words").write("xlt", 0);
        robot.interact(() -> model.setValue("Ranger"));
        robot.clickOn("#mine");

        assertThat(filter.get()).isEqualTo(new Narrow("xlt", "Ranger", true));
        assertThat(asked).as("one change for each letter and each choice").hasSize(5);
    }

    @Test
    void whatOthersChangeIsShownAndNotAskedForAgain(FxRobot robot) {
        robot.interact(() -> filter.set(new Narrow("lariat", "F-150", true)));

        assertThat(robot.lookup("#words").queryAs(TextField.class).getText()).isEqualTo("lariat");
        assertThat(model.getValue()).isEqualTo("F-150");
        assertThat(robot.lookup("#mine").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#clear").queryAs(Button.class).isVisible()).isTrue();
        assertThat(asked).isEmpty();

        robot.interact(() -> robot.lookup("#clear").queryAs(Button.class).fire());
        assertThat(model.getValue()).isNull();
        assertThat(robot.lookup("#clear").queryAs(Button.class).isVisible()).as("nothing is narrowed").isFalse();
    }

    @Test
    void aChoiceStaysWhenItIsOfferedNoMoreAndIsShown(FxRobot robot) {
        robot.interact(() -> model.setValue("Ranger"));
        asked.clear();
        robot.interact(() -> ((FilterBar<?>) model.getParent()).offer(model, FilterBar.orAny(List.of("Explorer"))));

        assertThat(filter.get().model()).isEqualTo("Ranger");
        assertThat(model.getValue()).isEqualTo("Ranger");
        assertThat(model.getItems()).containsExactly(null, "Explorer", "Ranger");
        assertThat(asked).as("offering is no choice").isEmpty();
    }

    @Test
    void escapeClearsTheWordsFirstAndThenLeadsToTheListAsEnterAndDownDo(FxRobot robot) {
        robot.clickOn("#words").write("xlt", 0);
        robot.push(KeyCode.ESCAPE);
        assertThat(filter.get().words()).isEmpty();
        assertThat(toList).isZero();
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER).push(KeyCode.DOWN);
        assertThat(toList).isEqualTo(3);
    }
}
