package app.baton.ui.campaigns;

import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Notes of friction one below the other; who may answer them does so right under the note. */
final class NoteList extends VBox {

    private final Answering answering;
    private final Texts texts;
    private final String none;
    private final int most;
    private List<FrictionNote> notes = List.of();
    private boolean all;

    /** Shows them all. */
    NoteList(String id, String none, Answering answering, Texts texts) {
        this(id, none, answering, texts, Integer.MAX_VALUE);
    }

    /** Shows so many, and the others when they are asked for. */
    NoteList(String id, String none, Answering answering, Texts texts, int most) {
        this.most = most;
        this.answering = answering;
        this.texts = texts;
        this.none = none;
        setId(id);
        getStyleClass().add(Styles.PROMISES);
        answering.note().subscribe(open -> fill());
    }

    /** What is being answered stays as it is typed, and what has the focus keeps it, while the list is read anew. */
    void show(List<FrictionNote> now) {
        FrictionNote open = answering.note().get();
        boolean same = notes.equals(now);
        notes = now;
        if (open != null && !now.contains(open)) {
            answering.cancel();
        } else if (open == null && !(same && isFocusWithin())) {
            fill();
        }
    }

    private void fill() {
        getChildren().setAll(notes.isEmpty() ? List.of(Typography.small(none)) : notes.stream().limit(all ? notes.size() : most)
                .map(this::row).toList());
        if (notes.size() > most) {
            getChildren().add(Buttons.flat("notes-more", all ? texts.say("campaigns.notes.fewer")
                    : texts.say("campaigns.notes.more", notes.size() - most), () -> {
                        all = !all;
                        fill();
                    }));
        }
    }

    private Node row(FrictionNote note) {
        VBox row = NoteRow.of(note, answering.now(), texts);
        if (note.equals(answering.note().get())) {
            row.getChildren().add(form());
        } else if (answering.may(note)) {
            HBox buttons = new HBox(Buttons.plain("answer-" + note.id(), texts.say("campaigns.note.answer"),
                    () -> answering.begin(note)));
            row.getChildren().add(buttons);
        }
        return row;
    }

    private Node form() {
        Form form = new Form(answering.form).onSubmit(answering::send).onCancel(answering::cancel);
        form.choice(answering.effect, texts.say("campaigns.note.effect"), List.of(FrictionEffect.values()), texts::name);
        Node words = form.area(answering.text, texts.say("campaigns.note.answer-text"),
                texts.say("campaigns.note.answer-hint"), 3);
        HBox buttons = new HBox(Buttons.primary("answer-send", texts.say("campaigns.note.answer-send"), form::send),
                Buttons.plain("answer-cancel", texts.say("campaigns.note.answer-cancel"), answering::cancel));
        buttons.getStyleClass().add(Styles.BUTTON_BAR);
        form.getChildren().add(buttons);
        Focus.on(words);
        Focus.show(form);
        return form;
    }
}
