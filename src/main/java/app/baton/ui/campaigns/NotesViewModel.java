package app.baton.ui.campaigns;

import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notes of friction that wait for an answer, soonest due first, for those who see all of them. */
public final class NotesViewModel {

    private static final int MOST = 50;

    private final FrictionDesk friction;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Answering answering;
    private final ObservableList<FrictionNote> rows = FXCollections.observableArrayList();

    NotesViewModel(FrictionDesk friction, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.friction = friction;
        this.background = background;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("campaigns.looking"));
        answering = new Answering(friction, background, clock, texts, context, this::load);
    }

    /** Reads the list anew; safe on any thread. */
    void load() {
        User user = context.user();
        if (user.may(Action.SEE_FRICTION)) {
            loading.run(progress -> friction.waiting(user, PageRequest.first(MOST)).rows(), rows::setAll, problem -> { });
        }
    }

    /** Brings one note under the pen of who may answer it; one that was answered meanwhile is said to be so. */
    void answer(FrictionId id) {
        User user = context.user();
        background.run(texts.say("campaigns.looking"), progress -> friction.find(user, id), found -> found
                .filter(answering::may).ifPresentOrElse(note -> {
                    if (!rows.contains(note)) {
                        rows.add(note);
                    }
                    answering.begin(note);
                }, () -> context.dialogs().toast(texts.say("campaigns.note.waits-no-more"))), context.dialogs()::problem);
    }

    public ObservableList<FrictionNote> rows() {
        return rows;
    }

    public Answering answering() {
        return answering;
    }
}
