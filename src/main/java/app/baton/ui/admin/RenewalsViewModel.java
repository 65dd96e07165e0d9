package app.baton.ui.admin;

import app.baton.exchange.KeyRenewal.Renewal;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The desks that are in and ask for another key for customers' deals to be listed; the general manager takes it over. */
public final class RenewalsViewModel {

    private final DeskActions actions;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable done;
    private final ObservableList<Renewal> waiting = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    RenewalsViewModel(DeskActions actions, Background background, Texts texts, ScreenContext context, Runnable done) {
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.done = done;
    }

    /** Shows what waits on the share now. */
    void follow(List<Renewal> now) {
        if (!now.equals(waiting)) {
            waiting.setAll(now);
        }
    }

    /** Takes a key over, after a question. */
    public void takeOver(Renewal renewal) {
        String why = renewal.lost() ? texts.say("admin.key-lost-sentence", renewal.name())
                : texts.say("admin.key-sentence", renewal.name());
        context.dialogs().confirm(Question.of(texts.say("admin.key-title", renewal.name()), why, texts.say("admin.key-send")),
                () -> send(renewal));
    }

    private void send(Renewal renewal) {
        busy.set(true);
        background.run(texts.say("admin.key-taking"), progress -> actions.takeOver(renewal, context.user()), root -> {
            busy.set(false);
            context.dialogs().toast(texts.say("admin.key-taken", renewal.name()));
            done.run();
        }, problem -> {
            busy.set(false);
            context.dialogs().problem(problem);
            done.run();
        });
    }

    /** What a desk asks for, in words. */
    public String words(Renewal renewal) {
        return texts.say(renewal.lost() ? "admin.key-asks-lost" : "admin.key-asks");
    }

    public ObservableList<Renewal> waiting() {
        return waiting;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
