package app.baton.ui.campaigns;

import app.baton.campaign.Outdated;
import app.baton.campaign.RenewDesk;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The campaigns that still promise an old revision of a program, and the one step that takes the newest along. */
public final class OldRevisionsViewModel {

    private final RenewDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable changed;
    private final Background.Lane loading;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** {@code changed} is told after drafts were made or put away. */
    OldRevisionsViewModel(RenewDesk desk, Background background, Texts texts, ScreenContext context, Runnable changed) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.changed = changed;
        loading = background.lane(texts.say("campaigns.looking"));
    }

    /** One campaign in words: what became other in each of its programs, and what is to be done next. */
    public record Row(Outdated of, List<String> changes, String next) {

        String name() {
            return of.told().campaign().name();
        }

        boolean begun() {
            return of.stage() != Outdated.Stage.NOT_BEGUN;
        }
    }

    /** Reads them anew; safe on any thread. */
    void load() {
        User user = context.user();
        loading.run(progress -> desk.outdated(user).stream().map(this::row).toList(), found -> {
            if (!rows.equals(found)) {
                rows.setAll(found);
            }
        }, problem -> { });
    }

    private Row row(Outdated outdated) {
        int revision = outdated.latest().campaign().revision();
        return new Row(outdated, outdated.steps().stream().map(this::change).toList(), switch (outdated.stage()) {
            case NOT_BEGUN -> texts.say("campaigns.old.not-begun");
            case WRITTEN -> texts.say(context.user().may(Action.EDIT_CAMPAIGNS) ? "campaigns.old.written"
                    : "campaigns.old.written-by-marketing", revision);
            case PROPOSED -> texts.say("campaigns.old.proposed", revision);
        });
    }

    private String change(Outdated.Step step) {
        List<Change> changes = RevisionDiff.between(step.was(), step.now(), texts);
        String first = changes.stream().findFirst().map(Change::line).orElse("");
        return changes.size() < 2 ? texts.say("campaigns.old.change", step.now().ref(), first)
                : texts.say("campaigns.old.changes", step.now().ref(), first, changes.size() - 1);
    }

    /** Makes drafts that promise the newest revisions, with a way back. */
    public void takeAlong() {
        User user = context.user();
        background.run(texts.say("campaigns.saving"), progress -> desk.takeAlong(user), done -> {
            if (done.steps().isEmpty()) {
                context.dialogs().toast(texts.say("campaigns.old.none"));
            } else {
                context.dialogs().toast(texts.say("campaigns.old.taken", done.steps().size()), texts.say("campaigns.undo"),
                        () -> background.run(texts.say("campaigns.saving"), progress -> {
                            desk.undo(user, done);
                            return done;
                        }, back -> changed.run(), context.dialogs()::problem));
            }
            changed.run();
        }, context.dialogs()::problem);
    }

    /** How many campaigns have nothing on the way to the floor yet. */
    public long notBegun() {
        return rows.stream().filter(row -> !row.begun()).count();
    }

    public boolean takeable() {
        return notBegun() > 0 && context.user().may(Action.EDIT_CAMPAIGNS);
    }

    /** All of them by name, for the line beside the next brief. */
    String sentence() {
        return texts.say("campaigns.old.names", rows.size(), rows.stream().map(Row::name).collect(Collectors.joining(", ")));
    }

    public ObservableList<Row> rows() {
        return rows;
    }
}
