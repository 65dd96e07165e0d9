package app.baton.ui.friction;

import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionKind;
import app.baton.journal.Texts;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Styles;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The form of a note: a digit picks the kind, then one line, then Enter. */
final class FrictionNoteForm {

    private static final int ROW = 28;

    private final FrictionNoteViewModel model;
    private final FxDialogs dialogs;
    private final Texts texts;

    FrictionNoteForm(FrictionNoteViewModel model, FxDialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    void open() {
        Form form = new Form(model.form());
        ListView<FrictionKind> kinds = form.add(model.kind(), texts.say("friction.kind"), "", kinds());
        TextField line = form.text(model.text(), texts.say("friction.text"), model.due());
        line.setPromptText(texts.say("friction.text-prompt"));
        kinds.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            int digit = event.getCharacter().isEmpty() ? 0 : event.getCharacter().charAt(0) - '0';
            if (digit >= 1 && digit <= FrictionKind.values().length) {
                event.consume();
                kinds.getSelectionModel().select(digit - 1);
                line.requestFocus();
            }
        });
        about(form.choice(model.campaign(), texts.say("friction.campaign"), model.campaignChoices(),
                it -> it.campaign() == null ? texts.say("friction.no-campaign") : it.campaignName()), model.campaignChoices());
        about(form.choice(model.program(), texts.say("friction.program"), model.programChoices(),
                it -> it.program() == null ? texts.say("friction.no-program") : it.programName()), model.programChoices());
        dialogs.form(texts.say("friction.new"), form, texts.say("friction.send"), model::send);
        Focus.on(kinds);
    }

    /** The choices follow the model, because programs hang on the campaign. */
    private static void about(ComboBox<FrictionAbout> box, javafx.collections.ObservableList<FrictionAbout> choices) {
        FrictionAbout now = box.getValue();
        box.setItems(choices);
        box.setValue(now);
    }

    private ListView<FrictionKind> kinds() {
        ListView<FrictionKind> list = new ListView<>(FXCollections.observableArrayList(FrictionKind.values()));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * FrictionKind.values().length + 2.0);
        list.setMinHeight(ROW * 4.0);
        list.getStyleClass().add(Styles.LIST);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable FrictionKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty || kind == null ? "" : texts.say("friction.kind-row", kind.ordinal() + 1, kind));
            }
        });
        list.getSelectionModel().select(model.kind().get());
        list.getSelectionModel().selectedItemProperty().subscribe(picked -> {
            if (picked != null) {
                model.kind().value().set(picked);
            }
        });
        return list;
    }
}
