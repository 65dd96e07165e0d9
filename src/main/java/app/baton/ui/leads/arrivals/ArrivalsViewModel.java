package app.baton.ui.leads.arrivals;

import app.baton.intake.leads.DropFolder;
import app.baton.intake.leads.FolderState;
import app.baton.intake.mail.MailState;
import app.baton.intake.mail.Mailbox;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.OriginalDesk;
import app.baton.lead.TakenIn;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The documents that were taken in last, what could not be read in each, and how the watched folder is doing. */
public final class ArrivalsViewModel {

    /** What comes in while somebody looks shows within one look at the folder. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int MOST_LEADS = 12;

    private final OriginalDesk originals;
    private final DropFolder drop;
    private final MailboxModel mailbox;
    private final Runnable closed;
    private final Background background;
    private final Background.Lane lane;
    private final Texts texts;
    private final ScreenContext context;
    private final ArrivalsWords words;
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<FolderState> folder = new ReadOnlyObjectWrapper<>(FolderState.none());
    private final ReadOnlyObjectWrapper<MailState> mail = new ReadOnlyObjectWrapper<>(MailState.none());
    private final ReadOnlyObjectWrapper<@Nullable TakenIn> selected = new ReadOnlyObjectWrapper<>();
    private final Background.Lane leadLane;
    private final ReadOnlyObjectWrapper<List<Lead>> leads = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<TakenIn> rows = FXCollections.observableArrayList();
    private Background.@Nullable Running watching;

    /** {@code closed} is told when somebody goes back to his queue. */
    public ArrivalsViewModel(OriginalDesk originals, DropFolder drop, Mailbox mail, Runnable closed, Background background,
            Texts texts, ScreenContext context) {
        this.originals = originals;
        this.drop = drop;
        this.closed = closed;
        this.background = background;
        this.texts = texts;
        this.context = context;
        words = new ArrivalsWords(texts);
        mailbox = new MailboxModel(mail, this::reload, background, texts, context);
        lane = background.lane(texts.say("arrivals.reading"));
        leadLane = background.lane(texts.say("arrivals.reading"));
    }

    private record Found(List<TakenIn> rows, FolderState folder, MailState mail) { }

    /** Whether this person sees what came in. */
    public boolean may() {
        return context.user().may(Action.TAKE_LEADS_IN);
    }

    /** Whether he says which folder is watched. */
    public boolean mayChange() {
        return context.user().may(Action.SET_LEAD_RULES);
    }

    /** Shows it, and what comes in while it is shown. */
    public void show() {
        if (may() && !opened.get()) {
            opened.set(true);
            look(true);
        }
    }

    /** Goes back to the queue. */
    public void close() {
        if (opened.get()) {
            look(false);
            opened.set(false);
            closed.run();
        }
    }

    /** Whether somebody has it before him. */
    public void look(boolean before) {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
        if (before && opened.get()) {
            watching = background.repeat(texts.say("arrivals.reading"), LOOK_EVERY, progress -> {
                reload();
                return true;
            });
        }
    }

    /** Reads it anew; safe on any thread. */
    public void reload() {
        User user = context.user();
        lane.run(progress -> new Found(originals.newest(user), drop.state(), mailbox.now()), this::took,
                problem -> state.set(PaneState.failed(problem, texts.say("leads.again"), this::reload)));
    }

    private void took(Found found) {
        folder.set(found.folder());
        mail.set(found.mail());
        TakenIn before = selected.get();
        if (!rows.equals(found.rows())) {
            rows.setAll(found.rows());
        }
        state.set(rows.isEmpty() ? nothing() : PaneState.ready());
        select(before != null && rows.contains(before) ? before : rows.isEmpty() ? null : rows.getFirst());
    }

    private PaneState nothing() {
        return mayChange() && folder.get().folder().isEmpty() && mail.get().account().isEmpty()
                ? PaneState.empty(texts.say("arrivals.empty"), texts.say("arrivals.empty.sentence"), texts.say("arrivals.choose"),
                        this::choose)
                : PaneState.empty(texts.say("arrivals.empty"), texts.say("arrivals.empty.waiting"));
    }

    /** Shows what came of a document. */
    public void select(@Nullable TakenIn taken) {
        if (taken == null || !taken.equals(selected.get())) {
            leads.set(List.of());
        }
        selected.set(taken);
        if (taken != null && context.user().may(Action.WORK_LEADS)) {
            User user = context.user();
            leadLane.run(progress -> originals.leads(user, taken.original(), MOST_LEADS), leads::set, problem -> { });
        }
    }

    /** Goes to a lead that came of the document. */
    void open(Lead lead) {
        context.navigator().open(Doors.LEADS, lead.id().toString());
    }

    /** Goes to the first lead of the document. */
    void openFirst() {
        leads.get().stream().findFirst().ifPresent(this::open);
    }

    /** Some of the leads that came of the document, for whoever may work on them. */
    ReadOnlyObjectProperty<List<Lead>> leads() {
        return leads.getReadOnlyProperty();
    }

    /** Up or down the list. */
    public void move(int by) {
        if (!rows.isEmpty()) {
            select(rows.get(Math.clamp(rows.indexOf(selected.get()) + by, 0, rows.size() - 1)));
        }
    }

    /** Asks for a folder, says what becomes of what lies in it, and watches it. */
    public void choose() {
        if (mayChange()) {
            context.dialogs().chooseFolder(texts.say("arrivals.choose.title"), this::asked);
        }
    }

    private void asked(Path chosen) {
        User user = context.user();
        background.run(texts.say("arrivals.reading"), progress -> drop.files(user, chosen), files -> context.dialogs().confirm(
                Question.of(texts.say("arrivals.choose.ask"), texts.say("arrivals.choose.sentence", chosen.toString(), files),
                        texts.say("arrivals.choose.yes")),
                () -> change(() -> drop.use(user, chosen), texts.say("arrivals.chosen", chosen.toString()))),
                context.dialogs()::problem);
    }

    /** Watches no folder any more. */
    public void stop() {
        User user = context.user();
        if (mayChange() && folder.get().folder().isPresent()) {
            context.dialogs().confirm(Question.of(texts.say("arrivals.stop"), texts.say("arrivals.stop.sentence",
                    folder.get().folder().get().toString()), texts.say("arrivals.stop")),
                    () -> change(() -> drop.stop(user), texts.say("arrivals.stopped")));
        }
    }

    private void change(Runnable what, String done) {
        background.run(texts.say("arrivals.reading"), progress -> {
            what.run();
            return true;
        }, now -> {
            context.dialogs().toast(done);
            reload();
        }, (Problem problem) -> context.dialogs().problem(problem));
    }

    /** Puts what is said of the document on the clipboard. */
    public void copy() {
        TakenIn taken = selected.get();
        if (taken != null) {
            context.dialogs().copy(words.whole(taken));
            context.dialogs().toast(texts.say("arrivals.copied"));
        }
    }

    /** The mailbox, to be set and changed. */
    public MailboxModel mailbox() {
        return mailbox;
    }

    ArrivalsWords words() {
        return words;
    }

    public ObservableList<TakenIn> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FolderState> folder() {
        return folder.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MailState> mail() {
        return mail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable TakenIn> selected() {
        return selected.getReadOnlyProperty();
    }
}
