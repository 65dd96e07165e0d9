package app.baton.ui.tracker;

import app.baton.insight.OfferCharts;
import app.baton.insight.TrackerDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The charts of the tracker: read when their page comes to the front, shown as bars or as their figures. */
public final class ChartsViewModel {

    private final TrackerDesk desk;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable OfferCharts> charts = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty asFigures = new SimpleBooleanProperty();

    public ChartsViewModel(TrackerDesk desk, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("charts.loading"));
    }

    public void reload() {
        User user = context.user();
        loading.run(progress -> desk.charts(user), found -> {
            charts.set(found);
            state.set(found.months().stream().allMatch(month -> month.programs() == 0)
                    ? PaneState.empty(texts.say("charts.empty.title"), texts.say("charts.empty")) : PaneState.ready());
        }, this::failed);
    }

    private void failed(Problem problem) {
        if (charts.get() == null) {
            state.set(PaneState.failed(problem, texts.say("tracker.retry"), this::reload));
        } else {
            context.dialogs().problem(problem);
        }
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** Null until they were read. */
    public ReadOnlyObjectProperty<@Nullable OfferCharts> charts() {
        return charts.getReadOnlyProperty();
    }

    /** Whether figures stand in the place of bars. */
    public BooleanProperty asFigures() {
        return asFigures;
    }
}
