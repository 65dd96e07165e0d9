package app.baton.ui.leads.rules;

import app.baton.incentive.Invalid;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.LeadRules;
import app.baton.lead.LeadRulesDesk;
import app.baton.lead.RulesChange;
import app.baton.lead.UsualRules;
import app.baton.people.Action;
import app.baton.people.PersonCard;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import app.baton.ui.kit.UndoStack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The store's rules while somebody changes them. A line is changed in fields beside it and goes into the rules as soon as he
 * turns to something else; nothing counts before all of it is saved as one version, with why.
 */
public final class RulesViewModel {

    private final LeadRulesDesk desk;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable changed;
    private final Background background;
    private final Background.Lane lane;
    private final RulesWords words;
    private final TrialModel trial;
    private final UndoStack undo = new UndoStack();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<RulesTab> tab = new ReadOnlyObjectWrapper<>(RulesTab.STAGES);
    private final ReadOnlyObjectWrapper<LeadRules> rules = new ReadOnlyObjectWrapper<>(UsualRules.rules());
    private final ReadOnlyObjectWrapper<Integer> at = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>();
    private LeadRulesDesk.@Nullable Sheet sheet;
    private List<String> untouched = List.of();

    /** {@code changed} is told once other rules were saved. */
    public RulesViewModel(LeadRulesDesk desk, Runnable changed, Background background, Clock clock, Texts texts,
            ScreenContext context) {
        this.desk = desk;
        this.changed = changed;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.background = background;
        lane = background.lane(texts.say("rules.reading"));
        words = new RulesWords(texts, this::people);
        trial = new TrialModel(desk, background, texts, context.user());
    }

    /** Whether this person may change them. */
    public boolean may() {
        return context.user().may(Action.SET_LEAD_RULES);
    }

    /** Shows them as they count now. */
    public void show() {
        if (may() && !opened.get()) {
            opened.set(true);
            tab.set(RulesTab.STAGES);
            read(this::began);
        }
    }

    private void read(Runnable then) {
        User user = context.user();
        state.set(PaneState.loading());
        lane.run(progress -> desk.sheet(user), read -> {
            sheet = read;
            state.set(PaneState.ready());
            then.run();
        }, problem -> state.set(PaneState.failed(problem, texts.say("rules.again"), () -> read(then))));
    }

    private void began() {
        at.set(0);
        counted();
    }

    private void counted() {
        undo.clear();
        rules.set(read().rules());
        forget();
    }

    private LeadRulesDesk.Sheet read() {
        return Objects.requireNonNull(sheet, "nothing was read");
    }

    /** Turns to another page, once what is typed could be kept. */
    void turn(RulesTab to) {
        if (settle()) {
            // first, for whoever hears of the page and looks at its line
            at.set(0);
            tab.set(to);
            edit(false);
            if (to == RulesTab.TRIAL) {
                trial.run(rules.get());
            } else {
                trial.stop();
            }
        }
    }

    /** Turns to another line of the page; false where what is typed has to be put right first. */
    boolean select(int line) {
        int to = Math.clamp(line, 0, Math.max(0, lines().size() - 1));
        if (to == at.get()) {
            return true;
        }
        if (!settle()) {
            return false;
        }
        at.set(to);
        edit(false);
        return true;
    }

    /** Up or down the lines of the page. */
    void step(int by) {
        select(at.get() + by);
    }

    /** A new line below the one that is looked at; the last route stays the last, for it takes whatever no other took. */
    void add() {
        if (tab.get().isList() && settle()) {
            int size = lines().size();
            at.set(tab.get() == RulesTab.ROUTES ? Math.min(at.get() + 1, size - 1) : Math.min(at.get() + 1, size));
            edit(true);
        }
    }

    private void edit(boolean fresh) {
        Editing fields = lines().isEmpty() && !fresh && tab.get() != RulesTab.LIMITS ? null
                : Editing.of(tab.get(), rules.get(), at.get(), fresh, people(), clock.today(), texts);
        untouched = fields == null ? List.of() : fields.values();
        editing.set(fields);
    }

    private boolean touched() {
        Editing fields = editing.get();
        return fields != null && !fields.values().equals(untouched);
    }

    /** Puts what is typed into the rules; false where it has to be put right first, which stands beside its field then. */
    boolean settle() {
        Editing fields = editing.get();
        if (fields == null || !touched()) {
            return true;
        }
        if (!fields.form().accept()) {
            return false;
        }
        try {
            put(fields.typed(rules.get()));
            return true;
        } catch (Invalid invalid) {
            Problem problem = Problem.badInput("lead.rules", invalid.field(), invalid.sentence());
            if (!fields.form().refuse(problem)) {
                context.dialogs().problem(problem);
            }
            return false;
        }
    }

    /** Takes over what is typed, and shows the line as it stands then. */
    void keep() {
        if (settle()) {
            edit(false);
        }
    }

    /** Leaves the line as it was before somebody typed. */
    void forget() {
        at.set(Math.clamp(at.get(), 0, Math.max(0, lines().size() - 1)));
        edit(false);
    }

