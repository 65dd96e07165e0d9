package app.baton.ui.leads.rules;

import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.lead.LeadRules;
import app.baton.lead.LeadRulesDesk;
import app.baton.lead.LeadTrial;
import app.baton.lead.UsualRules;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A dry run of rules on the leads of the last days. */
final class TrialModel {

    /** How many days one can look back. */
    static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int A_MONTH = 30;

    private final LeadRulesDesk desk;
    private final Texts texts;
    private final User user;
    private final Background.Lane lane;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable LeadTrial> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> days = new ReadOnlyObjectWrapper<>(A_MONTH);
    private final ReadOnlyStringWrapper going = new ReadOnlyStringWrapper("");
    private LeadRules tried = UsualRules.rules();

    TrialModel(LeadRulesDesk desk, Background background, Texts texts, User user) {
        this.desk = desk;
        this.texts = texts;
        this.user = user;
        lane = background.lane(texts.say("rules.trying"));
    }

    void run(LeadRules rules) {
        tried = rules;
        again();
    }

    /** Looks so many days back. */
    void lookBack(int over) {
        if (over != days.get()) {
            days.set(over);
            again();
        }
    }

    private void again() {
        int over = days.get();
        LeadRules these = tried;
        state.set(PaneState.loading());
        going.set("");
        lane.run(progress -> desk.tryOut(user, these, over, progress),
                at -> going.set(texts.say("rules.trial.going", at.done(), at.total())), this::took,
                problem -> state.set(PaneState.failed(problem, texts.say("rules.again"), this::again)));
    }

    private void took(LeadTrial trial) {
        result.set(trial);
        going.set("");
        state.set(trial.leads() > 0 ? PaneState.ready()
                : PaneState.empty(texts.say("rules.trial.none"), texts.say("rules.trial.none.sentence", days.get())));
    }

    /** Nobody waits for it any more. */
    void stop() {
        lane.cancel();
        going.set("");
    }

    ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable LeadTrial> result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Integer> days() {
        return days.getReadOnlyProperty();
    }

    /** How far it is; empty while it is not running. */
    ReadOnlyStringProperty going() {
        return going.getReadOnlyProperty();
    }
}
