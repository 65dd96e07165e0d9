package app.baton.ui.deals.house;

import app.baton.deal.HouseTerms;
import app.baton.deal.QuoteDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The store's terms while somebody changes them; nothing counts before it is saved, and nobody overwrites another one's. */
public final class HouseViewModel {

    private final QuoteDesk desk;
    private final Runnable changed;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane lane;
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable HouseFields> fields = new ReadOnlyObjectWrapper<>();
    private @Nullable HouseTerms seen;

    /** {@code changed} is told once other terms were saved. */
    public HouseViewModel(QuoteDesk desk, Runnable changed, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.changed = changed;
        this.texts = texts;
        this.context = context;
        lane = background.lane(texts.say("deals.house.reading"));
    }

    /** Whether this person may change them. */
    public boolean may() {
        return QuoteDesk.mayChange(context.user());
    }

    /** Shows them as they are. */
    public void show() {
        if (may()) {
            opened.set(true);
            read();
        }
    }

    private void read() {
        User user = context.user();
        state.set(PaneState.loading());
        lane.run(progress -> desk.house(user), this::took, problem ->
                state.set(PaneState.failed(problem, texts.say("deals.retry"), this::read)));
    }

    private void took(HouseTerms terms) {
        seen = terms;
        fields.set(new HouseFields(texts, terms));
        state.set(PaneState.ready());
    }

    /** Saves what is typed, once every field can be read. */
    public void save() {
        HouseFields typed = fields.get();
        HouseTerms was = seen;
        if (typed == null || was == null || !typed.form().accept()) {
            return;
        }
        HouseTerms next = typed.typed();
        User user = context.user();
        lane.run(progress -> {
            desk.change(user, was, next);
            return next;
        }, saved -> {
            opened.set(false);
            context.dialogs().toast(texts.say("deals.house.saved"));
            changed.run();
        }, this::refused);
    }

    private void refused(Problem problem) {
        context.dialogs().problem(problem);
        if (problem.kind() == Problem.Kind.CONFLICT) {
            read();
        }
    }

    /** Leaves them as they were. */
    public void close() {
        opened.set(false);
    }

    /** Whether they have the place of the desk. */
    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** Null until they were read. */
    ReadOnlyObjectProperty<@Nullable HouseFields> fields() {
        return fields.getReadOnlyProperty();
    }
}
