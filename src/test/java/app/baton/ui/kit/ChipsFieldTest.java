package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list of short texts in a page that scrolls. */
@ExtendWith(ApplicationExtension.class)
class ChipsFieldTest {

    private final ObservableList<String> brands = FXCollections.observableArrayList();
    @SuppressWarnings("NullAway.Init")
    private ChipsField field;

    @Start
    void start(Stage stage) {
        field = new ChipsField(brands, true, "Remove");
        ScrollPane page = new ScrollPane(field);
        page.setFitToWidth(true);
        Scene scene = new Scene(page, 700, 200);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickAnywhereInTheBoxBeginsToType(FxRobot robot) {
        robot.clickOn(field).write("Ford", 0).push(KeyCode.ENTER);
        assertThat(brands).containsExactly("Ford");
        TextField input = field.input();
        robot.clickOn(field).write("Lincoln", 0);
        assertThat(input.isFocused()).isTrue();
        assertThat(input.getText()).isEqualTo("Lincoln");
    }
}
