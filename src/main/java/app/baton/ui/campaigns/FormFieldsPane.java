package app.baton.ui.campaigns;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** The standard set of what a form asks (CD12), to be ticked; whatever else it asks is typed in the field below. */
final class FormFieldsPane {

    private final FieldModel<String> field;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final FlowPane flow = Typography.wrapping();
    private boolean following;

    FormFieldsPane(FieldModel<String> field, Texts texts) {
        this.field = field;
        flow.setId("form-fields");
        standard(texts).forEach(name -> {
            CheckBox box = new CheckBox(name);
            box.setId("form-field-" + name.toLowerCase(Locale.US).replace(' ', '-'));
            box.selectedProperty().subscribe((before, now) -> tick(name, now));
            boxes.put(name, box);
            flow.getChildren().add(box);
        });
        field.value().subscribe(this::follow);
    }

    FlowPane node() {
        return flow;
    }

    void setEditable(boolean editable) {
        boxes.values().forEach(box -> box.setDisable(!editable));
    }

    /** What every form of the store should ask before a salesperson calls. */
    static List<String> standard(Texts texts) {
        return List.of(texts.say("campaigns.form.vehicle"), texts.say("campaigns.form.year"), texts.say("campaigns.form.payment"),
                texts.say("campaigns.form.trade"), texts.say("campaigns.form.timing"), texts.say("campaigns.form.contact"));
    }

    private void follow(String typed) {
        List<String> asked = CampaignFields.commas(typed);
        following = true;
        boxes.forEach((name, box) -> box.setSelected(asked.stream().anyMatch(name::equalsIgnoreCase)));
        following = false;
    }

    private void tick(String name, boolean now) {
        if (following) {
            return;
        }
        List<String> asked = new ArrayList<>(CampaignFields.commas(field.get()));
        asked.removeIf(name::equalsIgnoreCase);
        if (now) {
            asked.add(name);
        }
        field.set(String.join(", ", asked));
    }
}
