package app.baton.ui.programs;

import app.baton.intake.Under;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the programs of a sheet come to stand: rulebook and document, what that means, and the document's text. */
final class UnderPane extends VBox {

    private final UnderViewModel model;
    private final Texts texts;
    private final ComboBox<Under.Rules> rules = new ComboBox<>();
    private final ComboBox<String> document = new ComboBox<>();
    private final VBox said = new VBox();
    private final Button text;
    private final Label here;
    private boolean showing;

    UnderPane(UnderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rules.setId("import-rulebook");
        rules.setMaxWidth(Double.MAX_VALUE);
        rules.setConverter(Choices.named(model::words));
        rules.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                model.choose(now);
            }
        });
        document.setId("import-document");
        document.setEditable(true);
        document.setMaxWidth(Double.MAX_VALUE);
        document.setPromptText(texts.say("programs.import.under.document.own"));
        document.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                model.document(now == null ? "" : now);
            }
        });
        // what was typed counts once the field is left, without Enter too
        document.getEditor().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.document(document.getEditor().getText());
            }
        });
        said.getStyleClass().add(Styles.TIGHT);
        text = Buttons.flat("import-bulletin", texts.say("programs.bulletin.add"), model::addText);
        here = Typography.label(texts.say("programs.import.under.text-here"), Styles.CAPTION);
        here.setGraphic(Icons.of(Icons.MET, Styles.GOOD));
        VBox card = Cards.section(texts.say("programs.import.under"), field("programs.import.under.rulebook", rules),
                field("programs.import.under.document", document), said, new HBox(text, here));
        getChildren().add(card);
        model.offered().subscribe(offered -> {
            offer();
            texts();
        });
        model.under().subscribe(under -> follow(under));
        model.said().subscribe(now -> {
            tell(now);
            texts();
        });
    }

    private Node field(String key, Node input) {
        VBox field = new VBox(Typography.label(texts.say(key), Styles.FIELD_LABEL), input);
        field.getStyleClass().add(Styles.TIGHT);
        return field;
    }

    private void offer() {
        showing = true;
        rules.getItems().setAll(model.rules());
        document.getItems().setAll(model.offered().get().origins().documents());
        showing = false;
        follow(model.under().get());
    }

    private void follow(Under under) {
        showing = true;
        rules.setValue(under.rules());
        if (!under.document().equals(document.getEditor().getText().strip())) {
            document.setValue(under.document());
            document.getEditor().setText(under.document());
        }
        showing = false;
    }

    private void tell(UnderViewModel.Said now) {
        said.getChildren().setAll(now.lines().stream().map(line -> (Node) Typography.small(line)).toList());
        now.looks().forEach(look -> {
            Label words = Typography.small(look);
            HBox line = new HBox(Icons.of(Icons.WARNING, Styles.CARE), words);
            line.getStyleClass().add(Styles.ROW);
            HBox.setHgrow(words, Priority.ALWAYS);
            said.getChildren().add(line);
        });
    }

    private void texts() {
        boolean known = model.said().get().document().isPresent();
        Looks.show(text, known && !model.hasText());
        Looks.show(here, known && model.hasText());
    }
}
