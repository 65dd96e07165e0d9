package app.baton.ui.campaigns;

import app.baton.campaign.SeenContent;
import app.baton.campaign.SeenKind;
import app.baton.ui.kit.FieldModel;

/** Something that buyers have probably read, while it is written down: who made it, what it is, and where. */
public record SeenDraft(FieldModel<SeenKind> kind, FieldModel<String> title, FieldModel<String> address) {

    static SeenDraft of(SeenContent seen) {
        return new SeenDraft(FieldModel.of("seen-kind", seen.kind(), any -> ""),
                FieldModel.of("seen-title", seen.title(), any -> ""), FieldModel.of("seen-address", seen.address(), any -> ""));
    }

    SeenContent seen() {
        return new SeenContent(kind.get(), title.get().strip(), address.get().strip());
    }
}
