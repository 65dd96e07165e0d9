package app.baton.ui.deals;

import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A field in a row that says what it is, and apart from it what is wrong with what is typed. */
final class BareField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField control = new TextField();
    private final Label error = Typography.label("", Styles.FIELD_ERROR);

    /** {@code name} is what a screen reader says. */
    BareField(FieldModel<String> field, String name) {
        control.setId("field-" + field.name());
        control.getStyleClass().add(Styles.ITEM_PRICE);
        control.setAccessibleText(name);
        control.textProperty().bindBidirectional(field.value());
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                field.left();
            }
        });
        error.setId("error-" + field.name());
        error.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.textProperty().bind(field.error());
        error.visibleProperty().bind(field.error().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        field.error().subscribe(sentence -> {
            control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            control.setAccessibleHelp(sentence);
        });
    }

    TextField control() {
        return control;
    }

    Label error() {
        return error;
    }
}