    private void put(LeadRules next) {
        LeadRules before = rules.get();
        if (!next.equals(before)) {
            undo.push(new UndoStack.Step() {
                @Override
                public void undo() {
                    set(before);
                }

                @Override
                public void redo() {
                    set(next);
                }
            });
            set(next);
        }
    }

    private void set(LeadRules next) {
        rules.set(next);
        forget();
    }

    /** Takes the line out; of a person, the shift. */
    void remove() {
        int line = at.get();
        Editing fields = editing.get();
        if (fields == null || fields.fresh()) {
            forget();
            return;
        }
        change(now -> RulesLines.without(now, tab.get(), line, people()));
    }

    /** Up or down among the others. */
    void move(int by) {
        int line = at.get();
        int to = line + by;
        if (tab.get().isList() && settle() && to >= 0 && to < lines().size()) {
            if (change(now -> RulesLines.moved(now, tab.get(), line, to))) {
                at.set(to);
                edit(false);
            }
        }
    }

    private boolean change(UnaryOperator<LeadRules> how) {
        try {
            put(how.apply(rules.get()));
            return true;
        } catch (Invalid invalid) {
            context.dialogs().toast(invalid.sentence());
            return false;
        }
    }

    void undo() {
        Runnable step = touched() ? this::forget : undo::undo;
        step.run();
    }

    void redo() {
        undo.redo();
    }

    /** Takes an earlier version as what is typed; it counts once it is saved as a new one. */
    void bringBack(LeadRuleBook.Version version) {
        put(version.rules());
        context.dialogs().toast(texts.say("rules.brought-back", version.number()));
    }

    /** Everything in which the rules as they are typed differ from those that count. */
    List<RulesChange> changes() {
        return sheet == null ? List.of() : RulesChange.between(read().rules(), rules.get());
    }

    /** Asks why, and keeps all of it as the next version. */
    void save() {
        if (!settle()) {
            return;
        }
        List<RulesChange> all = changes();
        if (all.isEmpty()) {
            context.dialogs().toast(texts.say("rules.nothing"));
            return;
        }
        context.dialogs().ask(TextQuestion.required(texts.say("rules.save.title", read().version() + 1),
                texts.say("rules.save.why", words.summary(all)), texts.say("rules.save"), texts.say("rules.save.blank")),
                this::save);
    }

    private void save(String why) {
        User user = context.user();
        LeadRules next = rules.get();
        int seen = read().version();
        // while it is on its way, nothing can be changed and nothing saved a second time
        state.set(PaneState.loading());
        lane.run(progress -> desk.change(user, seen, next, why), number -> {
            context.dialogs().toast(texts.say("rules.saved", number));
            lookAgain(user);
            read(this::counted);
        }, this::refused);
    }

    /** The rules count already, however long it takes until the lists tell every stage by them. */
    private void lookAgain(User user) {
        background.run(texts.say("rules.looking"), progress -> {
            desk.lookAgain(user, progress);
            return "";
        }, done -> changed.run(), context.dialogs()::problem);
    }

    /** Somebody was first: his are shown, and what was typed here is one step back. */
    private void refused(Problem problem) {
        state.set(PaneState.ready());
        context.dialogs().problem(problem);
        if (problem.kind() == Problem.Kind.CONFLICT) {
            read(() -> put(read().rules()));
        }
    }

    /** Back to the queue; asks first where something would be lost. */
    public void close() {
        if (unsaved()) {
            context.dialogs().confirm(Question.dangerous(texts.say("rules.leave.title"), texts.say("rules.leave"),
                    texts.say("rules.leave.yes")), this::leave);
        } else {
            leave();
        }
    }

    private void leave() {
        trial.stop();
        opened.set(false);
    }

    /** Whether something is typed that does not count yet. */
    public boolean unsaved() {
        return opened.get() && sheet != null && (touched() || !rules.get().equals(read().rules()));
    }

    /** The lines of the page. */
    List<RulesWords.Line> lines() {
        return words.lines(tab.get(), rules.get(), versions());
    }

    /** All of them, the newest first; the last one is what every store begins with. */
    List<LeadRuleBook.Version> versions() {
        List<LeadRuleBook.Version> all = new ArrayList<>(sheet == null ? List.of() : read().versions());
        all.add(new LeadRuleBook.Version(0, UsualRules.rules(), "", Instant.EPOCH, texts.say("rules.versions.first")));
        return all;
    }

    List<PersonCard> people() {
        return sheet == null ? List.of() : read().people();
    }

    /** The number of the version that counts; 0 is what every store begins with. */
    int version() {
        return sheet == null ? 0 : read().version();
    }

    RulesWords words() {
        return words;
    }

    TrialModel trial() {
        return trial;
    }

    /** Whether the rules have the place of the queue. */
    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RulesTab> tab() {
        return tab.getReadOnlyProperty();
    }

    /** The rules as they are typed, without the line that is in the fields. */
    public LeadRules typed() {
        return rules.get();
    }

    ReadOnlyObjectProperty<LeadRules> rules() {
        return rules.getReadOnlyProperty();
    }

    /** Which line is looked at. */
    ReadOnlyObjectProperty<Integer> at() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Editing> editing() {
        return editing.getReadOnlyProperty();
    }
}
