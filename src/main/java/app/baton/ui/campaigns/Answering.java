package app.baton.ui.campaigns;

import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Marketing's answer to one note of friction while it is written: the words, and what was changed because of the note. */
public final class Answering {

    private final FrictionDesk friction;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable answered;
    private final ReadOnlyObjectWrapper<@Nullable FrictionNote> note = new ReadOnlyObjectWrapper<>();
    final FieldModel<String> text;
    final FieldModel<FrictionEffect> effect = FieldModel.of("effect", FrictionEffect.EXPLAINED, any -> "");
    final FormModel form;

    Answering(FrictionDesk friction, Background background, Clock clock, Texts texts, ScreenContext context, Runnable answered) {
        this.friction = friction;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.answered = answered;
        text = FieldModel.required("text", texts.say("campaigns.note.answer-missing"));
        form = new FormModel(effect, text);
    }

    /** Whether this person answers notes at all, and this one still wants an answer. */
    boolean may(FrictionNote asked) {
        return context.user().may(Action.ANSWER_FRICTION) && asked.answer() == null && !asked.takenBack();
    }

    public void begin(FrictionNote asked) {
        if (may(asked)) {
            effect.reset(FrictionEffect.EXPLAINED);
            text.reset("");
            note.set(asked);
        }
    }

    public void cancel() {
        note.set(null);
    }

    /** Sends the answer; what was typed stays where it is refused. */
    public void send() {
        FrictionNote asked = note.get();
        if (asked == null || !form.accept()) {
            return;
        }
        User user = context.user();
        String words = text.get();
        FrictionEffect what = effect.get();
        background.run(texts.say("campaigns.note.answering"), progress -> friction.answer(user, asked, words, what), now -> {
            note.set(null);
            context.dialogs().toast(texts.say("campaigns.note.sent", now.byName()));
            answered.run();
        }, this::refused);
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            context.dialogs().problem(problem);
            answered.run();
        }
    }

    /** The note that is being answered, or null. */
    public ReadOnlyObjectProperty<@Nullable FrictionNote> note() {
        return note.getReadOnlyProperty();
    }

    Instant now() {
        return clock.now();
    }
}
