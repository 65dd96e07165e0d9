package app.baton.ui.campaigns;

import app.baton.campaign.FrictionNote;
import app.baton.campaign.FrictionState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One note of friction in full: state, kind, words, who and when, and the answer. */
final class NoteRow {

    private NoteRow() { }

    static VBox of(FrictionNote note, Instant now, Texts texts) {
        HBox head = new HBox(badge(note.state(now), texts), Typography.label(texts.name(note.kind()), Styles.SMALL,
                Styles.STRONG));
        head.getStyleClass().add(Styles.ROW);
        VBox row = new VBox(head, Typography.body(note.text()),
                Typography.caption(texts.say("campaigns.note.by", note.byName(), note.at(), about(note, texts))));
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        row.setId("note-" + note.id());
        note.answered().ifPresent(answer -> row.getChildren().addAll(Typography.small(answer.text()),
                Typography.caption(texts.say("campaigns.note.answered", answer.byName(), answer.at(), answer.effect()))));
        if (note.answer() == null) {
            row.getChildren().add(due(note, now, texts));
        }
        return row;
    }

    /** By when an answer is due, and how much time that leaves. */
    private static Label due(FrictionNote note, Instant now, Texts texts) {
        boolean late = now.isAfter(note.answerBy());
        Label due = Typography.caption(late
                ? texts.say("campaigns.note.late", note.answerBy(), texts.formats().age(Duration.between(note.answerBy(), now)))
                : texts.say("campaigns.note.due", note.answerBy(), texts.formats().age(Duration.between(now, note.answerBy()))));
        due.setId("due-" + note.id());
        if (late) {
            due.getStyleClass().add(Styles.BAD);
            due.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        }
        return due;
    }

    static String about(FrictionNote note, Texts texts) {
        String campaign = note.about().campaignName();
        String words = campaign.isEmpty() ? texts.say("campaigns.note.no-campaign")
                : texts.say("campaigns.note.campaign", campaign, note.about().revision());
        return note.about().programName().isEmpty() ? words : words + " · " + note.about().programName();
    }

    static Label badge(FrictionState state, Texts texts) {
        String word = texts.name(state);
        return switch (state) {
            case OPEN -> Badge.plain(word, Feather.CLOCK);
            case OVERDUE -> Badge.bad(word);
            case ANSWERED -> Badge.good(word);
            case TAKEN_BACK -> Badge.plain(word, Feather.SLASH);
        };
    }
}
