package app.baton.ui.campaigns;

import app.baton.ui.kit.Form;
import javafx.scene.control.TextInputControl;

/** Forms that are only read: their text stays as legible as what is typed, because somebody has to decide by it. */
final class Reading {

    private Reading() { }

    static void editable(Form form, boolean editable) {
        form.lookupAll(".text-input").forEach(node -> {
            if (node instanceof TextInputControl input) {
                input.setEditable(editable);
            }
        });
        form.lookupAll(".combo-box-base").forEach(node -> node.setDisable(!editable));
    }
}
