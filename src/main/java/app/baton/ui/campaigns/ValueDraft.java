package app.baton.ui.campaigns;

import app.baton.campaign.Intent;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.ui.kit.FieldModel;

/** A value statement while it is written: about what, on which line, to whom, and the sentence. */
public record ValueDraft(FieldModel<ValueTopic> topic, FieldModel<String> line, FieldModel<Intent> intent,
                         FieldModel<String> sentence) {

    static ValueDraft of(ValueStatement value) {
        return new ValueDraft(FieldModel.of("value-topic", value.topic(), any -> ""),
                FieldModel.of("value-line", value.vehicleLine(), any -> ""),
                FieldModel.of("value-intent", value.intent(), any -> ""),
                FieldModel.of("value-sentence", value.sentence(), any -> ""));
    }

    ValueStatement value() {
        return new ValueStatement(line.get().strip(), intent.get(), topic.get(), sentence.get().strip());
    }
}
